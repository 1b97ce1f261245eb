import { fill, ratings, type PerspectiveView, type Text } from '@coprod/core';

/** What a group says to a question, in words: "Parents and carers: Not yet". */
export function groupSays(view: PerspectiveView, words: Text['checklist'], text: Text): string {
  const { group } = text.perspectives[view.perspective];
  if (view.answers === 0) return fill(words.groupSilent, { group });
  const said: Readonly<Record<string, string>> = text.ratings;
  const rating =
    view.status === 'not-known'
      ? text.ratings['not-sure']
      : (said[view.status] ?? text.statuses[view.status]);
  return fill(words.groupSays, { group, rating }) + (view.split ? ` ${words.splitView}` : '');
}

/** How many of a group gave each answer: "Partly: 1, Not yet: 3". Empty where that is not shown. */
export function countsInWords({ counts }: PerspectiveView, text: Text): string {
  return ratings
    .flatMap((rating) =>
      counts?.[rating] ? `${text.ratings[rating]}: ${String(counts[rating])}` : [],
    )
    .join(', ');
}
