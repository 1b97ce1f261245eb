import type { Rating } from '../catalogue/ratings.ts';
import type { EntryOf, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';

/** One person's current answer to one question, under the hat that they wore (rule PE2). */
export type Answer = NonNullable<EntryOf<'rating'>['data']>;

/** The current answers by what they are about, then by person. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, Answer>>;

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
 * same person did not replace with one about the same question.
 */
export function currentAnswers(project: Project, from: string, until: string): Answers {
  const answering = project.entries.filter(
    (entry): entry is EntryOf<'rating'> =>
      isKind(entry, 'rating') && entry.at >= from && entry.at < until,
  );
  const key = (entry: EntryOf<'rating'>, id: string) => `${entry.by} ${entry.about} ${id}`;
  const replaced = new Set(
    answering.flatMap((entry) => (entry.replaces ?? []).map((id) => key(entry, id))),
  );
  const answers = new Map<string, Map<string, Answer>>();
  for (const entry of answering) {
    if (!entry.data || replaced.has(key(entry, entry.id))) continue;
    const people = answers.get(entry.about) ?? new Map<string, Answer>();
    answers.set(entry.about, people);
    const other = people.get(entry.by);
    const lowest = other && lowestRating([other.rating, entry.data.rating]);
    if (!other || lowest === entry.data.rating) people.set(entry.by, entry.data);
  }
  return answers;
}
