import { schemaOfKind, type Entry, type OtherEntry } from './entry.ts';
import type { FaultList } from './fault.ts';
import { addIssues, pathText } from './issues.ts';
import { otherEntrySchema } from './kind.ts';
import { quickEntry } from './quickEntry.ts';
import { copyPlainData, PlainDataFault } from './plainData.ts';

/**
 * Reads one entry; where it cannot, adds the faults to the list and gives null. `index` is its place in
 * a project, where it has one.
 */
export function readEntry(
  input: unknown,
  list: FaultList,
  index?: number,
): Entry | OtherEntry | null {
  const path = () => (index === undefined ? '' : `entries[${String(index)}]`);
  try {
    if (list.full && !looksLikeEntry(input)) {
      list.more += 1;
      return null;
    }
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      list.add(input === undefined ? 'missing' : 'wrong-type', path());
      return null;
    }
    const kind = (input as { kind?: unknown }).kind;
    if (typeof kind !== 'string') {
      list.add(kind === undefined ? 'missing' : 'wrong-type', pathText(path(), ['kind']));
      return null;
    }
    const quick = quickEntry(input, kind);
    if (quick) return quick;
    const known = schemaOfKind.get(kind);
    const schema = known ?? otherEntrySchema;
    const result = schema.safeParse(input);
    if (!result.success) {
      addIssues(list, result.error.issues, input, path());
      return null;
    }
    const entry = result.data;
    if (known) return entry;
    if (schemaOfKind.has(entry.kind)) throw new Error('Its kind reads otherwise each time.');
    return { ...entry, data: copyPlainData(entry.data) };
  } catch (error) {
    if (error instanceof PlainDataFault) list.add(error.code, pathText(path(), ['data']));
    else list.add('unreadable', path());
    return null;
  }
}

/** Worth a closer look, when there are already more faults than anybody will read? */
function looksLikeEntry(input: unknown): boolean {
  const { id, kind, at, by } = (input ?? {}) as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof kind === 'string' &&
    typeof at === 'string' &&
    typeof by === 'string'
  );
}
