import { schemaOfKind, type Entry, type OtherEntry } from './entry.ts';
import { groupKinds } from './groupKinds.ts';
import { isKind } from './isKind.ts';

type Any = Entry | OtherEntry;

/** The entry with nothing in it: what is left of one that was erased. */
export const blank = <E extends Any>(entry: E): E => ({ ...entry, data: null });

/** Who asked that all they wrote goes. */
export const forgottenIn = (entries: readonly Any[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap((entry) =>
      isKind(entry, 'erasure') && entry.data?.ids === null ? entry.by : [],
    ),
  );

/**
 * Blanks what people asked to be erased (rules ER1 to ER3): their own words, of kinds that are known. Gives the very same list where nothing changes.
 */
export function withoutErased(entries: readonly Any[]): readonly Any[] {
  const gone = new Set(
    entries.flatMap((entry) =>
      isKind(entry, 'erasure') && entry.data
        ? (entry.data.ids ?? ['']).map((id) => `${entry.by} ${id}`)
        : [],
    ),
  );
  if (gone.size === 0) return entries;
  const isForgotten = (person: string) => gone.has(`${person} `);
  const goes = (entry: Any) => {
    if (entry.data === null || entry.kind === 'erasure') return false;
    if (!schemaOfKind.has(entry.kind) || groupKinds.has(entry.kind)) return false;
    if (isForgotten(entry.by)) return true;
    return entry.kind !== 'consent' && gone.has(`${entry.by} ${entry.id}`); // a no stays a no (CO1)
  };
  return entries.some(goes)
    ? entries.map((entry) => (goes(entry) ? blank(entry) : entry))
    : entries;
}
