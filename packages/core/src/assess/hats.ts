import type { Perspective } from '../catalogue/perspectives.ts';
import type { EntryOf, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import type { View } from '../record/view.ts';

/**
 * The hat of everybody who came before an instant; null for those who were removed since (rule KEY3). A removal
 * counts when somebody else agreed to it: whether both were leads was asked when they were added.
 */
export function hatsIn(
  { entries }: Project | View,
  until?: string,
): ReadonlyMap<string, Perspective | null> {
  const hats = new Map<string, Perspective | null>();
  const proposals = new Map<string, EntryOf<'proposal'>>();
  for (const entry of entries) {
    if (until !== undefined && entry.at >= until) break;
    if (isKind(entry, 'person')) {
      if (entry.data && hats.get(entry.by) !== null) hats.set(entry.by, entry.data.perspective);
    } else if (isKind(entry, 'proposal')) proposals.set(entry.id, entry);
    else if (isKind(entry, 'agreement') && entry.data?.agrees) {
      const { by = entry.by, data } = proposals.get(entry.about) ?? {};
      if (by === entry.by || !data || !hats.has(data.person)) continue;
      if (data.change === 'removal') hats.set(data.person, null);
      if (data.change === 'hat') hats.set(data.person, data.perspective);
      proposals.delete(entry.about);
    }
  }
  return hats;
}

/**
 * How many people a group has here (rule SM4), from the one who asks, themself included: those who take part,
 * and came in their own hand or since instant `from`, when the round began. Sheets are new people each time.
 * Who only rated does not count: that would tell.
 *
 * @example
 * groupSize(project, { id: 'amina', perspective: 'lived-experience' }, '') //=> 3
 */
export function groupSize(
  project: Project | View,
  { id, perspective }: { readonly id: string; readonly perspective: Perspective },
  from: string,
): number {
  const hats = hatsIn(project);
  const here = new Set([id]);
  for (const entry of project.entries) {
    if (!isKind(entry, 'person') || hats.get(entry.by) !== perspective) continue;
    const { by, enteredBy = by, at, data } = entry;
    if (data && (enteredBy === by || at >= from)) here.add(by);
  }
  return here.size;
}
