import type { Entry, EntryOf, Kind, OtherEntry, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import type { View } from '../record/view.ts';

/** What was written about feedback. */
export interface Written {
  /** In the order in which it was said. */
  readonly items: readonly EntryOf<'feedback'>[];
  /** What was written about the entry with this id, first to last. */
  readonly about: (id: string) => readonly FeedbackStep[];
}

/** Which kinds of entry follow on which, about it: the steps in what becomes of something said. */
export const nextSteps = {
  feedback: ['feedback-heard', 'passed-on', 'decision', 'duplicate'],
  decision: ['done', 'told'],
  told: ['answer'],
  answer: ['apology', 'senior-reply'],
} as const satisfies Partial<Record<Kind, readonly Kind[]>>;

/** One step in what became of something that was said. */
export type FeedbackStep = EntryOf<(typeof nextSteps)[keyof typeof nextSteps][number]>;

const stepKinds: ReadonlySet<string> = new Set(Object.values(nextSteps).flat());
const isStep = (entry: Entry | OtherEntry): entry is FeedbackStep => stepKinds.has(entry.kind);

const nothing: readonly FeedbackStep[] = [];

/** All that was written about feedback before an instant: each entry is looked at once. */
export function feedbackEntries({ entries }: Project | View, until?: string): Written {
  const items: EntryOf<'feedback'>[] = [];
  const byAbout = new Map<string, FeedbackStep[]>();
  for (const entry of entries) {
    if (entry.data === null || (until !== undefined && entry.at >= until)) continue;
    if (isKind(entry, 'feedback')) items.push(entry);
    else if (isStep(entry)) {
      const others = byAbout.get(entry.about);
      if (others) others.push(entry);
      else byAbout.set(entry.about, [entry]);
    }
  }
  return { items, about: (id) => byAbout.get(id) ?? nothing };
}

/** Those of a kind among entries about one thing. */
export function ofKind<K extends Kind>(list: readonly Entry[], kind: K): readonly EntryOf<K>[] {
  return list.filter((entry): entry is EntryOf<K> => entry.kind === kind);
}

/** Those of a kind among entries about one thing that no later one replaced (rule RE5). */
export function standing<K extends Kind>(list: readonly Entry[], kind: K): readonly EntryOf<K>[] {
  const all = ofKind(list, kind);
  const replaced = all.flatMap(({ replaces }) => replaces ?? []);
  return replaced.length === 0 ? all : all.filter(({ id }) => !replaced.includes(id));
}
