import type { Entry, OtherEntry } from './entry.ts';
import { blank } from './erased.ts';
import { sameContent } from './order.ts';

/**
 * What is kept of two entries with one id: either where they say the same; the blank one where the other
 * was erased, but never of an erasure itself; null where they clash.
 */
export function keptOf<E extends Entry | OtherEntry>(one: E, other: E): E | null {
  if (sameContent(one, other)) return one;
  if (one.data !== null && other.data !== null) return null;
  if (!sameContent(blank(one), blank(other))) return null;
  return one.kind !== 'erasure' ? blank(one) : one.data ? one : other;
}
