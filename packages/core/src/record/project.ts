import type { Entry, OtherEntry, Project } from './entry.ts';
import { CoprodError } from './error.ts';
import { fault } from './fault.ts';
import { withoutErased } from './erased.ts';
import { isKind } from './isKind.ts';
import { limits } from './limits.ts';
import { parseEntry } from './newEntry.ts';
import { byTime, sameContent } from './order.ts';
import { parseProject } from './parseProject.ts';
import { keptOf } from './twins.ts';
import type { View } from './view.ts';

const refused = 'This entry was not added';

/**
 * A new, empty project. The id (letters, digits, `-`, `_`) is given by the caller.
 *
 * @throws {CoprodError} where the id has the wrong format.
 *
 * @example
 * createProject({ id: 'pip' }) //=> { schema: 1, id: 'pip', entries: [] }
 */
export function createProject({ id }: { id: string }): Project {
  return parseProject({ schema: 1, id, entries: [] });
}

/**
 * Ids that may be in a list of entries, and after a space the people who erased something. Every list that
 * grew out of another shares these, so that adding costs no walk through all entries; a hit is looked up.
 */
const traces = new WeakMap<Project['entries'], Set<string>>();

const tracesOf = (entry: Entry | OtherEntry) =>
  isKind(entry, 'erasure') ? [entry.id, ` ${entry.by}`] : [entry.id];

/**
 * The project, or a reader's view of it, with one more entry. The same entry twice is once: then the very same project is given
 * back. Entries already there are never changed, but for an erasure, which blanks what it names.
 *
 * @throws {CoprodError} where the entry cannot be read, its id is taken by other content, or the
 * project is full.
 *
 * @example
 * addEntry(createProject({ id: 'pip' }), entry).entries.length //=> 1
 */
export function addEntry<In extends Project | View>(project: In, input: Entry | OtherEntry): In {
  const entry = parseEntry(input);
  const known = traces.get(project.entries) ?? new Set(project.entries.flatMap(tracesOf));
  traces.set(project.entries, known);
  const twin = known.has(entry.id) && project.entries.find((other) => other.id === entry.id);
  if (twin) return withTwin(project, twin, entry);
  if (project.entries.length >= limits.entries) {
    throw new CoprodError(refused, [fault('too-many', 'entries')]);
  }
  let place = project.entries.length;
  for (
    let other = project.entries[place - 1];
    other && byTime(entry, other) < 0;
    other = project.entries[place - 1]
  ) {
    place -= 1;
  }
  // Lists, not items: so engines copy them whole.
  const later = project.entries.slice(place);
  const before = later.length > 0 ? project.entries.slice(0, place) : project.entries;
  const longer = before.concat([entry], later);
  for (const trace of tracesOf(entry)) known.add(trace);
  const entries = known.has(` ${entry.by}`) ? withoutErased(longer) : longer;
  traces.set(entries, known);
  return { ...project, entries };
}

/** The entry's id is there already: the same content changes nothing, an erased copy blanks ours. */
function withTwin<In extends Project | View>(
  project: In,
  twin: Entry | OtherEntry,
  entry: Entry | OtherEntry,
): In {
  const kept = keptOf(twin, entry);
  if (!kept) throw new CoprodError(refused, [fault('clash', 'id')]);
  if (sameContent(kept, twin)) return project;
  const entries = project.entries.map((other) => (other === twin ? kept : other));
  return { ...project, entries: withoutErased(entries) };
}
