import type { Entry, EntryOf, Kind, OtherEntry } from './entry.ts';

/**
 * Is this an entry of the given kind? Narrows the type.
 *
 * @example
 * project.entries.filter((entry) => isKind(entry, 'note')).length //=> 2
 */
export function isKind<K extends Kind>(entry: Entry | OtherEntry, kind: K): entry is EntryOf<K> {
  return entry.kind === kind;
}
