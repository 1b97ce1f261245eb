import type { Perspective } from '../catalogue/perspectives.ts';
import type { Rating } from '../catalogue/ratings.ts';
import type { EntryOf, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import { lowestRating } from './lowestRating.ts';

type Given = EntryOf<'rating'>;

/** One person's answer to one question, under the hat that they wore (rule PE2). */
export type Answer = Given & { readonly data: NonNullable<Given['data']> };

/** What one group said to one question: how many gave each answer, and how many of these others typed. */
export interface Sum {
  readonly counts: Record<Rating, number>;
  people: number;
  typed: number;
  /** How many of them one hand wrote, where somebody typed for others or for a group. */
  hands?: Map<string, number>;
}

/** The answers to one question. */
export interface Answered {
  /** When it was first answered, in any round. */
  readonly first: string;
  /** Each person's current answer, `data: null` where they took it back, at the number that the project gives them. */
  readonly people: readonly (Given | undefined)[];
  readonly sums: Sums;
}

type Sums = Partial<Record<Perspective, Sum>>;

/** The answers to one question while they are heard. */
interface Heard {
  readonly first: string;
  readonly people: (Given | undefined)[];
  readonly sums: Sums;
  /** Those who said more than one thing: all of it, by their number. */
  readonly again: Map<number, [Given, ...Given[]]>;
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
  const questions = new Map<string, Heard>();
  const numbers = new Map<string, number>(); // people in the order of their first answer, the same in every round
  const isOthers = typedByOthers(project);
  for (const entry of project.entries) {
    if (!isKind(entry, 'rating')) continue;
    const { about, at, by } = entry;
    let number = numbers.get(by);
    if (number === undefined) numbers.set(by, (number = numbers.size));
    let question = questions.get(about);
    if (!question) {
      if (!entry.data) continue;
      questions.set(about, (question = { first: at, people: [], sums: {}, again: new Map() }));
    }
    if (at < from || at >= until) continue;
    const { people, sums, again } = question;
    const before = people[number];
    if (!before) {
      people[number] = entry;
      count(sums, entry, 1, isOthers);
      continue;
    }
    const said = again.get(number);
    if (said) said.push(entry);
    else again.set(number, [before, entry]);
  }
  for (const { people, sums, again } of questions.values()) {
    for (const [number, said] of again) {
      const current = currentOf(said);
      count(sums, said[0], -1, isOthers);
      count(sums, current, 1, isOthers);
      people[number] = current;
    }
    addOwnShares(sums, people);
  }
  return questions;
}

/** Adds an answer to what its group said, or takes it out again. */
function count(
  sums: Sums,
  answer: Given,
  sign: 1 | -1,
  isOthers: (answer: Answer) => boolean,
): void {
  if (!isWhole(answer)) return;
  const { rating, perspective, people = 1 } = answer.data;
  const size = sign * people;
  const sum = (sums[perspective] ??= { counts: { ...nobody }, people: 0, typed: 0 });
  sum.counts[rating] += size;
  sum.people += size;
  const typed = isTyped(answer);
  if (typed && isOthers(answer)) sum.typed += size;
  if (!typed && people === 1) return;
  const hand = answer.enteredBy ?? answer.by;
  sum.hands ??= new Map();
  sum.hands.set(hand, (sum.hands.get(hand) ?? 0) + size);
}

/** Whoever types for others, or for a group, knows their own answer too. */
function addOwnShares(sums: Sums, people: Answered['people']): void {
  if (!Object.values(sums).some(({ hands }) => hands)) return;
  for (const answer of people) {
    if (!answer?.data || isTyped(answer) || (answer.data.people ?? 1) > 1) continue;
    const hands = sums[answer.data.perspective]?.hands;
    const share = hands?.get(answer.by);
    if (share) hands?.set(answer.by, share + 1);
  }
}

/** Of several answers by one person, the one that counts; `data: null` where they took all of it back. */
function currentOf(given: readonly [Given, ...Given[]]): Given {
  const replaced = new Set(given.flatMap((entry) => entry.replaces ?? []));
  const left = given.filter(isWhole).filter(({ id }) => !replaced.has(id));
  if (left.length === 0) return { ...given[0], data: null };
  return left.reduce((one, other) => (comesBefore(other, one) ? other : one));
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
/** Somebody else typed it. */
export const isTyped = ({ by, enteredBy }: Given) => enteredBy !== undefined && enteredBy !== by;

/** Does it count before another by the same person? */
function comesBefore(one: Answer, other: Answer): boolean {
  if (isTyped(one) !== isTyped(other)) return isTyped(other);
  return lowestRating([other.data.rating, one.data.rating]) === one.data.rating;
}

/** Did somebody type it who wears another hat than the one under which it was said? */
function typedByOthers({ entries }: Project): (answer: Answer) => boolean {
  let hats: Map<string, Perspective> | undefined;
  return (answer) => {
    hats ??= new Map(
      entries.flatMap((entry) =>
        isKind(entry, 'person') && entry.data ? [[entry.by, entry.data.perspective]] : [],
      ),
    );
    return hats.get(answer.enteredBy ?? '') !== answer.data.perspective;
  };
}
