import {
  dayInWords,
  dayOf,
  fill,
  type Entry,
  type EntryOf,
  type FeedbackLoopText,
  type FeedbackStatus,
  type Text,
} from '@coprod/core';

/** What the sentences of a feedback loop are made with. */
export interface Saying {
  readonly words: FeedbackLoopText;
  readonly text: Text;
  readonly today: string;
  readonly timeZone: string | undefined;
}

/** A calendar day, or that of an instant, in words. */
export const dayFor = (at: string, { text, today, timeZone }: Saying) =>
  dayInWords(at.length > 10 ? dayOf(at, timeZone ?? 'Europe/London') : at, text.language, today);

/** Whose turn it is. */
export function turnInWords({ turn }: FeedbackStatus, { loop }: FeedbackLoopText): string {
  if (turn === null) return loop.turnNone;
  return { sayer: loop.turnSayer, senior: loop.turnSenior, 'those-who-work-here': loop.turnUs }[
    turn
  ];
}

/** Who said it: never by name. */
export function sayerInWords(
  { data, by }: EntryOf<'feedback'>,
  { loop }: FeedbackLoopText,
  reader?: string,
): string {
  const group = data?.from === 'group' ? [fill(loop.byGroup, { count: data.people })] : [];
  if (by === reader) return [loop.byYou, ...group].join(' · ');
  return group[0] ?? (data?.from === 'nameless' ? loop.byNameless : loop.byOne);
}

/** Each step of an item's story: a sentence, and the words that were written. */
export function stepInWords(
  entry: Entry,
  { words: { loop, outcomes, answers, how } }: Pick<Saying, 'words'>,
): readonly [sentence: string, ...words: string[]] {
  if (!entry.data) return [''];
  switch (entry.kind) {
    case 'feedback':
      return [loop.storySaid, entry.data.text];
    case 'feedback-heard':
      return [loop.storyHeard, entry.data.text ?? ''];
    case 'passed-on': {
      const to = entry.data.to === 'board' ? loop.withBoard : loop.withArea;
      return [fill(loop.storyPassed, { to }), entry.data.text ?? ''];
    }
    case 'decision': {
      const said = fill(loop.storyDecided, { outcome: outcomes[entry.data.outcome] });
      return [
        said,
        'what' in entry.data ? entry.data.what : '',
        'why' in entry.data ? entry.data.why : '',
      ];
    }
    case 'done':
      return [loop.storyDone, entry.data.what ?? ''];
    case 'told':
      return [
        fill(loop.storyTold, { how: how[entry.data.how] }),
        entry.data.summary,
        entry.data.details ?? '',
      ];
    case 'answer':
      return [
        fill(loop.storyAnswered, { answer: answers[entry.data.answer] }),
        entry.data.why ?? '',
      ];
    case 'apology':
      return [loop.storySorry, entry.data.text, entry.data.next];
    case 'senior-reply':
      return [
        loop.storySenior,
        entry.data.text,
        'next' in entry.data ? entry.data.next : loop.seniorEnds,
      ];
    case 'duplicate':
      return [loop.storyDuplicate];
    default:
      return [''];
  }
}
