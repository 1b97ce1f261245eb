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
  /** Each person's current answer, null where they took it back, at the number that the project gives them. */
  readonly people: readonly (Answer | null | undefined)[];
  readonly sums: Partial<Record<Perspective, Sum>>;
}

/** All that each person said to one question, at their number; a list where they said more than one thing. */
interface Heard {
  readonly first: string;
  readonly people: (Given | Given[] | undefined)[];
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
  for (const entry of project.entries) {
    if (!isKind(entry, 'rating')) continue;
    const { about, at, by } = entry;
    let number = numbers.get(by);
    if (number === undefined) numbers.set(by, (number = numbers.size));
    let question = questions.get(about);
    if (!question) {
      if (!entry.data) continue;
      questions.set(about, (question = { first: at, people: [] }));
    }
    if (at < from || at >= until) continue;
    const other = question.people[number];
    question.people[number] = other === undefined ? entry : [other, entry].flat();
  }
  const isOthers = typedByOthers(project);
  return new Map([...questions].map(([about, heard]) => [about, sumUp(heard, isOthers)]));
}

/** What each person's words to one question come to, and how many of each group said what. */
function sumUp({ first, people }: Heard, isOthers: (answer: Answer) => boolean): Answered {
  const sums: Partial<Record<Perspective, Sum>> = {};
  const current = people.map((said) => {
    const answer = Array.isArray(said) ? currentOf(said) : said && isWhole(said) ? said : null;
    if (!answer) return answer;
    const { rating, perspective, people: size = 1 } = answer.data;
    const sum = (sums[perspective] ??= { counts: { ...nobody }, people: 0, typed: 0 });
    sum.counts[rating] += size;
    sum.people += size;
    if (isTyped(answer) && isOthers(answer)) sum.typed += size;
    if (isTyped(answer) || size > 1) {
      const hand = answer.enteredBy ?? answer.by;
      sum.hands ??= new Map();
      sum.hands.set(hand, (sum.hands.get(hand) ?? 0) + size);
    }
    return answer;
  });
  // Whoever types for others knows their own answer too.
  for (const answer of current) {
    if (!answer || isTyped(answer) || (answer.data.people ?? 1) > 1) continue;
    const hands = sums[answer.data.perspective]?.hands;
    const share = hands?.get(answer.by);
    if (share) hands?.set(answer.by, share + 1);
  }
  return { first, people: current, sums };
}

/** Of several answers by one person, the one that counts; null where they took all of it back. */
function currentOf(given: readonly Given[]): Answer | null {
  const replaced = new Set(given.flatMap((entry) => entry.replaces ?? []));
  return given
    .filter(isWhole)
    .filter(({ id }) => !replaced.has(id))
    .reduce<Answer | null>((one, other) => (!one || comesBefore(other, one) ? other : one), null);
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
