import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  controlName,
  normaliseText,
  readCodeControl,
  readListControls,
  safeParseFormData,
} from '../index.ts';

const list = (about: string, value: unknown, prefix = 'hub'): [string, unknown] => [
  controlName(prefix, 'list', about),
  value,
];
const nothing = { search: '', place: '', sort: '', page: 1, all: false };
const read = (...form: [string, unknown][]) => readListControls(form as never, 'hub');

describe('FO5: how a list is looked at', () => {
  test('is read from a form, and from what stands in an address', () => {
    expect(read()).toEqual(nothing);
    const form = [
      ...[list('search', ' buggy  Cafe\u0301 '), list('place', 'told'), list('sort', 'newest')],
      ...[list('page', '12'), list('all', 'yes')],
    ];
    const all = { search: 'buggy  Café', place: 'told', sort: 'newest', page: 12, all: true };
    expect(read(...form)).toEqual(all);
    const address = new URLSearchParams(form as [string, string][]);
    expect(readListControls(new URLSearchParams(address.toString()), 'hub')).toEqual(all);
  });

  test('of this part of the page alone; the last counts', () => {
    expect(read(list('page', '3', 'other'), ['page', '4'], list('page', new Blob()))).toEqual(
      nothing,
    );
    expect(read(list('page', '3'), list('page', '4')).page).toBe(4);
  });

  test.each(['0', '-1', '1.5', '1e3', '', ' ', 'two', '٣', '9'.repeat(30), 'Infinity'])(
    'page %j is the first',
    (page) => {
      expect(read(list('page', page)).page).toBe(1);
    },
  );

  test('a search has 200 characters, as people see them', () => {
    expect(Array.from(read(list('search', '😀'.repeat(500))).search)).toHaveLength(200);
    expect(read(list('search', `${'x'.repeat(199)} y`)).search).toBe('x'.repeat(199));
    expect(read(list('search', `${'x'.repeat(9_999)}😀`)).search).toHaveLength(200);
    expect(read(list('search', 'a\u202Eb\0')).search).toBe('ab');
    expect(read(list('search', 'x'.repeat(10_000_000))).search).toHaveLength(200);
  });

  test('only yes is yes', () => {
    for (const value of ['', 'no', 'true', 'YES']) expect(read(list('all', value)).all).toBe(false);
  });

  test('makes no entry and is no fault, also twice', () => {
    const form = [list('page', '3'), list('page', '4'), list('__proto__', 'x')];
    const code = controlName('hub', 'code', 'find');
    const context = {
      actor: { id: 'amina', perspective: 'lived-experience' as const },
      now: '2026-05-03T10:00:00.000Z',
      newId: () => 'new',
    };
    const both = [...form, [code, 'x'] as const, [code, 'y'] as const];
    expect(safeParseFormData(both, context)).toEqual({ entries: [], error: null });
  });

  test('whatever comes, it never throws', () => {
    const thrower = {
      [Symbol.iterator]: () => {
        throw new Error('x');
      },
    };
    for (const form of [null, undefined, 5, {}, thrower, [null], [5], [[Symbol('x'), 1]]]) {
      expect(readListControls(form as never, 'hub')).toEqual(nothing);
      expect(readCodeControl(form as never, 'hub')).toBeNull();
    }
    const about = fc.constantFrom('search', 'place', 'sort', 'page', 'all', '__proto__');
    const pairs = fc.array(
      fc.tuple(
        about.map((one) => controlName('hub', 'list', one)),
        fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
      ),
    );
    fc.assert(
      fc.property(pairs, (form) => {
        const { search, place, sort, page, all, ...rest } = readListControls(form as never, 'hub');
        for (const text of [search, place, sort]) {
          expect(Array.from(text).length).toBeLessThanOrEqual(200);
          expect(normaliseText(text)).toBe(text);
        }
        expect(Number.isInteger(page) && page >= 1).toBe(true);
        expect([typeof all, rest]).toEqual(['boolean', {}]);
      }),
    );
  });
});

describe('FB9: the code in a form', () => {
  const code = (value: unknown, prefix = 'hub') =>
    [[controlName(prefix, 'code', 'find'), value]] as never;

  test('is read as the slip shows it', () => {
    expect(readCodeControl(code('k7mp 2qxt 9hwd'), 'hub')).toBe('K7MP-2QXT-9HWD');
    expect(readCodeControl(code('k7mp 2qxt'), 'hub')).toBeNull();
    expect(readCodeControl(code('k7mp 2qxt 9hwd', 'other'), 'hub')).toBeNull();
    expect(readCodeControl([['find', 'k7mp2qxt9hwd']], 'hub')).toBeNull();
    expect(readCodeControl([], 'hub')).toBeNull();
  });
});
