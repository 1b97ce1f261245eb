import type { Rating } from '../catalogue/ratings.ts';
import type { Perspective } from '../catalogue/perspectives.ts';
import type { EntryOf, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import type { Counts, Told, View } from '../record/view.ts';
import { roundsOf } from './rounds.ts';

/** One person's current answer to one question, under the hat that they wore (rule PE2). */
type Answer = EntryOf<'rating'> & { data: NonNullable<EntryOf<'rating'>['data']> };

/** From the most cautious answer to the least. */
const cautious: readonly Rating[] = ['not-yet', 'partly', 'not-sure', 'in-place', 'does-not-apply'];

/**
 * The one that counts where a person gave several answers that they did not replace: the most
 * cautious (rule NN2); null of none.
 *
 * @example
 * lowestRating(['in-place', 'partly']) //=> 'partly'
 */
export function lowestRating(given: readonly Rating[]): Rating | null {
  return cautious.find((rating) => given.includes(rating)) ?? null;
}

/**
 * Everybody's current answers from instant `from` until just before instant `until`: those that the
 * same person did not replace with one about the same question; of several the most cautious, and what
 * they wrote in their own hand before what somebody typed for them (rule BY4).
 */
function currentAnswers(project: Project, from: string, until: string): Iterable<Answer> {
  const answering = project.entries.filter(
    (entry): entry is EntryOf<'rating'> =>
      isKind(entry, 'rating') && entry.at >= from && entry.at < until,
  );
  const key = (entry: EntryOf<'rating'>, id: string) => `${entry.by} ${entry.about} ${id}`;
  const replaced = new Set(
    answering.flatMap((entry) => (entry.replaces ?? []).map((id) => key(entry, id))),
  );
  const current = new Map<string, Answer>();
  for (const entry of answering) {
    if (!isWhole(entry) || replaced.has(key(entry, entry.id))) continue;
    const place = key(entry, '');
    const other = current.get(place);
    const inOtherHand = other && isTyped(entry) !== isTyped(other);
    const counts = inOtherHand
      ? isTyped(other) // one's own hand counts (BY4)
      : !other || lowestRating([other.data.rating, entry.data.rating]) === entry.data.rating;
    if (counts) current.set(place, entry);
  }
  return current.values();
}

const isTyped = ({ by, enteredBy = by }: Answer) => enteredBy !== by;
const isWhole = (entry: EntryOf<'rating'>): entry is Answer => entry.data !== null;

/** The counts of a group in which nobody answered. */
export const nobody: Counts = {
  'in-place': 0,
  partly: 0,
  'not-yet': 0,
  'not-sure': 0,
  'does-not-apply': 0,
};

/** How many people answered in all. */
export const totalOf = (counts: Counts) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What each group said to each question: look it up with {@link talliedAs}. */
export type Tallies = ReadonlyMap<string, Told>;

/** The key of a question and a group in {@link Tallies}; neither has a space in it. */
export const talliedAs = (about: string, perspective: Perspective) => `${about} ${perspective}`;

/** From when to when answers count, and how many are enough to show, and to publish. */
export interface Counting {
  readonly from: string;
  readonly until: string;
  readonly fewest: number;
  readonly publish?: number;
}

/**
 * How many of each group gave each answer. An answer that a group agreed on counts as all of them (rule
 * SM6). In a view they were counted before.
 */
export function tally(
  project: Project | View,
  { from, until, fewest, publish = fewest }: Counting,
): Tallies {
  if (project.view) {
    const seen = project.view.counts.filter((one) => one.from === from);
    return new Map(seen.map((one) => [talliedAs(one.about, one.perspective), one.told]));
  }
  const counted = new Map<string, Record<Rating, number>>();
  for (const { about, data } of currentAnswers(project, from, until)) {
    const place = talliedAs(about, data.perspective);
    const counts = counted.get(place) ?? { ...nobody };
    counts[data.rating] += data.people ?? 1;
    counted.set(place, counts);
  }
  return new Map(
    [...counted].map(([place, counts]) => {
      const total = totalOf(counts);
      return [place, total < fewest ? 'too-few' : total < publish ? 'not-published' : counts];
    }),
  );
}

/** The framework of a question: `framework@version` of `framework@version/question`; else empty. */
export const frameworkOf = (about: string) => about.slice(0, Math.max(0, about.indexOf('/')));

/** Every question that was ever answered, as far as its rounds show that already, sorted (rule SM3). */
export function questionsRated(
  project: Project | View,
  when: { today: string; timeZone: string },
): readonly string[] {
  if (project.view) return project.view.rated;
  const rated = project.entries.filter((entry) => isKind(entry, 'rating') && isWhole(entry));
  const frameworks = new Set(rated.map(({ about }) => frameworkOf(about)));
  const shown = [...frameworks].flatMap((framework) => {
    const rounds = roundsOf(project, framework, when);
    const { shown, until, from } = rounds.at(-1) ?? rounds[0];
    return rated.flatMap(({ about, at }) =>
      frameworkOf(about) === framework && at < (shown ? until : from) ? about : [],
    );
  });
  return [...new Set(shown)].sort();
}
