import type { FaultCode } from '../catalogue/text/codes.ts';
import { CoprodError, type Fault } from '../record/error.ts';
import { limits } from '../record/limits.ts';
import { normaliseText } from '../record/text.ts';
import { unknownKey } from '../record/unknownKey.ts';
import { controlName, readControlName, type Control } from './formNames.ts';

/** Name and value of each control, as FormData gives them. */
export type FormLike = Iterable<readonly [string, unknown]>;

/** What error messages begin with. */
export const formFailed = 'This form could not all be read';

/** What is wrong with a control. Parts say it in the reader's words: `text.faults[code]`. */
export const formFault = (code: FaultCode, path: string): Fault => ({
  code,
  path,
  message: 'This was not taken',
  why: 'it would be lost',
  mend: 'ask again',
});

/** Our controls in a form with what they hold, trimmed; null where one was posted twice. */
export type Values = ReadonlyMap<string, string | null>;

/** The controls of a form that make entries, and what is wrong with their names. */
export function controlsIn(form: FormLike): { values: Values; faults: Fault[] } {
  const faults: Fault[] = [];
  const values = new Map<string, string | null>();
  let unknown = 0;
  for (const [name, raw] of pairsOf(form)) {
    const control = readControlName(name);
    if (!control) faults.push(formFault('unknown-key', unknownKey('', (unknown += 1))));
    else if (control.kind === 'list' || control.kind === 'code') continue;
    else if (!values.has(name))
      values.set(name, raw.length > 2 * limits.text ? raw : normaliseText(raw).trim());
    else if (values.get(name) !== null) {
      values.set(name, null);
      faults.push(formFault('doubled', name));
    }
  }
  return { values, faults };
}

/** Name and text of each control of ours; what is no form at all is refused as a whole. */
export function pairsOf(form: FormLike): [name: string, raw: string][] {
  try {
    return [...form].flatMap(([name, raw]: readonly unknown[]): [string, string][] =>
      typeof name === 'string' && typeof raw === 'string' && name.startsWith('coprod:')
        ? [[name, raw]]
        : [],
    );
  } catch {
    throw new CoprodError(formFailed, [formFault('unreadable', '')]);
  }
}

/** Each control that makes something, by its name; also where only what stands beside it was posted. */
export function makersIn(values: Values): ReadonlyMap<string, Control> {
  const makers = new Map<string, Control>();
  for (const name of values.keys()) {
    const control = readControlName(name);
    if (!control) continue;
    const maker = control.beside ? controlName(control.prefix, control.kind, control.about) : name;
    if (maker === name || !values.has(maker)) makers.set(maker, control);
  }
  return makers;
}
