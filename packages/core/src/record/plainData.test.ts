import { describe, expect, test } from 'vitest';
import { parseEntry, type CoprodError } from '../index.ts';
import { attempt } from '../testing/compare.examples.ts';

const read = (data: unknown) =>
  parseEntry({ id: 'm', kind: 'meeting', at: '2026-05-01T10:00:00.000Z', by: 'amina', data });
const faultOf = (data: unknown) => {
  const error = attempt(() => read(data)) as CoprodError | null;
  return error && `${error.faults[0]?.code ?? ''} ${error.faults[0]?.path ?? ''}`;
};
const nest = (levels: number) =>
  Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 1);
const list = (length: number) => Array.from({ length }, () => 0);

describe('RE4, RE9: data of a kind that is not known', () => {
  test.each([null, 'x', true, false, 0, -1.5, [], {}, [null, ['a']], { a: { b: [1] } }])(
    'is kept as it is: %j',
    (data) => {
      expect(read(data).data).toEqual(data);
    },
  );

  test('is a copy, so that what was checked is what is kept', () => {
    const data = { list: [1] };
    const kept = read(data).data as typeof data;
    data.list.push(2);
    expect(kept).toEqual({ list: [1] });
  });

  test('has 20 levels at most', () => {
    expect(faultOf(nest(20))).toBeNull();
    expect(faultOf(nest(21))).toBe('too-deep data');
  });

  test('has 20,000 values at most, counted one and all', () => {
    expect(faultOf(list(19_999))).toBeNull();
    expect(faultOf(list(20_000))).toBe('too-deep data');
    expect(faultOf([list(10_000), list(9_998)])).toBe('too-deep data');
    expect(faultOf([list(10_000), list(9_997)])).toBeNull();
    const wide = (count: number) =>
      Object.fromEntries(list(count).map((zero, index) => [`k${String(index)}`, zero]));
    expect(faultOf(wide(19_999))).toBeNull();
    expect(faultOf(wide(20_000))).toBe('too-deep data');
  });

  test.each([NaN, Infinity, 1n, Symbol('x'), () => 1, [undefined], { a: undefined }, Array(1)])(
    'is plain: %s is not',
    (data) => {
      expect(faultOf(data)).toBe('wrong-type data');
    },
  );

  test('with a getter that throws is refused, not thrown on', () => {
    const bad = {
      get a(): number {
        throw new Error('boo');
      },
    };
    expect(faultOf(bad)).toBe('unreadable ');
    expect(attempt(() => parseEntry(new Proxy({}, { get: () => bad.a })))).toMatchObject({
      faults: [{ code: 'unreadable' }],
    });
  });
});

describe('RE7: what is no entry', () => {
  test.each<[unknown, string]>([
    [undefined, 'missing '],
    [null, 'wrong-type '],
    [5, 'wrong-type '],
    ['x', 'wrong-type '],
    [[], 'wrong-type '],
    [{}, 'missing kind'],
    [{ kind: 5 }, 'wrong-type kind'],
  ])('%j is refused', (input, expected) => {
    const error = attempt(() => parseEntry(input)) as CoprodError;
    expect(`${error.faults[0]?.code ?? ''} ${error.faults[0]?.path ?? ''}`).toBe(expected);
  });
});
