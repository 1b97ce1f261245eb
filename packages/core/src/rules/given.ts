import type { FaultCode } from '../catalogue/text/codes.ts';
import { CoprodError } from '../record/error.ts';

/** The error for what a host gave, where nothing can be decided by it. */
function refuse(path: string, code: FaultCode, mend: string): CoprodError {
  const message = 'This cannot be used';
  const why = 'somebody might add or see what they may not';
  return new CoprodError('This was not decided', [{ code, path, message, why, mend }]);
}

const wrong = (given: unknown): FaultCode => (given === undefined ? 'missing' : 'wrong-type');

const isObject = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null;

/** Somebody who acts or looks: the host knows them from its own sign-in. */
export function checkPerson(given: unknown, path: 'actor' | 'reader'): void {
  const mend = 'give who is signed in, as { id }';
  if (!isObject(given)) throw refuse(path, wrong(given), mend);
  const { id, enteredBy } = given;
  if (typeof id !== 'string') throw refuse(`${path}.id`, wrong(id), mend);
  if (enteredBy !== undefined && typeof enteredBy !== 'string')
    throw refuse(`${path}.enteredBy`, 'wrong-type', 'give the id of who typed it, or leave it out');
}

/** The last of what is given: an object with at least the host's own clock. */
export function checkOptions(given: unknown): void {
  if (!isObject(given)) throw refuse('options', wrong(given), 'give an object with now');
}

/** A project with a list of entries, each of which says at least what it is. */
export function checkRecord(given: unknown): void {
  const mend = 'give a project that parseProject read';
  if (!isObject(given)) throw refuse('project', wrong(given), mend);
  const { entries } = given;
  if (!Array.isArray(entries)) throw refuse('project.entries', wrong(entries), mend);
  for (const [index, entry] of entries.entries()) {
    const texts = isObject(entry) ? [entry['id'], entry['kind'], entry['at'], entry['by']] : [null];
    if (texts.some((text) => typeof text !== 'string'))
      throw refuse(`project.entries[${String(index)}]`, 'wrong-type', mend);
  }
}

/** Decides, or says in the one typed error why nothing can be decided. */
export function decide<Made>(run: () => Made): Made {
  try {
    return run();
  } catch (error) {
    if (error instanceof CoprodError) throw error;
    throw refuse('', 'unreadable', 'give what parseProject, parseEntry and defineFramework gave');
  }
}
