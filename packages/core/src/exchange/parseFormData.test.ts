import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addEntry,
  CoprodError,
  controlName,
  createProject,
  parseFormData,
  safeParseFormData,
  type ControlKind,
  type FormContext,
} from '../index.ts';
import { projectOf, rating } from '../testing/build.examples.ts';

const about = 'small@1/welcome';
const field = (
  what: ControlKind,
  value: unknown,
  of = about,
  prefix = 'hub',
): [string, unknown] => [controlName(prefix, what, of), value];
const context = (more: Partial<FormContext> = {}): FormContext => {
  let made = 0;
  const newId = () => `new-${String((made += 1))}`;
  return {
    actor: { id: 'amina', perspective: 'lived-experience' },
    now: '2026-05-03T10:00:00.000Z',
    newId,
    ...more,
  };
};
const read = (...form: [string, unknown][]) => {
  const { entries, error } = safeParseFormData(form, context());
  return {
    data: entries.map((entry) => entry.data),
    faults: (error?.faults ?? []).map(({ code, path }) => `${code} ${path}`),
  };
};
const refused = (code: string, what: ControlKind) => ({
  data: [],
  faults: [`${code} coprod:hub:${what}:${about}`],
});

describe('FO1: a posted form becomes entries', () => {
  test('one for each control that holds something, under the hat and in the words of whoever acts', () => {
    const actor = { id: 'amina', perspective: 'lived-experience' as const, enteredBy: 'joe' };
    const form = [
      field('rating', 'partly'),
      field('note', ' Cafe\u0301\r\n\u202E '),
      field('evidence', 'https://example.org'),
    ];
    const shared = { at: '2026-05-03T10:00:00.000Z', by: 'amina', enteredBy: 'joe', about };
    expect(parseFormData(form, context({ actor }))).toEqual([
      {
        ...shared,
        id: 'new-1',
        kind: 'rating',
        data: { rating: 'partly', perspective: 'lived-experience' },
      },
      { ...shared, id: 'new-2', kind: 'note', data: { text: 'Café' } },
      { ...shared, id: 'new-3', kind: 'evidence', data: { link: 'https://example.org' } },
    ]);
  });

  test('of a real FormData too', () => {
    const form = new FormData();
    form.append(...(field('rating', 'partly') as [string, string]));
    form.append('file', new Blob(['x']));
    expect(parseFormData(form, context())).toHaveLength(1);
  });

  test("the host's own controls are passed over", () => {
    expect(
      read(
        ['name', 'x'],
        ['', ''],
        ['__proto__', 'x'],
        ['csrf', 'x'],
        field('rating', new Blob([])),
      ),
    ).toEqual({ data: [], faults: [] });
  });

  test('an empty box makes nothing, unless it takes back what was there', () => {
    expect(read(field('note', ' '), field('evidence', ''))).toEqual({ data: [], faults: [] });
    const taken = [
      field('note', ''),
      field('saw-note', 'n1'),
      field('evidence', ''),
      field('saw-evidence', 'e1 e2'),
    ];
    expect(read(...taken).data).toEqual([{ text: '' }, { link: null }]);
    expect(parseFormData(taken, context()).map((entry) => entry.replaces)).toEqual([
      ['n1'],
      ['e1', 'e2'],
    ]);
  });
});

describe('FO2: what the writer saw is what the entry replaces', () => {
  test('of the same kind, question and part of the page alone', () => {
    const form = [
      field('rating', 'partly'),
      field('saw-rating', ' r1  r2 '),
      field('note', 'x'),
      field('saw-note', 'n9', 'other'),
      field('saw-note', 'n8', about, 'two'),
    ];
    expect(parseFormData(form, context()).map((entry) => entry.replaces)).toEqual([
      ['r1', 'r2'],
      undefined,
    ]);
  });

  test('what was said already, in the one entry that would be replaced, is left out', () => {
    const project = projectOf(
      rating('partly', { id: 'r1' }),
      rating('partly', { id: 'r2', by: 'joe' }),
    );
    const send = (value: string, saw: string, more: Partial<FormContext> = {}) =>
      parseFormData(
        [field('rating', value), field('saw-rating', saw)],
        context({ project, ...more }),
      ).length;
    expect(send('partly', 'r1')).toBe(0);
    expect(send('not-yet', 'r1')).toBe(1);
    expect(send('partly', 'r1', { project: undefined })).toBe(1);
    expect(send('partly', 'r2')).toBe(1);
    expect(send('partly', 'r1 r2')).toBe(1);
    expect(send('partly', 'gone')).toBe(1);
    // PE2: an old answer keeps its hat, whoever types, until the person says something else.
    expect(send('partly', 'r1', { actor: { id: 'amina', perspective: 'profession' } })).toBe(0);
    expect(send('not-yet', 'r1', { actor: { id: 'amina', perspective: 'profession' } })).toBe(1);
  });
});

describe('FO3: what cannot be read is refused under the name of its control', () => {
  test.each<[string, [string, unknown][], unknown]>([
    ['an answer that is none', [field('rating', 'oops')], refused('bad-value', 'rating')],
    [
      'a link that is not safe',
      [field('evidence', 'javascript:alert(1)')],
      refused('bad-link', 'evidence'),
    ],
    ['too long a text', [field('note', 'x'.repeat(10_001))], refused('too-long', 'note')],
    ['too long a text by far', [field('note', 'x'.repeat(200_000))], refused('too-long', 'note')],
    [
      'two answers to one question',
      [field('rating', 'partly'), field('rating', 'not-yet'), field('rating', 'partly')],
      refused('doubled', 'rating'),
    ],
    [
      'a hostile id in what was seen',
      [field('rating', 'partly'), field('saw-rating', '<b>')],
      refused('bad-format', 'rating'),
    ],
  ])('%s', (_what, form, expected) => {
    expect(read(...form)).toEqual(expected);
    expect(() => parseFormData(form, context())).toThrow(CoprodError);
  });

  test('the good is still read', () => {
    const form = [
      field('rating', 'oops'),
      field('note', 'x'),
      field('rating', 'partly', 'small@1/plain'),
    ];
    expect(read(...form)).toEqual({
      data: [{ text: 'x' }, { rating: 'partly', perspective: 'lived-experience' }],
      faults: refused('bad-value', 'rating').faults,
    });
  });

  test('a control of ours that no part has is numbered, not quoted', () => {
    const names = [
      'coprod:',
      'coprod:hub:SENTINEL:x',
      'coprod:hub:person:x',
      'coprod:hub:saw-person:x',
      'coprod:hub:note:SENTINEL x',
      'coprod:hub:constructor:x',
    ];
    const { faults } = read(...names.map((name): [string, unknown] => [name, 'x']));
    expect(faults).toEqual(
      names.map((_, index) => `unknown-key (unknown key ${String(index + 1)})`),
    );
  });

  test('RE8: names that every object has are questions like any other', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(read(field('rating', 'partly', name, name)).data).toHaveLength(1);
    }
    expect(({} as Record<string, unknown>)['rating']).toBeUndefined();
  });

  test('any form whatever is read or refused, never more entries than controls', () => {
    const name = fc.oneof(
      fc.string(),
      fc
        .tuple(
          fc.constantFrom(
            'rating',
            'note',
            'evidence',
            'saw-rating',
            'saw-note',
            'person',
            '__proto__',
          ),
          fc.oneof(fc.constant(about), fc.string()),
        )
        .map(([what, of]) => controlName('hub', what as ControlKind, of)),
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('partly', 'https://example.org', 'r1 r2'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (form) => {
        const { entries, error } = safeParseFormData(form, context());
        expect(
          entries.length + (error?.faults.length ?? 0) + (error?.more ?? 0),
        ).toBeLessThanOrEqual(form.length);
        const project = entries.reduce(addEntry, createProject({ id: 'p' }));
        expect(project.entries).toHaveLength(entries.length);
      }),
    );
  });

  test('what is no form, or comes from nobody or no day, is refused whole, with the one typed error', () => {
    for (const form of [null, 5, [null], [5]])
      expect(() => safeParseFormData(form as never, context())).toThrow(CoprodError);
    expect(
      safeParseFormData([[5, 'x'] as never, field('note', 'a')], context()).entries,
    ).toHaveLength(1);
    const nobody = { id: 'a b', perspective: 'lived-experience' } as const;
    const typist = { id: 'amina', perspective: 'lived-experience', enteredBy: '' } as const;
    const pathOf = (more: Partial<FormContext>) => {
      try {
        return safeParseFormData([], context(more)).entries;
      } catch (error) {
        return error instanceof CoprodError && error.faults[0]?.path;
      }
    };
    expect(pathOf({ actor: nobody })).toBe('actor');
    expect(pathOf({ actor: typist })).toBe('actor');
    expect(pathOf({ now: 'noon' })).toBe('now');
  });
});
