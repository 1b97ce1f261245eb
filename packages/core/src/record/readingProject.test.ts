import { describe, expect, test } from 'vitest';
import {
  limits,
  migrateProject,
  parseProject,
  safeParseProject,
  safeParseView,
  type CoprodError,
  type OtherEntry,
} from '../index.ts';
import { rating } from '../testing/build.examples.ts';
import { attempt } from '../testing/compare.examples.ts';

const empty = { schema: 1, id: 'pip', entries: [] };
const faultsOf = (input: unknown) =>
  ((attempt(() => parseProject(input)) as CoprodError | null)?.faults ?? []).map(
    ({ code, path }) => `${code} ${path}`,
  );
const many = <Item>(count: number, of: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => of(index));

describe('RE9: how much is read at most', () => {
  test('text as long as the limit, and no longer', () => {
    const text = JSON.stringify(empty);
    expect(parseProject(text.padEnd(limits.document))).toEqual(empty);
    expect(faultsOf(text.padEnd(limits.document + 1))).toEqual(['too-long ']);
  });

  test('as many entries as the limit, and no more', () => {
    const same = rating('partly');
    const full = Array<object>(limits.entries).fill(same);
    expect(parseProject({ ...empty, entries: full }).entries).toEqual([same]);
    expect(faultsOf({ ...empty, entries: [...full, same] })).toEqual(['too-many entries']);
  });

  test('100 faults are told, and the rest is counted without being read', () => {
    const bad = (count: number) =>
      attempt(() => parseProject({ ...empty, entries: many(count, () => ({})) })) as CoprodError;
    const told = (count: number) => [bad(count).faults.length, bad(count).more];
    expect(told(1)).toEqual([1, 0]);
    expect(told(99)).toEqual([99, 0]);
    expect(told(100)).toEqual([100, 0]);
    expect(told(101)).toEqual([100, 1]);
    expect(told(150)).toEqual([100, 50]);
    expect(bad(150).faults.at(-1)?.path).toBe('entries[99].kind');
    expect(bad(150).message).toContain('100 faults and 50 more');
  });

  test('after 100 faults reading on counts those that come', () => {
    const good = many(3, (index) => rating('partly', { id: `good-${String(index)}` }));
    const spoiled = many(120, (index) => ({
      ...rating('partly'),
      id: `x${String(index)}`,
      at: '',
    }));
    const junk = many(30, () => ({}));
    const halfJunk = ['id', 'kind', 'at', 'by'].map((key) => ({ ...good[0], [key]: 5 }));
    const reading = safeParseProject({
      ...empty,
      entries: [...spoiled, ...junk, ...halfJunk, null, undefined, ...good],
    });
    expect(reading.project?.entries).toEqual(good);
    expect(reading.setAside).toHaveLength(156);
    expect([reading.error?.faults.length, reading.error?.more]).toEqual([100, 56]);
  });

  test('of more unknown keys than are told each is counted', () => {
    const keys = (count: number) =>
      Object.fromEntries(many(count, (index) => [`k${String(index)}`, 1]));
    const told = (top: object, entry: object) => {
      const entries = [{ ...rating('partly'), ...entry }];
      const { error } = safeParseProject({ ...empty, ...top, entries });
      return [error?.faults.length, error?.more, error?.faults.at(-1)?.path];
    };
    expect(told(keys(100), {})).toEqual([100, 0, '(unknown key 100)']);
    expect(told(keys(130), {})).toEqual([100, 30, '(unknown key 100)']);
    expect(told(keys(60), keys(70))).toEqual([100, 30, 'entries[0].(unknown key 40)']);
  });
});

describe('RE7, ME4: the top of a document', () => {
  test.each<[string, unknown, string[]]>([
    ['null', null, ['wrong-type ']],
    ['null as text', 'null', ['wrong-type ']],
    ['a list as text', '[]', ['wrong-type ']],
    ['no text', '', ['not-json ']],
    ['a schema that is no number', { ...empty, schema: '2' }, ['bad-value schema']],
    ['a schema that is true', { ...empty, schema: true }, ['bad-value schema']],
    ['half a schema', { ...empty, schema: 0.5 }, ['bad-value schema']],
    ['a newer schema', { ...empty, schema: 1.5 }, ['newer schema']],
    ['a null as schema', { ...empty, schema: null }, ['bad-value schema']],
    ['a bad id', { ...empty, id: 'a b' }, ['bad-format id']],
    [
      'a bad id and a bad schema',
      { ...empty, id: '', schema: 3 },
      ['newer schema', 'bad-format id'],
    ],
    ['null for entries', { ...empty, entries: null }, ['wrong-type entries']],
    ['an entry without a kind', { ...empty, entries: [{ id: 'a' }] }, ['missing entries[0].kind']],
    ['a kind that is none', { ...empty, entries: [{ kind: 5 }] }, ['wrong-type entries[0].kind']],
  ])('%s is refused, by every reader', (_what, input, faults) => {
    expect(faultsOf(input)).toEqual(faults);
    for (const { error } of [safeParseProject(input), safeParseView(input)])
      expect(error?.faults.map(({ code, path }) => `${code} ${path}`)).toEqual(faults);
    expect(attempt(() => migrateProject(input))).not.toBeNull();
  });

  test('one bad entry of three is no project, or two of them with what was set aside', () => {
    const [one, two] = [rating('partly'), rating('partly', { by: 'joe' })];
    const bad = { ...one, id: 'bad', at: '' };
    const input = { ...empty, entries: [one, bad, two] };
    expect(faultsOf(input)).toEqual(['bad-format entries[1].at']);
    const { project, setAside, error } = safeParseProject(input);
    expect(project?.entries).toEqual([one, two]);
    expect(setAside).toEqual([bad]);
    expect(error?.message.startsWith('This project could not be read: 1 fault. ')).toBe(true);
  });

  test('what throws when it is looked at is refused, and nothing is set aside', () => {
    const sly = new Proxy(empty, {
      get: () => {
        throw new Error('boo');
      },
    });
    expect(faultsOf(sly)).toEqual(['unreadable ']);
    expect(safeParseProject(sly)).toMatchObject({
      project: null,
      setAside: [],
      error: { faults: [{ code: 'unreadable', path: '' }] },
    });
  });
});

describe('RE2, RE4: the same id again', () => {
  const other = (data: unknown): OtherEntry => ({ ...rating('partly'), kind: 'meeting', data });

  test('with the same content is once; with other content it clashes where it stands', () => {
    const input = { ...empty, entries: [other({ a: 1 }), other({ a: 1 }), other({ a: 2 })] };
    expect(faultsOf(input)).toEqual(['clash entries[2].id']);
    const { project, setAside } = safeParseProject(input);
    expect(project?.entries).toEqual([other({ a: 1 })]);
    expect(setAside).toEqual([other({ a: 2 })]);
  });

  test('that says the same as what was read is not looked at again, even if it would be refused', () => {
    const has = () => {
      throw new Error('boo');
    };
    const sly = new Proxy(other({ a: 1 }), { has });
    const setAside = (...entries: object[]) => safeParseProject({ ...empty, entries }).setAside;
    expect(setAside(sly)[0]).toBe(sly);
    expect(setAside(other({ a: 2 }), sly)[0]).toBe(sly);
    expect(setAside(other({ a: 1 }), sly)).toEqual([]);
  });

  test('blank once is blank for good, wherever the blank one stands', () => {
    const full = rating('partly');
    const blank = { ...full, data: null };
    for (const entries of [
      [full, blank, full],
      [blank, full, blank],
    ])
      expect(parseProject({ ...empty, entries }).entries).toEqual([blank]);
  });
});
