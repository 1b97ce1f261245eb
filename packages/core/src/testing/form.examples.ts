// Short ways to post a form, and to look at what it made. No part of what is published.
import { expect } from 'vitest';
import {
  controlName,
  parseEntry,
  safeParseFormData,
  type ControlKind,
  type FormContext,
} from '../index.ts';
import type { MadeKind } from '../exchange/formNames.ts';

/** A control of a form: what it is, what it is about, and what it holds. */
export const field = (what: ControlKind, about: string, value: string): [string, string] => [
  controlName('hub', what, about),
  value,
];

/** The control of a kind about something, and by their short names those beside it. */
export const set = (
  kind: MadeKind,
  about: string,
  value: string | null,
  beside: Readonly<Record<string, string>> = {},
): [string, string][] => [
  ...(value === null ? [] : [field(kind, about, value)]),
  ...Object.entries(beside).map(([name, text]) =>
    field(`${name}-${kind}` as ControlKind, about, text),
  ),
];

/** Somebody who posts, and ids that are counted. */
export const contextOf = (more: Partial<FormContext> = {}): FormContext => {
  let made = 0;
  return {
    actor: { id: 'amina', perspective: 'lived-experience' },
    now: '2026-05-03T10:00:00.000Z',
    newId: () => `new-${String((made += 1))}`,
    ...more,
  };
};

/** What a form makes, each entry as one that a host could keep, and what is wrong, and where. */
export function post(form: readonly [string, string][], more: Partial<FormContext> = {}) {
  const { entries, error } = safeParseFormData(form, contextOf(more));
  for (const entry of entries) expect(parseEntry(entry)).toEqual(entry);
  const faults = error?.faults ?? [];
  return {
    entries,
    made: entries.map(({ kind, data, ...rest }) =>
      'about' in rest ? [kind, data, rest.about] : [kind, data],
    ),
    faults: faults.map(({ code, path }) => `${code} ${path.replace('coprod:hub:', '')}`),
  };
}
