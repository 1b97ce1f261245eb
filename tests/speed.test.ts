// How long it takes, on what is built: sources as tests load them are slower than what hosts run.
import {
  aboutQuestion,
  assessFramework,
  compareRounds,
  nonNegotiables,
  parseProject,
  ratings,
  type Entry,
} from '@coprod/core';
import { beforeAll, expect, test } from 'vitest';
import { needsBuild } from './setup/workspace.ts';

beforeAll(needsBuild);

/** The shortest of many runs, taken in turns: as in a page that draws again at each answer. */
function compare(one: () => unknown, two: () => unknown): number {
  const best = [Infinity, Infinity];
  for (let turn = 0; turn < 100; turn += 1)
    for (const [place, run] of [one, two].entries()) {
      const start = performance.now();
      run();
      best[place] = Math.min(best[place] ?? Infinity, performance.now() - start);
    }
  return (best[0] ?? 0) / (best[1] ?? 1);
}

const questions = nonNegotiables.sections.flatMap(({ id, checks }) => [
  id,
  ...checks.map((check) => check.id),
]);
/** An id as the kit makes them: 32 letters. */
const id = (number: number) => (number * 0x9e3779b1).toString(16).padStart(32, '0');
const at = (index: number) => new Date(Date.UTC(2026, 3, 1, 0, 0, index)).toISOString();

/** 244 people answer every question, in two groups. */
const entries = Array.from({ length: 10_000 }, (_, index): Entry => {
  const person = Math.floor(index / questions.length);
  return {
    id: id(index),
    kind: 'rating',
    at: at(index),
    by: id(person + 100_000),
    about: aboutQuestion(nonNegotiables, questions[index % questions.length] ?? ''),
    data: {
      rating: ratings[(index * 7) % 4] ?? 'partly',
      perspective: person % 3 ? 'profession' : 'lived-experience',
    },
  };
});
const text = JSON.stringify({ schema: 1, id: 'pip', entries });
const project = parseProject(text);
const today = '2026-05-03';
const reading = () => JSON.parse(text) as unknown;
// Another program may take the processor in the midst of one try: three tries, each as strict.
const patient = { retry: 2 };

test('assessing 10,000 ratings takes at most a quarter of reading them as JSON', patient, () => {
  expect(assessFramework(project, nonNegotiables, { today }).sections[0]?.status).toBe('partly');
  const ratio = compare(() => assessFramework(project, nonNegotiables, { today }), reading);
  console.log(`assessFramework: ${ratio.toFixed(2)} of JSON.parse`);
  expect(ratio).toBeLessThanOrEqual(0.25);
});

test('comparing two rounds takes at most half of reading them as JSON', patient, () => {
  const round: Entry = {
    id: 'round',
    kind: 'round',
    at: at(0),
    by: 'lead',
    about: 'non-negotiables@1',
    data: { answersFrom: '2026-04-01', shownOn: '2026-05-02' },
  };
  const whole = { ...project, entries: [...project.entries, round] };
  const ratio = compare(() => compareRounds(whole, nonNegotiables, { today }), reading);
  console.log(`compareRounds: ${ratio.toFixed(2)} of JSON.parse`);
  expect(ratio).toBeLessThanOrEqual(0.5);
});
