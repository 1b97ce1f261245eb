import type { Entry, OtherEntry, Project } from './entry.ts';
import { CoprodError } from './error.ts';
import { FaultList } from './fault.ts';
import { unknownKey } from './unknownKey.ts';
import { limits } from './limits.ts';
import { readEntry } from './readEntry.ts';
import { withoutErased } from './erased.ts';
import { inOrder, sameContent } from './order.ts';
import { fits, patterns } from './text.ts';
import { keptOf } from './twins.ts';
import type { Seen, View } from './view.ts';

/** What {@link safeParseProject} gives; {@link safeParseView} may give a view. */
export interface ProjectReading<Read = Project> {
  /** What is good; null where there is no project at all to be seen. */
  readonly project: Read | null;
  /** The entries that could not be read, untouched, so that nothing is lost. */
  readonly setAside: readonly unknown[];
  /** What is wrong; null where nothing is. */
  readonly error: CoprodError | null;
}

type Plain = Readonly<Record<string, unknown>>;

const what = 'This project could not be read';

const topKeys = ['schema', 'id', 'entries'];

/** The outline of what a view holds besides entries: it was made by `viewFor`, on the host's own server. */
const isSeen = (seen: unknown): seen is Seen =>
  ['counts', 'words', 'rated', 'frameworks'].every((key) =>
    Array.isArray((seen as Plain | null)?.[key]),
  );

/** The top of a document: either its list of entries, or faults. */
function readTop(
  input: unknown,
  list: FaultList,
  views: boolean,
): { id: string; items: unknown[]; view?: Seen | undefined } | null {
  let value = input;
  if (typeof input === 'string') {
    if (input.length > limits.document) return (list.add('too-long', ''), null);
    try {
      value = JSON.parse(input) as unknown;
    } catch {
      return (list.add('not-json', ''), null);
    }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return (list.add(value === undefined ? 'missing' : 'wrong-type', ''), null);
  }
  const { schema, id, entries, view } = value as Plain;
  if (schema !== 1) {
    const newer = typeof schema === 'number' && schema > 1;
    list.add(schema === undefined ? 'missing' : newer ? 'newer' : 'bad-value', 'schema');
  }
  if (!fits(patterns.id, id)) list.add(id === undefined ? 'missing' : 'bad-format', 'id');
  const known = views ? [...topKeys, 'view'] : topKeys;
  const unknown = Object.keys(value).filter((key) => !known.includes(key)).length;
  list.addMany('unknown-key', unknown, (number) => unknownKey('', number));
  if (!Array.isArray(entries))
    list.add(entries === undefined ? 'missing' : 'wrong-type', 'entries');
  else if (entries.length > limits.entries) list.add('too-many', 'entries');
  else if (views && view !== undefined && !isSeen(view)) list.add('wrong-type', 'view');
  else if (schema === 1 && fits(patterns.id, id))
    return { id, items: entries, ...(views && { view: view as Seen | undefined }) };
  return null;
}

/** Is it the same as an entry that was read before? Then it need not be read again. */
function isAgain(item: unknown, good: ReadonlyMap<unknown, Entry | OtherEntry>): boolean {
  try {
    const twin = good.get((item as Entry).id);
    return !!twin && sameContent(twin, item as Entry);
  } catch {
    return false; // readEntry says what is wrong
  }
}

function read(
  input: unknown,
  { hasty, views = false }: { hasty: boolean; views?: boolean },
): ProjectReading<Project | View> {
  const list = new FaultList();
  const good = new Map<string, Entry | OtherEntry>();
  const setAside: unknown[] = [];
  try {
    const top = readTop(input, list, views);
    if (!top) return { project: null, setAside, error: list.error(what) };
    for (let index = 0; index < top.items.length; index += 1) {
      if (hasty && list.full) {
        list.more += top.items.length - index;
        break;
      }
      if (isAgain(top.items[index], good)) continue;
      const entry = readEntry(top.items[index], list, index);
      const twin = entry && good.get(entry.id);
      const kept = entry && twin ? keptOf(twin, entry) : entry;
      if (!kept) setAside.push(top.items[index]);
      else if (kept !== twin) good.set(kept.id, kept);
      if (entry && !kept) list.add('clash', `entries[${String(index)}].id`);
    }
    const error = list.error(what);
    if (hasty && error) return { project: null, setAside, error };
    const entries = withoutErased(inOrder([...good.values()]));
    const { id, view } = top;
    const project: Project | View = { schema: 1, id, entries, ...(view && { view }) };
    return { project, setAside, error };
  } catch {
    list.add('unreadable', '');
    return { project: null, setAside, error: list.error(what) };
  }
}

/**
 * Reads a project from outside, given as a value or as JSON text: keeps what is good, sets aside what
 * is not, and says why. Never throws.
 *
 * @example
 * safeParseProject({ schema: 1, id: 'pip', entries: [{}] }).project //=> { schema: 1, id: 'pip', entries: [] }
 * safeParseProject({ schema: 1, id: 'pip', entries: [{}] }).setAside //=> [{}]
 */
export function safeParseProject(input: unknown): ProjectReading {
  return read(input, { hasty: false }) as ProjectReading;
}

/**
 * Reads what a browser was sent, as {@link safeParseProject} does: a view that `viewFor` made, or a whole
 * project. Of the counts and words in a view only the outline is checked. Never throws.
 *
 * @example
 * safeParseView({ schema: 1, id: 'pip', entries: [] }).project //=> { schema: 1, id: 'pip', entries: [] }
 */
export function safeParseView(input: unknown): ProjectReading<Project | View> {
  return read(input, { hasty: false, views: true });
}

/**
 * Reads a project from outside, given as a value or as JSON text. Unknown kinds of entry are kept;
 * the same entry twice is once.
 *
 * @throws {CoprodError} with the first 100 faults and a count of what else is faulty or was not looked
 * at. To keep what is good all the same, use {@link safeParseProject}.
 *
 * @example
 * parseProject('{"schema":1,"id":"pip","entries":[]}') //=> { schema: 1, id: 'pip', entries: [] }
 */
export function parseProject(input: unknown): Project {
  const { project, error } = read(input, { hasty: true });
  if (error || !project) throw error ?? new CoprodError(what, []);
  return project as Project;
}
