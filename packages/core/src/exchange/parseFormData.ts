import type { Perspective } from '../catalogue/perspectives.ts';
import { ratings, type Rating } from '../catalogue/ratings.ts';
import type { FaultCode } from '../catalogue/text/codes.ts';
import type { Entry, EntryOf, Project } from '../record/entry.ts';
import { CoprodError, type Fault } from '../record/error.ts';
import { limits } from '../record/limits.ts';
import { isSafeLink, normaliseText, patterns } from '../record/text.ts';
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

/** Reads one value; gives the entry's data, or what is wrong. */
const readers: Readonly<Record<string, (value: string, actor: Actor) => Made['data'] | FaultCode>> = {
  rating: (rating, { perspective }) => (isRating(rating) ? { rating, perspective } : 'bad-value'),
  note: (text) => (text.length > limits.text ? 'too-long' : { text }),
  evidence: (link) => {
    if (link.length > limits.link) return 'too-long';
    return link === '' || isSafeLink(link) ? { link: link || null } : 'bad-link';
  },
};

type Made = EntryOf<'rating' | 'note' | 'evidence'>;
const isRating = (value: string): value is Rating => (ratings as readonly string[]).includes(value);

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
  { actor, now, newId, project }: FormContext,
): { entries: Entry[]; error: CoprodError | null } {
  const faults: Fault[] = [];
  const values = new Map<string, string>();
  for (const [name, raw] of form) {
    if (typeof raw !== 'string' || !readControlName(name)) continue;
    if (values.has(name)) faults.push(formFault('doubled', name));
    else values.set(name, raw.length > 2 * limits.text ? raw : normaliseText(raw).trim());
  }
  const entries: Entry[] = [];
  for (const [name, value] of values) {
    const { prefix = '', what = '', about = '' } = readControlName(name) ?? {};
    if (what.startsWith('saw-')) continue;
    const saw = values.get(`coprod:${prefix}:saw-${what}:${about}`) ?? '';
    const replaces = saw.split(' ').filter((id) => patterns.id.test(id)).slice(0, limits.list);
    if (value === '' && replaces.length === 0) continue;
    const data = Object.hasOwn(readers, what) && patterns.about.test(about) ? readers[what]?.(value, actor) : 'unknown-key';
    if (typeof data !== 'object') faults.push(formFault(data ?? 'unknown-key', name));
    else if (!saidAlready(replaces, what, data, actor, project)) {
      entries.push({
        id: newId(),
        kind: what,
        at: now,
        by: actor.id,
        about,
        data,
        ...(actor.enteredBy !== undefined && { enteredBy: actor.enteredBy }),
        ...(replaces.length > 0 && { replaces }),
      } as Made);
    }
  }
  const shown = faults.slice(0, limits.faults);
  const error = shown.length > 0 ? new CoprodError('Some of this form could not be read', shown, faults.length - shown.length) : null;
  return { entries, error };
}

/** What is wrong with a control. Parts say it in the reader's words: `text.faults[code]`. */
const formFault = (code: FaultCode, path: string): Fault => ({
  code,
  path,
  message: 'The value of this control was not taken',
  why: 'it would be stored wrongly or lost',
  mend: `ask for it again: ${code}`,
});

/** Did the person say just this in the one entry that the new one would replace? */
function saidAlready(replaces: readonly string[], kind: string, data: Made['data'], actor: Actor, project: Project | undefined): boolean {
  const old = replaces.length === 1 && project?.entries.find((entry) => entry.id === replaces[0]);
  if (!old || old.by !== actor.id || old.kind !== kind || old.enteredBy !== actor.enteredBy) return false;
  return JSON.stringify(old.data) === JSON.stringify(data);
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
