import type { Entry, OtherEntry } from './entry.ts';

type Any = Entry | OtherEntry;

/** The order of entries: by `at`, then by `id`, as text. */
export function byTime(a: Any, b: Any): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}

/** Sorts entries where they are not in order already. */
export function inOrder(entries: Any[]): Any[] {
  const sorted = entries.every((entry, index) => {
    const before = entries[index - 1];
    return !before || byTime(before, entry) <= 0;
  });
  return sorted ? entries : entries.sort(byTime);
}

/** JSON with sorted keys, so that equal content is equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Do two entries say the same, whatever the order of their keys? */
export function sameContent(a: Any, b: Any): boolean {
  return a === b || canonical(a) === canonical(b);
}
