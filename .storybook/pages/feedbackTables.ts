import { fromCsv, mayAdd, toCsv, viewFor, type Actor, type Project } from '@coprod/core';
import { randomId } from '@coprod/ui';

/** The table of what one reader may see, to save as a file: `feedback.csv`. */
export const tableFor = (project: Project, reader: Actor, now: string) =>
  toCsv(viewFor(project, { id: reader.id }, { now }));

/** What a table holds that may be kept, and what is wrong with it, line by line. */
export function readTable(csv: string, project: Project, signedIn: Actor, now: string) {
  const context = { actor: signedIn, now, newId: randomId, project };
  const { entries, faults, already } = fromCsv(csv, context);
  const allowed = entries.filter((entry) => {
    const { by, enteredBy = by } = entry;
    return mayAdd(entry, { ...signedIn, id: by, enteredBy }, project, { now }).ok;
  });
  return { allowed, faults, already };
}
