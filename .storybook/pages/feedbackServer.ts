import {
  addEntry,
  mayAdd,
  namelessActor,
  sayerOf,
  type Actor,
  type Entry,
  type Project,
} from '@coprod/core';
import { record } from '@coprod/core/text/en/record';

/** Gives the project with the entry in it, or says why not. */
export function keep(project: Project, entry: Entry, signedIn: Actor, now: string) {
  // What is said without a name is posted under an id of its own.
  const actor = namelessActor(entry, project) ?? signedIn;
  const asked = mayAdd(entry, actor, project, { now });
  return asked.ok
    ? { project: addEntry(project, entry) }
    : { refused: record.refusals[asked.rule] };
}

/** As whom somebody acts who typed this code: null where it finds nothing. */
export async function actorOfCode(project: Project, code: string): Promise<Actor | null> {
  const found = await sayerOf(project, code);
  return found && { id: found.by, perspective: 'community' };
}
