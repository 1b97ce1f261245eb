import type { Perspective } from '../catalogue/perspectives.ts';
import type { Entry, Kind, Project } from '../record/entry.ts';
import type { CoprodError } from '../record/error.ts';
import { FaultList } from '../record/fault.ts';
import { normaliseText } from '../record/fields.ts';
import { sameContent } from '../record/order.ts';
import { unknownKey } from '../record/issues.ts';
import { readEntry } from '../record/readEntry.ts';
import { readControlName } from './formNames.ts';

/** Who acts: the person whose words these are, under one hat; and who typed, where that is another. */
export interface Actor {
  readonly id: string;
  readonly perspective: Perspective;
  readonly enteredBy?: string;
}

/** What {@link parseFormData} needs besides the form. */
export interface FormContext {
  readonly actor: Actor;
  /** ISO 8601 in UTC with milliseconds. */
  readonly now: string;
  /** Gives a new random id. */
  readonly newId: () => string;
  /** Where given, what the person already said in these words is left out. */
  readonly project?: Project | undefined;
}

/** Name and value of each control, as FormData gives them. */
export type FormLike = Iterable<readonly [string, unknown]>;

type Made = 'rating' | 'note' | 'evidence';

const dataOf: Record<Made, (text: string, actor: Actor) => unknown> = {
  rating: (rating, { perspective }) => ({ rating, perspective }),
  note: (text) => ({ text }),
  evidence: (link) => ({ link: link === '' ? null : link }),
};

const isMade = (what: string): what is Made =>
  what === 'rating' || what === 'note' || what === 'evidence';

/**
 * Reads the posted controls of any part: what is good becomes entries, the rest is listed under the
 * names of its controls. Controls of the host's own are passed over. An empty box makes nothing,
 * unless it takes back what was there.
 *
 * @example
 * safeParseFormData([['coprod:hub:rating:non-negotiables@1/creche', 'partly']], context).entries.length //=> 1
 */
export function safeParseFormData(
  form: FormLike,
  context: FormContext,
): { entries: Entry[]; error: CoprodError | null } {
  const list = new FaultList();
  const fields = new Map<string, { what: Made; about: string; prefix: string; value: string }>();
  const saw = new Map<string, string[]>();
  const doubled = new Set<string>(); // nobody can tell which was meant, so none counts
  let unknown = 0;
  for (const [name, raw] of form) {
    if (!name.startsWith('coprod:') || typeof raw !== 'string') continue;
    const { what, about, prefix } = readControlName(name) ?? { what: '', about: '', prefix: '' };
    const value = raw.length > 100_000 ? raw : normaliseText(raw).trim();
    if (/^saw-/.test(what) && isMade(what.slice(4)))
      saw.set(name, value.split(' ').filter(Boolean));
    else if (!isMade(what)) list.add('unknown-key', unknownKey('', (unknown += 1)));
    else if (doubled.has(name)) continue;
    else if (fields.delete(name)) {
      doubled.add(name);
      list.add('doubled', name);
    } else fields.set(name, { what, about, prefix, value });
  }
  const entries: Entry[] = [];
  for (const [name, { what, about, prefix, value }] of fields) {
    const replaces = saw.get(`coprod:${prefix}:saw-${what}:${about}`) ?? [];
    if (value === '' && replaces.length === 0) continue;
    const made = makeEntry(what, about, value, replaces, context);
    const faults = new FaultList();
    const entry = readEntry(made, faults);
    if (!entry) list.add(faults.faults[0]?.code ?? 'unreadable', name);
    else if (!saidAlready(entry as Entry, context.project)) entries.push(entry as Entry);
  }
  return { entries, error: list.error('Some of this form could not be read') };
}

function makeEntry(
  what: Made,
  about: string,
  value: string,
  replaces: string[],
  { actor, now, newId }: FormContext,
): unknown {
  return {
    id: newId(),
    kind: what satisfies Kind,
    at: now,
    by: actor.id,
    about,
    data: dataOf[what](value, actor),
    ...(actor.enteredBy === undefined ? {} : { enteredBy: actor.enteredBy }),
    ...(replaces.length > 0 ? { replaces } : {}),
  };
}

/** Did the person say just this in the one entry that the new one would replace? */
function saidAlready(entry: Entry, project: Project | undefined): boolean {
  if (entry.replaces?.length !== 1) return false;
  const old = project?.entries.find((other) => other.id === entry.replaces?.[0]);
  if (!old || old.by !== entry.by || old.kind !== entry.kind) return false;
  const plain = (one: Entry): Entry => ({ ...one, id: '', at: '', replaces: [] });
  return sameContent(plain(old as Entry), plain(entry));
}

/**
 * Makes entries of a posted form: the one way in, with script, without it, or from a server action.
 *
 * @throws {CoprodError} where any control cannot be read; the paths are the names of the controls;
 * those that no part of ours has are numbered.
 * To save what is good all the same, use {@link safeParseFormData}.
 *
 * @example
 * parseFormData(new FormData(form), { actor, now, newId }).map((entry) => entry.kind) //=> ['rating', 'note']
 */
export function parseFormData(form: FormLike, context: FormContext): Entry[] {
  const { entries, error } = safeParseFormData(form, context);
  if (error) throw error;
  return entries;
}
