// What a host's server does with slips: docs/slips.md shows it, and a test runs it. No part of what is published.
import {
  makeSlip,
  mayAdd,
  namelessActor,
  readCodeControl,
  safeParseFormData,
  sayerOf,
  type Actor,
  type Entry,
  type Project,
} from '../index.ts';

/** What the host has of its own. */
export interface Host {
  readonly now: () => string;
  /** Works on the rows of one project in one transaction: all that is inserted, or nothing. */
  readonly together: <Made>(work: (all: Rows) => Promise<Made>) => Promise<Made>;
  /** At most 10 codes a minute from one address, and some hundreds a minute from all. */
  readonly mayGuess: () => boolean;
}
interface Rows {
  readonly project: () => Project;
  readonly insert: (entry: Entry) => void;
}

// begin
/** Takes in a posted form. The code is for the page that answers it, and for nothing else. */
export async function take(form: FormData, signedIn: Actor, { now, together }: Host) {
  const { code, hash } = await makeSlip(crypto.getRandomValues(new Uint8Array(8)));
  const context = { actor: signedIn, now: now(), newId: () => crypto.randomUUID(), slipHash: hash };
  const { entries, error } = safeParseFormData(form, context);
  return together(async ({ project, insert }) => {
    for (const entry of entries) {
      const actor = namelessActor(entry, project()) ?? signedIn;
      if (mayAdd(entry, actor, project(), { now: now() }).ok) insert(entry);
    }
    return { error, code: (await sayerOf(project(), code)) && code };
  });
}

/** Whoever typed in a code: the actor for what they see and answer next, until they leave. */
export async function find(form: FormData, { mayGuess, together }: Host): Promise<Actor | null> {
  const code = mayGuess() ? readCodeControl(form, 'hub') : null;
  const found = code === null ? null : await together(({ project }) => sayerOf(project(), code));
  return found && { id: found.by, perspective: 'community' };
}
// end
