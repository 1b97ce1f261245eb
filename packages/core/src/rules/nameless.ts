import type { Actor } from '../record/actor.ts';
import type { Entry, EntryOf, OtherEntry, Project } from '../record/entry.ts';
import { heads } from '../record/heads.ts';
import { isKind } from '../record/isKind.ts';
import { parseEntry } from '../record/newEntry.ts';
import { checkRecord, decide } from './given.ts';
import { hashOfCode, readCode } from './slipCode.ts';

type Any = Entry | OtherEntry;
type Item = EntryOf<'feedback'>;

const isNameless = (entry: Any | undefined): entry is Item =>
  entry !== undefined && isKind(entry, 'feedback') && entry.data?.from === 'nameless';

/** Who typed it, where that is somebody else. */
const typist = ({ by, enteredBy = by }: Any) => (enteredBy === by ? undefined : enteredBy);

/**
 * What the code on a slip finds: the item, and the id of whoever said it (rule FB9); null where it finds nothing.
 * A host then acts for them: the actor is `{ id: by, perspective: 'community' }`.
 *
 * Only the sayer's own claim counts, typed by whoever typed the item; none that was erased or replaced. What
 * somebody said under their own name is not found, nor by somebody who takes part: a slip is no way to sign in.
 * Where two items have one hash the answer is null: a code is made for one item (a form makes no two of it), and
 * whichever was picked, somebody might answer for somebody else.
 *
 * Hashes are compared in plain. How long that takes tells nothing: who guesses cannot choose the hash of a code.
 *
 * @throws {CoprodError} where this is no project; where there is no WebCrypto, as in {@link hashOfCode}.
 *
 * @example
 * (await sayerOf(project, 'k7mp 2qxt 9hwd'))?.item.data //=> { from: 'nameless', text: 'Buggies do not fit' }
 */
export async function sayerOf(
  project: Project,
  code: string,
): Promise<{ item: EntryOf<'feedback'>; by: string } | null> {
  decide(() => {
    checkRecord(project);
  });
  if (readCode(code) === null) return null;
  const hash = await hashOfCode(code);
  return decide(() => {
    const items = new Set(
      project.entries
        .filter((entry) => isKind(entry, 'claim') && entry.data?.codeHash === hash)
        .flatMap((claim) => claimedBy(claim as EntryOf<'claim'>, project) ?? []),
    );
    const [item] = items;
    return item && items.size === 1 ? { item, by: item.by } : null;
  });
}

/** The item without a name that a claim is good for. */
function claimedBy(claim: EntryOf<'claim'>, project: Project): Item | null {
  const item = project.entries.find(({ id }) => id === claim.about);
  if (!isNameless(item) || item.by !== claim.by || typist(item) !== typist(claim)) return null;
  if (project.entries.some((entry) => isKind(entry, 'person') && entry.by === item.by)) return null;
  return heads(project, item.id, 'claim').includes(claim) ? item : null;
}

/** What somebody without a name may have written besides what they said. */
const theirs: ReadonlySet<string> = new Set(['claim', 'consent', 'answer', 'erasure']);

/**
 * For hosts: who posts an entry without a name, to ask `mayAdd` about it; null where it is not without a name, and
 * then who is signed in is the actor. It takes
 *
 * - something said without a name, by an id that nobody in the project has,
 * - the first claim about such an item, and a consent, by the id of such an item; not where somebody typed it.
 *
 * All else needs the code first: then the actor is what {@link sayerOf} found. The same entry sent again is taken
 * again. Whoever knows the id of a nameless sayer can post as them, as with a key: `viewFor` hides it from everybody
 * else; never put it into a page, an address or a log.
 *
 * @throws {CoprodError} where this is no entry, or no project.
 *
 * @example
 * mayAdd(entry, namelessActor(entry, project) ?? signedIn, project, { now }) //=> { ok: true }
 */
export function namelessActor(entry: Entry | OtherEntry, project: Project): Actor | null {
  return decide(() => {
    checkRecord(project);
    const one = parseEntry(entry);
    const { by } = one;
    if (typist(one) !== undefined) return null;
    const others = project.entries.filter(
      (other) => (other.by === by || other.enteredBy === by) && other.id !== one.id,
    );
    const item = [one, ...others].find(isNameless);
    const isTheirs = (other: Any) => other === item || theirs.has(other.kind);
    if (!item || typist(item) || ![one, ...others].every(isTheirs)) return null;
    const good =
      one === item
        ? isNew(one, others, project)
        : isKind(one, 'claim')
          ? one.about === item.id && !others.some(({ kind }) => kind === 'claim')
          : isKind(one, 'consent');
    return good ? { id: by, perspective: 'community' } : null;
  });
}

/** Nobody has its writer's id, unless it is there already. */
const isNew = ({ id, by }: Any, others: readonly Any[], { entries }: Project) =>
  others.length === 0 || entries.some((other) => other.id === id && other.by === by);
