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
  /** Each person's current answer, null where they took it back, at the number that the project gives them. */
  readonly people: (Answer | null | undefined)[];
  readonly sums: Map<Perspective, Sum>;
}

/**
 * Everybody's current answers from instant `from` until just before instant `until`, by question: those
 * that the same person did not replace with one about the same question; of several the most cautious,
 * and what they wrote in their own hand before what somebody typed for them (rule BY4). An answer that a
 * group agreed on counts as all of them (rule SM6). Goes through the project once: thousands of answers
 * are counted anew whenever one is added.
 */
export function countAnswers(
  project: Project,
  { from, until }: { readonly from: string; readonly until: string },
): ReadonlyMap<string, Answered> {
  const questions = new Map<string, Answered>();
  const numbers = new Map<string, number>(); // people in the order of their first answer, the same in every round
  const replaced = replacedIn(project, from, until);
  const isOthers = typedByOthers(project);
  for (const entry of project.entries) {
    if (!isKind(entry, 'rating')) continue;
    const { about, at, by } = entry;
    let number = numbers.get(by);
    if (number === undefined) numbers.set(by, (number = numbers.size));
    let question = questions.get(about);
    if (!question) {
      if (!entry.data) continue;
      questions.set(about, (question = { first: at, people: [], sums: new Map() }));
    }
    if (at < from || at >= until) continue;
    const other = question.people[number];
    if (!isWhole(entry) || replaced?.has(keyOf(entry, entry.id))) question.people[number] ??= null;
    else if (!other || comesBefore(entry, other)) {
      if (other) count(question, other, -1, isOthers);
      count(question, entry, 1, isOthers);
      question.people[number] = entry;
    }
  }
  return questions;
}

/** Adds an answer to the sums of its group, or takes it away. */
function count(
  { sums }: Answered,
  answer: Answer,
  sign: 1 | -1,
  isOthers: (answer: Answer) => boolean,
): void {
  const { rating, perspective, people = 1 } = answer.data;
  let sum = sums.get(perspective);
  if (!sum) sums.set(perspective, (sum = { counts: { ...nobody }, people: 0, typed: 0 }));
  sum.counts[rating] += sign * people;
  sum.people += sign * people;
  if (isOthers(answer)) sum.typed += sign * people;
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

const keyOf = ({ by, about }: Given, id: string) => `${by} ${about} ${id}`;

/** What people replaced themselves, in the same time, by an answer to the same question. */
function replacedIn({ entries }: Project, from: string, until: string): Set<string> | null {
  let replaced: Set<string> | null = null;
  for (const entry of entries)
    if (entry.replaces && isKind(entry, 'rating') && entry.at >= from && entry.at < until)
      for (const id of entry.replaces) (replaced ??= new Set()).add(keyOf(entry, id));
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
