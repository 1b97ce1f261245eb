import type { EntryOf, Kind, Project } from './entry.ts';
import { isKind } from './isKind.ts';

/**
 * The kinds that only their own writer can replace: nobody's rating goes because somebody else wrote
 * an entry that claims to replace it.
 */
const ownKinds: ReadonlySet<string> = new Set<Kind>(['person', 'rating', 'note', 'evidence']);

/**
 * The entries of a kind about something that no later writer replaced, sorted. One head is the normal
 * case; two mean that two people (or one person on two phones) wrote without seeing each other: shown
 * for people to settle, never lost.
 *
 * @example
 * heads(project, 'non-negotiables@1/flexibility', 'rating').map((entry) => entry.by) //=> ['amina', 'joe']
 */
export function heads<K extends Kind>(
  project: Project,
  about: string | undefined,
  kind: K,
): EntryOf<K>[] {
  const all = project.entries.filter(
    (entry): entry is EntryOf<K> =>
      isKind(entry, kind) && ('about' in entry ? entry.about : undefined) === about,
  );
  const own = ownKinds.has(kind);
  const replaced = new Set(
    all.flatMap((entry) => (entry.replaces ?? []).map((id) => (own ? `${entry.by} ${id}` : id))),
  );
  return all.filter((entry) => !replaced.has(own ? `${entry.by} ${entry.id}` : entry.id));
}
