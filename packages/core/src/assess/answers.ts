import type { Rating } from '../catalogue/ratings.ts';
import { perspectives, type Perspective } from '../catalogue/perspectives.ts';
import type { EntryOf, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import type { Told, View } from '../record/view.ts';
import { roundsOf } from './rounds.ts';

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
export function currentAnswers(project: Project | View, from: string, until: string): Answers {
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

/** What each group said to each question. */
export type Tallies = ReadonlyMap<string, ReadonlyMap<Perspective, Told>>;

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
export function tally(project: Project | View, counting: Counting): Tallies {
  const { from, until, fewest, publish = fewest } = counting;
  const tallies = new Map<string, Map<Perspective, Told>>();
  const groupsOf = (about: string) => {
    const groups = tallies.get(about) ?? new Map<Perspective, Told>();
    tallies.set(about, groups);
    return groups;
  };
  if (project.view) {
    for (const seen of project.view.counts)
      if (seen.from === from) groupsOf(seen.about).set(seen.perspective, seen.told);
    return tallies;
  }
  for (const [about, people] of currentAnswers(project, from, until)) {
    const groups = groupsOf(about);
    for (const perspective of perspectives) {
      const counts = { 'in-place': 0, partly: 0, 'not-yet': 0, 'not-sure': 0, 'does-not-apply': 0 };
      let total = 0;
      for (const answer of people.values()) {
        if (answer.perspective !== perspective) continue;
        const many = answer.people ?? 1;
        counts[answer.rating] += many;
        total += many;
      }
      if (total > 0)
        groups.set(
          perspective,
          total < fewest ? 'too-few' : total < publish ? 'not-published' : counts,
        );
    }
  }
  return tallies;
}

/** The framework of a question: `framework@version` of `framework@version/question`; else empty. */
export const frameworkOf = (about: string) => about.slice(0, Math.max(0, about.indexOf('/')));

/** Every question that was ever answered, as far as its rounds show that already, sorted (rule SM3). */
export function questionsRated(
  project: Project | View,
  when: { today: string; timeZone: string },
): readonly string[] {
  if (project.view) return project.view.rated;
  const ends = new Map<string, string>();
  const endOf = (framework: string) => {
    const [first, ...others] = roundsOf(project, framework, when);
    const { shown, until, from } = others.at(-1) ?? first;
    return shown ? until : from;
  };
  const rated = project.entries.flatMap((entry) => {
    if (!isKind(entry, 'rating') || !entry.data) return [];
    const framework = frameworkOf(entry.about);
    const end = ends.get(framework) ?? endOf(framework);
    ends.set(framework, end);
    return entry.at < end ? entry.about : [];
  });
  return [...new Set(rated)].sort();
}
