import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addEntry,
  controlName,
  createProject,
  normaliseText,
  safeParseFormData,
  type Entry,
} from '../index.ts';
import { anyForm } from '../testing/anyForm.examples.ts';
import { contextOf, post } from '../testing/form.examples.ts';
import { besidesOf } from './besides.ts';
import { readControlName, type Control, type MadeKind } from './formNames.ts';

const slipHash = '0'.repeat(64);
const read = (form: [string, string][]) => safeParseFormData(form, contextOf({ slipHash }));

/** The names of all controls that belong together: one wrong among them holds up all of them. */
function family({ prefix, kind, about }: Control): string[] {
  if (kind === 'people' || kind === 'list' || kind === 'code')
    return [controlName(prefix, kind, about)];
  const besides: readonly string[] = besidesOf[kind];
  const names = ['', ...besides.map((one) => `${one}-`)].map((one) => `${one}${kind}`);
  const size = kind === 'rating' ? [`coprod:${prefix}:people:${about.split('/')[0]!}`] : [];
  return [...names.map((what) => `coprod:${prefix}:${what}:${about}`), ...size];
}

/** What stands in a day of an entry, box by box. */
const dayBox = { day: 2, month: 1, year: 0 } as const;

/** Is what was posted in this entry? */
function holds(entries: readonly Entry[], { kind, beside, about }: Control, text: string): boolean {
  const same = (entry: Entry) =>
    entry.kind === kind && (!('about' in entry) || entry.about === about);
  return entries.filter(same).some(({ data, replaces = [], by }) => {
    const held = { ...data } as Record<string, unknown>;
    if (beside === undefined && !wordKinds.has(kind)) return true;
    if (beside === 'saw') return text.split(' ').every((id) => !id || replaces.includes(id));
    if (beside === 'in-public')
      return entries.some((one) => one.kind === 'consent' && one.by === by);
    if (beside === 'size') return held['from'] !== 'group' || held['people'] === Number(text);
    if (beside === 'ends') return held['ends'] === true;
    if (beside?.startsWith('by-')) return (held['decidedBy'] as string[]).includes(beside.slice(3));
    if (beside && beside in dayBox) {
      const day = String(held['on'] ?? held['due']).split('-');
      return Number(day[dayBox[beside as 'day']]) === Number(text);
    }
    return Object.values(held).some((one) => one === text || one === `https://${text}`);
  });
}
const wordKinds: ReadonlySet<string> = new Set<MadeKind>([
  ...(['note', 'evidence', 'fixed', 'feedback', 'told', 'apology', 'senior-reply'] as const),
]);

describe('FO4: nothing typed is lost', () => {
  test('any form: each thing posted is in an entry, or a fault stands at it or at what it belongs to', () => {
    const reached = new Map<string, number>();
    fc.assert(
      fc.property(anyForm, (form) => {
        const { entries, error } = read(form);
        const paths = (error?.faults ?? []).map(({ path }) => path);
        for (const { kind } of entries) reached.set(kind, (reached.get(kind) ?? 0) + 1);
        let unknown = 0;
        for (const [name, raw] of form) {
          if (!name.startsWith('coprod:')) continue;
          const control = readControlName(name);
          if (!control) {
            unknown += 1;
            continue;
          }
          const isRead = !['list', 'code', 'people'].includes(control.kind);
          const isAlone = form.filter(([other]) => other === name).length === 1;
          if (!isAlone && control.kind !== 'list' && control.kind !== 'code')
            expect(paths).toContain(name);
          const text = normaliseText(raw).trim();
          if (!isRead || text === '' || family(control).some((one) => paths.includes(one)))
            continue;
          if (holds(entries, control, text)) continue;
          // What was only chosen, beside nothing said, is nothing yet.
          const said = form.some(
            ([other, more]) =>
              other === controlName(control.prefix, control.kind, control.about) && more.trim(),
          );
          if (said || control.beside === undefined || typed.has(control.beside))
            expect.unreachable(`${name} was lost: ${text}`);
        }
        expect(paths.filter((path) => path.startsWith('(unknown'))).toHaveLength(unknown);
      }),
    );
    for (const kind of [...Object.keys(besidesOf), 'claim', 'consent'])
      expect(reached.get(kind), kind).toBeGreaterThan(0);
  });

  test('any form: what it makes can be kept, and comes from what was posted', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const { entries } = post(form, { slipHash });
        const project = entries.reduce(addEntry, createProject({ id: 'p' }));
        expect(project.entries).toHaveLength(entries.length);
        const claims = entries.filter(({ kind }) => kind === 'claim');
        expect(claims.length).toBeLessThanOrEqual(1);
        const made = entries.filter(({ kind }) => kind !== 'claim' && kind !== 'consent');
        const mains = form.filter(([name]) => {
          const control = readControlName(name);
          return control && !control.beside;
        });
        expect(made.length).toBeLessThanOrEqual(mains.length);
      }),
    );
  });

  test('any form: no fault is at a control that was not there, but for what is missing', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        for (const { code, path } of read(form).error?.faults ?? [])
          if (code !== 'missing' && code !== 'unknown-key' && code !== 'too-few')
            expect(form.map(([name]) => name)).toContain(path);
      }),
    );
  });
});

/** Boxes in which people type. */
const typed: ReadonlySet<string> = new Set([
  ...['why', 'what', 'text', 'details', 'next', 'day', 'month', 'year'],
]);
