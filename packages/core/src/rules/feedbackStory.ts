import { startOfDay } from '../assess/days.ts';
import { checkProject } from '../assess/optionError.ts';
import type { EntryOf, Project } from '../record/entry.ts';
import { byTime } from '../record/order.ts';
import type { View } from '../record/view.ts';
import { feedbackEntries, nextSteps, type FeedbackStep } from './feedbackEntries.ts';
import type { FeedbackOptions } from './feedbackStatus.ts';
import { sayersIn } from './sayers.ts';

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
  const written = feedbackEntries(project, startOfDay(today, timeZone, 1));
  const isSayers = sayersIn(project);
  const item = written.items.find(({ id }) => id === itemId);
  const after = (entry: FeedbackStep | EntryOf<'feedback'>): FeedbackStep[] => {
    const kinds: readonly string[] = (nextSteps as NextSteps)[entry.kind] ?? [];
    return written
      .about(entry.id)
      .filter((step) => kinds.includes(step.kind))
      .filter((step) => !item || step.kind !== 'answer' || isSayers(item, step))
      .flatMap((step) => [step, ...after(step)]);
  };
  return item ? after(item).sort(byTime) : [];
}

type NextSteps = Readonly<Partial<Record<string, readonly string[]>>>;
