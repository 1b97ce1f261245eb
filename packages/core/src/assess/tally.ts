import { aboutQuestion, type Framework } from '../catalogue/framework.ts';
import type { Perspective } from '../catalogue/perspectives.ts';
import type { Project } from '../record/entry.ts';
import type { Told, View } from '../record/view.ts';
import { countAnswers, type Answered } from './countAnswers.ts';
import type { Rounds } from './rounds.ts';

/** What one group said to one question. */
export interface Tallied {
  readonly told: Told;
  /** Others typed all of it (rule BY3). */
  readonly typed?: true;
}

/** What each group said, by question (`framework@version/question`). */
export interface Tallies {
  readonly said: ReadonlyMap<string, Readonly<Partial<Record<Perspective, Tallied>>>>;
  /** When each question was first answered, in any round, whether it is asked or not. */
  readonly first: ReadonlyMap<string, string>;
}

/** How many answers are enough to show, and to publish. */
export interface Enough {
  readonly fewest: number;
  readonly publish?: number;
}

/**
 * How many of each group gave each answer to the questions of a framework, in the last of these rounds.
 * A parent's "not yet" about getting in stays from earlier rounds (rule NN15). In a view they were
 * counted before.
 */
export function tally(
  project: Project | View,
  framework: Framework,
  rounds: Rounds,
  { fewest, publish = fewest }: Enough,
): Tallies {
  const said = new Map<string, Partial<Record<Perspective, Tallied>>>();
  const add = (about: string, perspective: Perspective, { told, typed }: Tallied) =>
    said.set(about, { ...said.get(about), [perspective]: typed ? { told, typed } : { told } });
  const round = rounds.at(-1) ?? rounds[0];
  if (project.view) {
    for (const one of project.view.counts)
      if (one.from === round.from) add(one.about, one.perspective, one);
    return { said, first: new Map() };
  }
  const now = countAnswers(project, round);
  const before = rounds.slice(0, -1).map((one) => countAnswers(project, one));
  for (const section of framework.sections) {
    for (const { id, access = false } of [{ id: section.id }, ...section.checks] as const) {
      const about = aboutQuestion(framework, id);
      const answered = now.get(about);
      for (const [perspective, { counts, people, typed }] of answered?.sums ?? []) {
        if (people === 0) continue;
        const told = people < fewest ? 'too-few' : people < publish ? 'not-published' : counts;
        if (told === counts && access && perspective === 'lived-experience')
          counts['not-yet'] += notYetBefore([...before.map((one) => one.get(about)), answered]);
        add(about, perspective, {
          told,
          ...(told === counts && typed === people && { typed: true }),
        });
      }
    }
  }
  return { said, first: new Map([...now].map(([about, { first }]) => [about, first])) };
}

/** How many parents last said "not yet" in the rounds before the last, and did not answer in that. */
function notYetBefore(rounds: readonly (Answered | undefined)[]): number {
  const last: Answered['people'] = [];
  for (const round of rounds.slice(0, -1))
    round?.people.forEach((answer, number) => (last[number] = answer));
  const now = rounds.at(-1)?.people;
  return last.filter(
    (answer, number) =>
      now?.[number] === undefined &&
      answer?.data.rating === 'not-yet' &&
      answer.data.perspective === 'lived-experience',
  ).length;
}
