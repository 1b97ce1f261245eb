import type { EntryOf, Project } from '../record/entry.ts';
import { newEntry } from '../record/newEntry.ts';
import { addEntry } from '../record/project.ts';
import { checkOptions, checkRecord, decide } from './given.ts';
import { powersOf } from './powers.ts';
import { seatsOf } from './seats.ts';

/** What {@link forgetPerson} gives. */
export interface Forgotten {
  readonly project: Project;
  /** The erasure: store it like any entry, so that old copies cannot bring anything back. */
  readonly entry: EntryOf<'erasure'>;
  /** The ids of the entries that are blank now: blank them in your table too. */
  readonly blanked: readonly string[];
}

/**
 * Forgets a person: everything that they wrote for themself goes, here, in every copy that is merged
 * with this, and when it turns up later (rules ER1 to ER3). What they wrote for the group stays, such as
 * a decision; of a lead, also which seat they were given (rule KEY5). Their id stays as a random mark, so
 * never use names or addresses as ids.
 *
 * @throws {CoprodError} where the id of the new entry, the person, `now` or the project cannot be used.
 *
 * @example
 * forgetPerson(project, 'amina', { id: newId(), now }).blanked //=> ['e1', 'e2']
 */
export function forgetPerson(
  project: Project,
  person: string,
  options: { id: string; now: string; enteredBy?: string },
): Forgotten {
  return decide(() => {
    checkRecord(project);
    checkOptions(options);
    return forget(project, person, options);
  });
}

function forget(
  project: Project,
  person: string,
  { id, now, enteredBy }: { id: string; now: string; enteredBy?: string },
): Forgotten {
  const seats = seatsOf(powersOf(project).seats, person);
  const entry = newEntry({
    id,
    kind: 'erasure',
    at: now,
    by: person,
    ...(enteredBy !== undefined && { enteredBy }),
    data: { ids: null, ...(seats.length > 0 && { seats }) },
  });
  const after = addEntry(project, entry);
  const before = new Map(project.entries.map((one) => [one.id, one.data]));
  const blanked = after.entries
    .filter((one) => one.data === null && (before.get(one.id) ?? null) !== null)
    .map((one) => one.id);
  return { project: after, entry, blanked };
}
