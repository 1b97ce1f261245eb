import { describe, expect, test } from 'vitest';
import {
  limits,
  mergeProjects,
  type CoprodError,
  type Entry,
  type OtherEntry,
  type Project,
} from '../index.ts';
import { noon, rating } from '../testing/build.examples.ts';
import { attempt } from '../testing/compare.examples.ts';

type Any = Entry | OtherEntry;
const copy = (...entries: Any[]): Project => ({ schema: 1, id: 'pip', entries });
const other = (data: unknown, more = {}): OtherEntry => ({
  id: 'same',
  kind: 'meeting',
  at: noon('2026-05-01'),
  by: 'amina',
  data,
  ...more,
});
/** What is kept and what is refused, which must be the same from either side. */
const clashOf = (one: Any, two: Any) => {
  const [there, back] = [mergeProjects(copy(one), copy(two)), mergeProjects(copy(two), copy(one))];
  expect(back).toEqual(there);
  const [clash] = there.clashes;
  if (clash) expect(there.project.entries).toEqual([clash.kept]);
  return clash && [clash.kept, clash.refused];
};

describe('ME2: which of two is kept', () => {
  test('the earlier, whatever else they hold', () => {
    const late = other({ a: 1 }, { at: noon('2026-05-02') });
    expect(clashOf(other({ z: 1 }), late)).toEqual([other({ z: 1 }), late]);
  });

  test('of the same time it does not hang on whose copy came first', () => {
    const pairs: [Any, Any][] = [
      [other({ a: 1 }), other({ a: 2 })],
      [other([1, 2]), other([1, 3])],
      [other([1]), other({ 0: 1 })],
      [other('a'), other('b')],
      [other({ a: { b: { c: 1 } } }), other({ a: { b: { c: 2 } } })],
      [other({ a: null }), other({ a: 1 })],
      [other(1, { by: 'amina' }), other(1, { by: 'joe' })],
      [other(1, { about: 'a' }), other(1)],
      [rating('partly', { id: 'same' }), other(1)],
    ];
    for (const [one, two] of pairs) {
      const kept = clashOf(one, two);
      expect(kept).toHaveLength(2);
      expect(kept).toEqual(expect.arrayContaining([one, two]));
    }
  });

  test('nor on the order in which keys were written', () => {
    const [one, two] = [other({ a: 1, b: { c: 1, d: 2 } }), other({ a: 1, b: { c: 1, d: 3 } })];
    const turned = (entry: OtherEntry) => {
      const { a, b } = entry.data as { a: number; b: { c: number; d: number } };
      const data = { b: { d: b.d, c: b.c }, a };
      return Object.fromEntries(Object.entries({ ...entry, data }).reverse()) as OtherEntry;
    };
    const expected = clashOf(one, two);
    expect(clashOf(turned(one), two)).toEqual(expected);
    expect(clashOf(one, turned(two))).toEqual(expected);
    expect(clashOf(turned(one), turned(two))).toEqual(expected);
  });

  test('nor on a key that holds nothing', () => {
    const [one, two] = [other({ a: 1, b: 2 }), other({ a: 1, b: 3 })];
    const withNothing = (entry: OtherEntry) => ({
      ...entry,
      about: undefined,
      data: { _: undefined, ...(entry.data as object) },
    });
    expect(clashOf(withNothing(one), two)).toEqual(clashOf(one, two));
    expect(clashOf(one, withNothing(two))).toEqual(clashOf(one, two));
    expect(clashOf(withNothing(two), one)).toEqual(clashOf(two, one));
    expect(clashOf(one, withNothing(one))).toBeUndefined();
  });

  test('by who and what before it is looked at what they say: a blank copy of another wins nothing', () => {
    const [amina, joe] = [other({ a: 1 }, { by: 'amina' }), other({ a: 1 }, { by: 'joe' })];
    const blank = (entry: OtherEntry) => ({ ...entry, data: null });
    expect(clashOf(amina, joe)?.[0]).toEqual(amina);
    expect(clashOf(amina, blank(joe))?.[0]).toEqual(amina);
    expect(clashOf(blank(amina), joe)?.[0]).toEqual(blank(amina));
  });
});

describe('ME2: all clashes of two copies', () => {
  test('come sorted by their ids, however the entries stood', () => {
    const ids = ['c', 'a', 'e', 'b', 'd'];
    const made = (value: 'partly' | 'not-yet', days: number[]) =>
      copy(
        ...ids.map((id, index) => rating(value, { id, day: `2026-05-0${String(days[index])}` })),
      );
    const { clashes, project } = mergeProjects(
      made('partly', [1, 2, 3, 4, 5]),
      made('not-yet', [5, 4, 3, 2, 1]),
    );
    expect(clashes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(project.entries.map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b', 'e']);
  });

  test('are none where one copy holds the very same entries', () => {
    const entry = other({ a: NaN });
    expect(mergeProjects(copy(entry), copy(entry)).clashes).toEqual([]);
    expect(mergeProjects(copy(entry), copy()).project.entries).toEqual([entry]);
    expect(mergeProjects(copy(), copy(entry)).project.entries).toEqual([entry]);
  });
});

describe('ME3: what cannot be merged says so', () => {
  test('a copy that throws when it is looked at', () => {
    const sly = { ...copy(), entries: [new Proxy({}, { get: () => JSON.parse('{') as never })] };
    const error = attempt(() => mergeProjects(copy(), sly as never)) as CoprodError;
    expect(error.faults).toMatchObject([{ code: 'unreadable', path: '' }]);
    expect(error.message.startsWith('These projects were not merged: 1 fault. The whole: ')).toBe(
      true,
    );
  });

  test('as many entries as a project may hold are merged', () => {
    const part = (name: string) =>
      Array.from({ length: limits.entries / 2 }, (_, index) =>
        other(1, { id: `${name}${String(index)}` }),
      );
    const [a, b] = [part('a'), part('b')];
    expect(mergeProjects(copy(...a), copy(...b)).project.entries).toHaveLength(limits.entries);
  });
});
