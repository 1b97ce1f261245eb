import type { Entry, OtherEntry, Project } from './entry.ts';
import { CoprodError } from './error.ts';
import { fault } from './fault.ts';
import { limits } from './limits.ts';
import { parseEntry } from './newEntry.ts';
import { byTime, sameContent } from './order.ts';
import { parseProject } from './parseProject.ts';

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
 * The project with one more entry. The same entry twice is once: then the very same project is given
 * back. Entries already there are never changed.
 *
 * @throws {CoprodError} where the entry cannot be read, its id is taken by other content, or the
 * project is full.
 *
 * @example
 * addEntry(createProject({ id: 'pip' }), entry).entries.length //=> 1
 */
export function addEntry(project: Project, input: Entry | OtherEntry): Project {
  const entry = parseEntry(input);
  const twin = project.entries.find((other) => other.id === entry.id);
  if (twin) {
    if (sameContent(twin, entry)) return project;
    throw new CoprodError(refused, [fault('clash', 'id')]);
  }
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
  const entries = project.entries.slice();
  entries.splice(place, 0, entry);
  return { ...project, entries };
}
