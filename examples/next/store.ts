import {
  addEntry,
  mayAdd,
  namelessActor,
  parseProject,
  type Actor,
  type Entry,
  type OtherEntry,
  type Project,
} from '@coprod/core';
import { record } from '@coprod/core/text/en/record';

/** Who is signed in: yours comes from a session. Ids are random, never names. */
export const me: Actor = { id: 'p-7f3a', perspective: 'lived-experience' };
export const timeZone = 'Europe/London';

/** Whoever has no entry of this kind does not take part, and sees only what the public may. */
const person = {
  id: 'e-me',
  kind: 'person',
  at: '2026-05-02T10:00:00.000Z',
  by: me.id,
  data: { perspective: me.perspective, name: 'Amina', roles: [] },
};

/** Stands for your table: a row an entry, only ever added. Server and actions are bundled apart, so it hangs on the process. */
const table = globalThis as { project?: Project };
table.project ??= parseProject({ schema: 1, id: 'park', entries: [person] });

export const load = () => table.project as Project;

/** Keeps an entry; gives words where it may not be. In a database: in one transaction. */
export function keep(entry: Entry | OtherEntry): string | null {
  const project = load();
  // What is said without a name comes under an id of its own.
  const actor = namelessActor(entry, project) ?? me;
  const asked = mayAdd(entry, actor, project, { now: new Date().toISOString() });
  if (!asked.ok) return record.refusals[asked.rule];
  table.project = addEntry(project, entry);
  return null;
}
