import type { Perspective } from '../catalogue/perspectives.ts';
import type { Rating } from '../catalogue/ratings.ts';
import type { EntryOf, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import { lowestRating } from './lowestRating.ts';

type Given = EntryOf<'rating'>;

/** One person's answer to one question, under the hat that they wore (rule PE2). */
type Answer = Given & { readonly data: NonNullable<Given['data']> };

/** What one group said to one question: how many gave each answer, and how many of these others typed. */
export interface Sum {
  readonly counts: Record<Rating, number>;
  people: number;
  typed: number;
}

/** The answers to one question. */
export interface Answered {
  /** When it was first answered, in any round. */
  readonly first: string;
  /** By person: their current answer; null where they took it back. */
  readonly people: Map<string, Answer | null>;
  readonly sums: Map<Perspective, Sum>;
}

/**
 * Everybody's current answers from instant `from` until just before instant `until`, by question: those
 * that the same person did not replace with one about the same question; of several the most cautious,
 * and what they wrote in their own hand before what somebody typed for them (rule BY4). An answer that a
 * group agreed on counts as all of them (rule SM6).
 */
export function countAnswers(
  project: Project,
  { from, until }: { readonly from: string; readonly until: string },
): ReadonlyMap<string, Answered> {
  // Question by question: going to and fro between them takes twice as long.
  const byQuestion = new Map<string, Given[]>();
  for (const entry of project.entries) {
    if (!isKind(entry, 'rating')) continue;
    const given = byQuestion.get(entry.about);
    if (given) given.push(entry);
    else if (entry.data) byQuestion.set(entry.about, [entry]);
  }
  const isOthers = typedByOthers(project);
  const questions = new Map<string, Answered>();
  for (const [about, given] of byQuestion) {
    const inTime = given.filter(({ at }) => at >= from && at < until);
    questions.set(about, { first: given[0]?.at ?? '', ...sumUp(inTime, isOthers) });
  }
  return questions;
}

/** The answers to one question. */
function sumUp(
  given: readonly Given[],
  isOthers: (answer: Answer) => boolean,
): Pick<Answered, 'people' | 'sums'> {
  const people = new Map<string, Answer | null>();
  const sums = new Map<Perspective, Sum>();
  const count = (answer: Answer, sign: 1 | -1) => {
    const { rating, perspective, people: size = 1 } = answer.data;
    let sum = sums.get(perspective);
    if (!sum) sums.set(perspective, (sum = { counts: { ...nobody }, people: 0, typed: 0 }));
    sum.counts[rating] += sign * size;
    sum.people += sign * size;
    if (isOthers(answer)) sum.typed += sign * size;
  };
  const replaced = replacedIn(given);
  for (const entry of given) {
    const other = people.get(entry.by);
    if (!isWhole(entry) || replaced?.has(`${entry.by} ${entry.id}`)) {
      if (other === undefined) people.set(entry.by, null);
    } else if (!other || comesBefore(entry, other)) {
      if (other) count(other, -1);
      count(entry, 1);
      people.set(entry.by, entry);
    }
  }
  return { people, sums };
}

/** The counts of a group in which nobody answered. */
export const nobody: Readonly<Record<Rating, number>> = {
  'in-place': 0,
  partly: 0,
  'not-yet': 0,
  'not-sure': 0,
  'does-not-apply': 0,
};

const isWhole = (entry: Given): entry is Answer => entry.data !== null;
const isTyped = ({ by, enteredBy }: Given) => enteredBy !== undefined && enteredBy !== by;

/** What people replaced themselves: who, and which. */
function replacedIn(given: readonly Given[]): Set<string> | null {
  let replaced: Set<string> | null = null;
  for (const { by, replaces } of given)
    if (replaces) for (const id of replaces) (replaced ??= new Set()).add(`${by} ${id}`);
  return replaced;
}

/** Does it count before another by the same person? */
function comesBefore(one: Answer, other: Answer): boolean {
  if (isTyped(one) !== isTyped(other)) return isTyped(other);
  return lowestRating([other.data.rating, one.data.rating]) === one.data.rating;
}

/** Did somebody type it who wears another hat than the one under which it was said? */
function typedByOthers({ entries }: Project): (answer: Answer) => boolean {
  let hats: Map<string, Perspective> | undefined;
  return (answer) => {
    if (!isTyped(answer)) return false;
    hats ??= new Map(
      entries.flatMap((entry) =>
        isKind(entry, 'person') && entry.data ? [[entry.by, entry.data.perspective]] : [],
      ),
    );
    return hats.get(answer.enteredBy ?? '') !== answer.data.perspective;
  };
}
