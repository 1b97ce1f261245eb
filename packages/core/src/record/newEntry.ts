import type { Entry, EntryOf, Kind, OtherEntry } from './entry.ts';
import { CoprodError } from './error.ts';
import { fault, FaultList } from './fault.ts';
import { normaliseText } from './text.ts';
import { readEntry } from './readEntry.ts';

const what = 'This entry could not be read';

/**
 * Reads one entry from outside. Unknown kinds are kept.
 *
 * @throws {CoprodError} with the faults.
 *
 * @example
 * parseEntry({ id: 'e1', kind: 'note', at: '2026-05-03T10:00:00.000Z', by: 'amina', about: 'e0', data: { text: 'Hello' } }).kind //=> 'note'
 */
export function parseEntry(input: unknown): Entry | OtherEntry {
  const list = new FaultList();
  const entry = readEntry(input, list);
  if (!entry) throw list.error(what) ?? new CoprodError(what, []);
  return entry;
}

const normalise = (value: unknown): unknown => {
  if (typeof value === 'string') return normaliseText(value);
  if (Array.isArray(value)) return value.map(normalise);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, normalise(inner)]),
  );
};

/**
 * Makes an entry of a known kind: normalises its text (Unicode NFC, no hidden characters), leaves out
 * what is undefined, and checks the shape. `id` (random) and `at` (ISO 8601 in UTC, with
 * milliseconds) are given by the caller; `by` is whose words they are, `enteredBy` who typed them
 * where that is somebody else.
 *
 * @throws {CoprodError} with the faults.
 *
 * @example
 * newEntry({ id: 'e1', kind: 'note', at: '2026-05-03T10:00:00.000Z', by: 'amina', about: 'e0', data: { text: 'Cafe\u0301' } }).data //=> { text: 'Café' }
 */
export function newEntry<K extends Kind>(entry: EntryOf<K> & { kind: K }): EntryOf<K> {
  let normal: unknown;
  try {
    normal = normalise(entry);
  } catch {
    throw new CoprodError(what, [fault('unreadable', '')]);
  }
  return parseEntry(normal) as EntryOf<K>;
}
