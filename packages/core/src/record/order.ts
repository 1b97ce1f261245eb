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

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

/** Deep equality of plain data; a key that holds nothing is as good as none. */
function same(a: unknown, b: unknown): boolean {
  if (!isPlain(a) || !isPlain(b)) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  for (const key in a) {
    const other = Object.hasOwn(b, key) ? b[key] : undefined;
    if (a[key] !== other && !same(a[key], other)) return false;
  }
  for (const key in b) if (b[key] !== undefined && !Object.hasOwn(a, key)) return false;
  return true;
}

/** Do two entries say the same, whatever the order of their keys? */
export function sameContent(a: Any, b: Any): boolean {
  return same(a, b);
}
