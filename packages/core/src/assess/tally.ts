import { aboutQuestion, type Framework } from '../catalogue/framework.ts';
import { perspectives, type Perspective } from '../catalogue/perspectives.ts';
import type { Rating } from '../catalogue/ratings.ts';
import type { Project } from '../record/entry.ts';
import type { Told, View } from '../record/view.ts';
import { countAnswers, isTyped, type Answered, type Sum } from './countAnswers.ts';
import { hatsIn } from './hats.ts';
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
  const add = (about: string, perspective: Perspective, tallied: Tallied) =>
    said.set(about, { ...said.get(about), [perspective]: tallied });
  const round = rounds.at(-1) ?? rounds[0];
  if (project.view) {
    for (const one of project.view.counts)
      if (one.from === round.from) add(one.about, one.perspective, one);
    return { said, first: new Map() };
  }
  const now = countAnswers(project, round);
  const before = rounds.slice(0, -1).map((one) => countAnswers(project, one));
  let hats: ReturnType<typeof hatsIn> | undefined;
  const hasLeft = (person: string) => (hats ??= hatsIn(project, round.begins)).get(person) === null;
  for (const section of framework.sections) {
    for (const { id, access = false } of [{ id: section.id }, ...section.checks] as const) {
      const about = aboutQuestion(framework, id);
      const answered = now.get(about);
      if (!answered) continue;
      for (const perspective of perspectives) {
        const sum = answered.sums[perspective];
        if (!sum?.people) continue;
        const { counts, people, typed } = sum;
        const few = isTooFew(sum, fewest) || people < publish;
        // In public nobody is told whether there were too few to show, or only to publish (VI5).
        const told = few ? (publish > fewest ? 'not-published' : 'too-few') : counts;
        if (told === counts && access && perspective === 'lived-experience')
          keepNotYet(counts, [...before.map((one) => one.get(about)), answered], fewest, hasLeft);
        add(about, perspective, {
          told,
          ...(told === counts && typed === people && { typed: true }),
        });
      }
    }
  }
  return { said, first: new Map([...now].map(([about, { first }]) => [about, first])) };
}

/**
 * Did too few answer to show (rule SM2), or could one hand, which knows what it wrote for others, tell what
 * the few left over said (rule SM7)?
 */
const isTooFew = ({ hands, people }: Sum, fewest: number) =>
  people < fewest ||
  [...(hands?.values() ?? [])].some((share) => people - share > 0 && people - share < fewest - 1);

/**
 * Counts each parent who said "not yet" in their own hand in a round before, where enough answered to show,
 * and who has not answered in their own hand since, nor left before this round began (rule NN15).
 */
function keepNotYet(
  counts: Record<Rating, number>,
  rounds: readonly (Answered | undefined)[],
  fewest: number,
  hasLeft: (person: string) => boolean,
): void {
  const stays: boolean[] = [];
  for (const round of rounds.slice(0, -1)) {
    const sum = round?.sums['lived-experience'];
    const isShown = sum !== undefined && !isTooFew(sum, fewest);
    round?.people.forEach((answer, number) => {
      if (answer === undefined || (answer.data && isTyped(answer))) return;
      const { rating, perspective } = answer.data ?? {};
      const isTheirs = rating === 'not-yet' && perspective === 'lived-experience';
      stays[number] = isShown && isTheirs && !hasLeft(answer.by);
    });
  }
  const now = rounds.at(-1)?.people;
  stays.forEach((stay, number) => {
    const answer = now?.[number];
    if (!stay || (answer !== undefined && !(answer.data && isTyped(answer)))) return;
    if (answer?.data?.perspective === 'lived-experience') counts[answer.data.rating] -= 1;
    counts['not-yet'] += 1;
  });
}
