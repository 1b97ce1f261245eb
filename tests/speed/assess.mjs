// Times assessments beside JSON.parse on what is built, in a process of its own, and prints the ratios as JSON.
import {
  aboutQuestion,
  assessFramework,
  compareRounds,
  nonNegotiables,
  parseProject,
  ratings,
} from '@coprod/core';

/**
 * The shortest of many runs, taken in turns: as in a page that draws again at each answer.
 * @param {() => unknown} one
 * @param {() => unknown} two
 */
function compare(one, two) {
  /** @param {() => unknown} run */
  const timeOf = (run) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  let [first, second] = [Infinity, Infinity];
  for (let turn = 0; turn < 300; turn += 1) {
    first = Math.min(first, timeOf(one));
    second = Math.min(second, timeOf(two));
  }
  return first / second;
}

const questions = nonNegotiables.sections.flatMap(({ id, checks }) => [
  id,
  ...checks.map((check) => check.id),
]);
/**
 * An id as the kit makes them: 32 letters.
 * @param {number} number
 */
const id = (number) => (number * 0x9e3779b1).toString(16).padStart(32, '0');
/** @param {number} index */
const at = (index) => new Date(Date.UTC(2026, 3, 1, 0, 0, index)).toISOString();

/** 244 people answer every question, in two groups. */
const entries = Array.from({ length: 10_000 }, (_, index) => {
  const person = Math.floor(index / questions.length);
  return {
    id: id(index),
    kind: 'rating',
    at: at(index),
    by: id(person + 100_000),
    about: aboutQuestion(nonNegotiables, questions[index % questions.length] ?? ''),
    data: {
      rating: ratings[(index * 7) % 4],
      perspective: person % 3 ? 'profession' : 'lived-experience',
    },
  };
});
const text = JSON.stringify({ schema: 1, id: 'pip', entries });
const project = parseProject(text);
const today = '2026-05-03';
const reading = () => JSON.parse(text);
const round = {
  id: 'round',
  kind: 'round',
  at: at(0),
  by: 'lead',
  about: 'non-negotiables@1',
  data: { answersFrom: '2026-04-01', shownOn: '2026-05-02' },
};
const withRound = parseProject({ ...project, entries: [...project.entries, round] });

console.log(
  JSON.stringify({
    status: assessFramework(project, nonNegotiables, { today }).sections[0]?.status,
    assess: compare(() => assessFramework(project, nonNegotiables, { today }), reading),
    compare: compare(() => compareRounds(withRound, nonNegotiables, { today }), reading),
  }),
);
