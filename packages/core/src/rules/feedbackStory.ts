import { startOfDay } from '../assess/days.ts';
import { checkProject } from '../assess/optionError.ts';
import type { Entry, EntryOf, Kind, OtherEntry, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import { byTime } from '../record/order.ts';
import type { View } from '../record/view.ts';
import type { FeedbackOptions } from './feedbackStatus.ts';
import { feedbackThreads } from './feedbackThreads.ts';
import { voicesIn } from './sayers.ts';

/** Which kinds of entry follow on which, about it. */
const nextSteps = {
  feedback: ['feedback-heard', 'passed-on', 'decision', 'duplicate'],
  decision: ['done', 'told'],
  told: ['answer'],
  answer: ['apology', 'senior-reply'],
} as const satisfies Partial<Record<Kind, readonly Kind[]>>;

/** One step in what became of something that was said. */
export type FeedbackStep = EntryOf<(typeof nextSteps)[keyof typeof nextSteps][number]>;

/**
 * What became of one item, step by step, first to last, also what was replaced since: for people to read. The
 * answers are those of people who said it (rule FB1). Of an item that is not there: nothing.
 *
 * @throws {CoprodError} where this is no project, or an option cannot be used.
 *
 * @example
 * feedbackStory(project, 'f1', { today: '2026-05-03' }).map(({ kind }) => kind) //=> ['feedback-heard', 'decision']
 */
export function feedbackStory(
  project: Project | View,
  itemId: string,
  options: Pick<FeedbackOptions, 'today' | 'timeZone'>,
): readonly FeedbackStep[] {
  checkProject(project);
  const { today, timeZone = 'Europe/London' } = project.view ?? options;
  const until = startOfDay(today, timeZone, 1);
  const written = project.entries.filter(({ at, data }) => at < until && data !== null);
  const voiceOf = voicesIn(project, feedbackThreads(project, until));
  const item = written.find(({ id }) => id === itemId);
  if (!item || !isKind(item, 'feedback')) return [];
  const story: FeedbackStep[] = [];
  let last: ReadonlyMap<string, string> = new Map([[item.id, item.kind]]);
  while (last.size > 0) {
    const next = written.filter((entry): entry is FeedbackStep => {
      const kinds: readonly string[] =
        (nextSteps as NextSteps)[last.get(aboutOf(entry)) ?? ''] ?? [];
      if (!kinds.includes(entry.kind)) return false;
      return !isKind(entry, 'answer') || voiceOf(item, entry) !== null;
    });
    story.push(...next);
    last = new Map(next.map(({ id, kind }) => [id, kind]));
  }
  return story.sort(byTime);
}

const aboutOf = (entry: Entry | OtherEntry) => ('about' in entry && entry.about) || '';
type NextSteps = Readonly<Partial<Record<string, readonly string[]>>>;
