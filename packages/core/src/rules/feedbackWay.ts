import type { EntryOf } from '../record/entry.ts';
import { byTime } from '../record/order.ts';
import type { Decided, Thread, Written } from './feedbackThreads.ts';
import type { VoiceOf } from './sayers.ts';

type Answer = EntryOf<'answer'>;

/** How far one thing that was said has come. */
export interface Way {
  /** One where it was decided; more where it was decided twice (rule FB5). */
  readonly decisions: readonly EntryOf<'decision'>[];
  /** How many decisions those who said it first said no to. */
  readonly noes: number;
  // What follows is of the one decision that stands.
  readonly done: EntryOf<'done'> | null;
  readonly tellings: readonly EntryOf<'told'>[];
  /** A no as long as one of those who said it says no, now or later; else a yes of those who said it first. */
  readonly answer: Answer | null;
  /** Only somebody who said the same later says no. */
  readonly isLater: boolean;
  readonly apology: EntryOf<'apology'> | null;
  readonly reply: EntryOf<'senior-reply'> | null;
}

/** Were those who said it told of a decision that stands? */
export const wasTold = ({ decided }: Thread, { isReplaced }: Written): boolean =>
  without(decided, ({ decision }) => isReplaced(decision)).some(
    ({ tellings }) => tellings.length > 0,
  );

const isTyped = ({ by, enteredBy = by }: Answer) => enteredBy !== by;

const isNo = ({ data }: Answer) => data?.answer === 'no';

/** How far one thing that was said has come. */
export function wayOf(
  { item, decided }: Thread,
  { apologies, replies, isReplaced }: Written,
  voiceOf: VoiceOf,
): Way {
  const standing = without(decided, ({ decision }) => isReplaced(decision));
  const only = standing.length === 1 ? standing[0] : undefined;
  const wordsOn = (one: Decided) => {
    const words = lastWords(item, one, voiceOf);
    const first = words.filter((answer) => voiceOf(item, answer) === 'first');
    return { words, first, refused: first.filter(isNo) };
  };
  const { words = [], first = [], refused = [] } = only ? wordsOn(only) : {};
  const isLater = refused.length === 0 && words.some(isNo);
  const noes = isLater ? words.filter(isNo) : refused;
  const no = noes.at(-1);
  return {
    decisions: standing.map(({ decision }) => decision),
    noes: decided.filter((one) => (one === only ? refused : wordsOn(one).refused).length > 0)
      .length,
    done: only?.done ?? null,
    tellings: without(only?.tellings ?? [], isReplaced),
    answer: no ?? first.at(-1) ?? null,
    isLater,
    apology: (no && apologies.get(no.id)) ?? null,
    reply:
      noes
        .flatMap(({ id }) => replies.get(id) ?? [])
        .sort(byTime)
        .at(-1) ?? null,
  };
}

/** Without those that others replaced: only where there are two is there anything to replace. */
const without = <One>(list: readonly One[], isReplaced: (one: One) => boolean) =>
  list.length < 2 ? list : list.filter((one) => !isReplaced(one));

/** What each of those who said it says now about a decision: their last word, first to last. */
function lastWords(
  item: EntryOf<'feedback'>,
  { answers }: Decided,
  voiceOf: VoiceOf,
): readonly Answer[] {
  const theirs = answers.filter((answer) => voiceOf(item, answer) !== null);
  if (theirs.length < 2) return theirs;
  const words = new Map<string, Answer>();
  for (const answer of theirs) {
    const before = words.get(answer.by);
    // What somebody answered in their own hand is not answered for them (rule BY4).
    if (!before || isTyped(before) || !isTyped(answer)) words.set(answer.by, answer);
  }
  return theirs.filter((answer) => words.get(answer.by) === answer);
}
