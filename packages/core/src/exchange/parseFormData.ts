import type { FaultCode } from '../catalogue/text/codes.ts';
import type { Actor } from '../record/actor.ts';
import type { Entry, Project } from '../record/entry.ts';
import { CoprodError, type Fault } from '../record/error.ts';
import { limits } from '../record/limits.ts';
import { fits, normaliseText, patterns } from '../record/text.ts';
import type { View } from '../record/view.ts';
import { unknownKey } from '../record/unknownKey.ts';
import { frameworkOf } from '../assess/questionsRated.ts';
import { readControlName, type MadeKind } from './formNames.ts';
import { readers, type Made } from './formValues.ts';
import { groupSizes, sizeKey } from './groupSizes.ts';

/** What {@link parseFormData} needs besides the form. */
export interface FormContext {
  readonly actor: Actor;
  /** ISO 8601 in UTC with milliseconds. */
  readonly now: string;
  /** Gives a new random id. */
  readonly newId: () => string;
  /** Where given, what the person already said in these words is left out. */
  readonly project?: Project | View | undefined;
  /**
   * The hash that `makeSlip` gave for the slip that this form's sayer gets: needed where somebody says something
   * without a name. SHA-256 as 64 hexadecimal digits in lower case.
   */
  readonly slipHash?: string | undefined;
}

/** Name and value of each control, as FormData gives them. */
export type FormLike = Iterable<readonly [string, unknown]>;

const what = 'This form could not all be read';

/**
 * Reads the posted controls of any part: what is good becomes entries, the rest is listed under the
 * names of its controls (rules FO1 to FO3). Controls of the host's own are passed over. An empty box
 * makes nothing, unless it takes back what was there.
 *
 * @throws {CoprodError} only where there is no form at all, or `actor` or `now` cannot be used: then
 * nothing in it could be kept.
 *
 * @example
 * safeParseFormData([['coprod:hub:rating:non-negotiables@1/creche', 'partly']], context).entries.length //=> 1
 */
export function safeParseFormData(
  form: FormLike,
  { actor, now, newId, project }: FormContext,
): { entries: Entry[]; error: CoprodError | null } {
  checkContext(actor, now);
  const faults: Fault[] = [];
  const values = new Map<string, string | null>(); // null: given twice
  let unknown = 0;
  for (const [name, raw] of pairsOf(form)) {
    if (typeof name !== 'string' || typeof raw !== 'string' || !name.startsWith('coprod:'))
      continue;
    if (!readControlName(name))
      faults.push(formFault('unknown-key', unknownKey('', (unknown += 1))));
    else if (!values.has(name))
      values.set(name, raw.length > 2 * limits.text ? raw : normaliseText(raw).trim());
    else if (values.get(name) !== null) {
      values.set(name, null);
      faults.push(formFault('doubled', name));
    }
  }
  const entries: Entry[] = [];
  const sizes = groupSizes(values);
  for (const [name, value] of values) {
    const control = readControlName(name);
    if (!control || control.beside || value === null) continue;
    const { prefix, kind, about } = control;
    if (kind === 'list' || kind === 'code') continue;
    if (kind === 'people') {
      if (sizes.get(sizeKey(prefix, about)) === null) faults.push(formFault('too-few', name));
      continue;
    }
    const people = kind === 'rating' ? sizes.get(sizeKey(prefix, frameworkOf(about))) : undefined;
    if (people === null) continue; // nobody knows for how many it is: kept on the page
    const beside = (one: string) => `coprod:${prefix}:${one}-${kind}:${about}`;
    const replaces = (values.get(beside('saw')) ?? '').split(' ').filter(Boolean);
    const why = values.get(beside('why')) ?? '';
    if (values.get(beside('why')) === null) continue; // two reasons: nobody knows which was meant
    if (value === '' && replaces.length === 0) continue;
    if (!isRead(kind)) {
      faults.push(formFault('unreadable', name));
      continue;
    }
    const goodIds = replaces.length <= limits.list && replaces.every((id) => patterns.id.test(id));
    const canChange = values.get(beside('can-change')) ?? '';
    const read = goodIds ? readers[kind](value, { actor, about, why, canChange }) : 'bad-format';
    const data = people && typeof read === 'object' ? ({ ...read, people } as Made['data']) : read;
    if (typeof data === 'string')
      faults.push(formFault(data, isOfReason(kind, data) ? beside('why') : name));
    else if (!saidAlready(replaces, data, actor, project)) {
      entries.push({
        id: newId(),
        kind,
        at: now,
        by: actor.id,
        ...(!standAlone.has(kind) && { about }),
        data,
        ...(actor.enteredBy !== undefined && { enteredBy: actor.enteredBy }),
        ...(replaces.length > 0 && { replaces }),
      } as Made);
    }
  }
  const more = Math.max(0, faults.length - limits.faults);
  return {
    entries,
    error: faults.length > 0 ? new CoprodError(what, faults.slice(0, limits.faults), more) : null,
  };
}

const isRead = (kind: MadeKind): kind is Made['kind'] => Object.hasOwn(readers, kind);

/** What their controls are about is part of what they hold, or a mere name. */
const standAlone: ReadonlySet<string> = new Set(['gate', 'stage', 'not-used', 'fixed']);

/** The controls of a form; what is no form at all is refused as a whole. */
function pairsOf(form: FormLike): (readonly [unknown, unknown])[] {
  try {
    return [...form].map(([name, raw]) => [name, raw]);
  } catch {
    throw new CoprodError(what, [formFault('unreadable', '')]);
  }
}

/** The host's own part is checked too: an entry by nobody, or on no day, would be lost later. */
function checkContext({ id, enteredBy = id }: Actor, now: string): void {
  const known = fits(patterns.person, id) && fits(patterns.person, enteredBy);
  if (known && fits(patterns.instant, now)) return;
  throw new CoprodError(what, [formFault('bad-format', known ? 'now' : 'actor')]);
}

/** What is wrong with a control. Parts say it in the reader's words: `text.faults[code]`. */
const formFault = (code: FaultCode, path: string): Fault => ({
  code,
  path,
  message: 'This was not taken',
  why: 'it would be lost',
  mend: 'ask again',
});

/** What no control says: a title, or the hat under which it was said. */
const notItsOwn: ReadonlySet<string> = new Set(['title', 'perspective']);

/** Is it the reason beside a button that is wrong, not the button? */
const isOfReason = (kind: string, fault: FaultCode) =>
  fault === 'missing' ||
  (fault === 'too-long' && (standAlone.has(kind) ? kind !== 'fixed' : kind === 'agreement'));

/** Did the person say just this in the one entry that the new one would replace, whoever typed it? */
function saidAlready(
  replaces: readonly string[],
  made: Made['data'],
  actor: Actor,
  project: Project | View | undefined,
): boolean {
  const old = replaces.length === 1 && project?.entries.find((entry) => entry.id === replaces[0]);
  if (!old || old.by !== actor.id || !made) return false;
  const [said, says] = [old.data ?? {}, made] as Record<string, unknown>[];
  return Object.keys({ ...said, ...says }).every(
    (key) => notItsOwn.has(key) || said?.[key] === says?.[key],
  );
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
