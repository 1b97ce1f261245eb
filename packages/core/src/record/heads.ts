import type { EntryOf, Kind, Project } from './entry.ts';
import { groupKinds } from './groupKinds.ts';
import { isKind } from './isKind.ts';
import type { View } from './view.ts';

/**
 * The entries of a kind about something that no later writer replaced, sorted. One head is the normal
 * case; two mean that two people (or one person on two phones) wrote without seeing each other: shown
 * for people to settle, never lost.
 *
 * @example
 * heads(project, 'non-negotiables@1/flexibility', 'rating').map((entry) => entry.by) //=> ['amina', 'joe']
 */
export function heads<K extends Kind>(
  project: Project | View,
  about: string | undefined,
  kind: K,
): EntryOf<K>[] {
  const all = project.entries.filter(
    (entry): entry is EntryOf<K> =>
      isKind(entry, kind) && ('about' in entry ? entry.about : undefined) === about,
  );
  if (all.length === 0) return all;
  const own = !groupKinds.has(kind);
  const replaced = new Set(
    all.flatMap((entry) => (entry.replaces ?? []).map((id) => (own ? `${entry.by} ${id}` : id))),
  );
  return all.filter((entry) => !replaced.has(own ? `${entry.by} ${entry.id}` : entry.id));
}
