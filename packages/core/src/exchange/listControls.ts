import { limits } from '../record/limits.ts';
import { normaliseText } from '../record/text.ts';
import { readCode } from '../rules/slipCode.ts';
import { pairsOf, type FormLike } from './formControls.ts';
import { readControlName } from './formNames.ts';

/** How somebody looks at a list. */
export interface ListControls {
  /** The words that they look for, 200 characters at most; empty where they look for none. */
  readonly search: string;
  /** The place to which the list is narrowed, and the order: what the part put into its options; else empty. */
  readonly place: string;
  readonly sort: string;
  /** From 1. */
  readonly page: number;
  /** All at once, say for printing: the value `yes`. */
  readonly all: boolean;
}

/**
 * Reads how a list is looked at: the `list` controls of one part of the page, from a form or from `URLSearchParams`
 * (rule FO5). Where one was posted twice the last counts, such as a button after a hidden box. What cannot be read
 * is as if it were not there; it never throws.
 *
 * @example
 * readListControls([['coprod:hub:list:page', '3']], 'hub').page //=> 3
 */
export function readListControls(form: FormLike, prefix: string): ListControls {
  const posted = valuesOf(form, prefix, 'list');
  const text = (about: string) =>
    Array.from(normaliseText((posted.get(about) ?? '').slice(0, limits.text)).trim())
      .slice(0, limits.name)
      .join('')
      .trim();
  const page = text('page');
  return {
    search: text('search'),
    place: text('place'),
    sort: text('sort'),
    page: /^\d{1,9}$/.test(page) ? Math.max(1, Number(page)) : 1,
    all: text('all') === 'yes',
  };
}

/**
 * Reads the code on a slip that somebody typed into one part of the page (`code`, about `find`), as `readCode` does;
 * null where there is none, or it is no code (rules FB9, FO5). It never throws.
 *
 * @example
 * readCodeControl([['coprod:hub:code:find', 'k7mp 2qxt 9hwd']], 'hub') //=> 'K7MP-2QXT-9HWD'
 */
export function readCodeControl(form: FormLike, prefix: string): string | null {
  return readCode(valuesOf(form, prefix, 'code').get('find') ?? '');
}

/** What each control of a kind holds, by what it is about; the last where there are several. */
function valuesOf(form: FormLike, prefix: string, kind: 'list' | 'code') {
  try {
    return new Map(
      pairsOf(form).flatMap(([name, raw]) => {
        const control = readControlName(name);
        return control?.kind === kind && control.prefix === prefix ? [[control.about, raw]] : [];
      }),
    );
  } catch {
    return new Map<string, string>();
  }
}
