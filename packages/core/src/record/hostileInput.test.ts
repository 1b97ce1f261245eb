import { describe, expect, test } from 'vitest';
import {
  addEntry,
  CoprodError,
  createProject,
  defineFramework,
  heads,
  limits,
  newEntry,
  parseEntry,
  parseProject,
  safeParseProject,
} from '../index.ts';
import { rating } from '../testing/build.examples.ts';

const nest = (depth: number, wrap: (inner: unknown) => unknown) =>
  Array(depth).fill(0).reduce<unknown>(wrap, 1);
const cycle: Record<string, unknown> = { id: 'a' };
cycle['entries'] = [cycle];
cycle['data'] = cycle;
const thrower = () => {
  throw new TypeError('SENTINEL');
};
const trap = new Proxy(
  {},
  {
    get: thrower,
    has: thrower,
    ownKeys: thrower,
    getOwnPropertyDescriptor: thrower,
    getPrototypeOf: thrower,
  },
);
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const getter = (name: string) =>
  Object.defineProperty({ ...rating('partly') }, name, { enumerable: true, get: thrower });

const values: [string, unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['a bigint', 10n],
  ['a symbol', Symbol('SENTINEL')],
  ['a function', thrower],
  ['not a number', NaN],
  ['a date', new Date(0)],
  ['a map', new Map([['SENTINEL', 1]])],
  ['a class', class Sentinel {}],
  ['a cycle', cycle],
  [
    'a cyclic list',
    (() => {
      const list: unknown[] = [];
      list.push(list);
      return list;
    })(),
  ],
  ['lists, 10,000 deep', nest(10_000, (inner) => [inner])],
  ['objects, 10,000 deep', nest(10_000, (inner) => ({ entries: [inner], data: inner, id: inner }))],
  ['a proxy that throws', trap],
  ['a revoked proxy', revoked],
  ['a list of a million holes', Array(1_000_000)],
  ['a typed array', new Uint8Array(1000)],
  ['its own prototype', Object.create({ schema: 1, id: 'SENTINEL' })],
  ...['id', 'kind', 'at', 'by', 'about', 'data', 'replaces'].map((name): [string, unknown] => [
    `a getter that throws: ${name}`,
    getter(name),
  ]),
];

/** The one error that may come out, with no word of the data. */
function refusal(run: () => unknown): CoprodError | null {
  try {
    run();
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(CoprodError);
    expect((error as CoprodError).name).toBe('CoprodError');
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/SENTINEL/i);
    return error as CoprodError;
  }
}

describe.each(values)('RE7: %s', (_name, value) => {
  const data = { ...rating('partly'), data: value };
  const other = { ...rating('partly'), kind: 'meeting', data: value };

  test('as a project, as an entry, or anywhere inside, is one refusal of ours', () => {
    for (const input of [
      value,
      { schema: 1, id: 'p', entries: value },
      { schema: 1, id: 'p', entries: [value] },
    ]) {
      expect(refusal(() => parseProject(input))?.faults.length).toBeGreaterThan(0);
      expect(refusal(() => safeParseProject(input))).toBeNull();
    }
    expect(refusal(() => parseEntry(value))?.faults.length).toBeGreaterThan(0);
    expect(refusal(() => newEntry(value as never))?.faults.length).toBeGreaterThan(0);
    expect(refusal(() => defineFramework(value as never))?.faults.length).toBeGreaterThan(0);
    const empty = createProject({ id: 'p' });
    expect(refusal(() => addEntry(empty, value as never))?.faults.length).toBeGreaterThan(0);
    refusal(() => createProject({ id: value as string }));
    for (const entry of [data, other]) {
      refusal(() => parseEntry(entry));
      refusal(() => newEntry(entry as never));
      refusal(() => addEntry(empty, entry));
      refusal(() => parseProject({ schema: 1, id: 'p', entries: [entry] }));
    }
  });
});

describe('RE7: what reads otherwise each time', () => {
  const flipping = (name: string, first: unknown, later: unknown) => {
    let reads = 0;
    const get = () => (reads++ === 0 ? first : later);
    return Object.defineProperty({ ...rating('partly') }, name, { enumerable: true, get });
  };

  test('never gets in as what was not checked', () => {
    const sly = { ...rating('partly'), data: { rating: 'SENTINEL' } };
    let reads = 0;
    Object.defineProperty(sly, 'kind', {
      enumerable: true,
      get: () => (reads++ === 0 ? 'meeting' : 'rating'),
    });
    expect(refusal(() => parseEntry(sly))?.faults[0]?.code).toBe('unreadable');
  });

  test.each(['id', 'at', 'by', 'about', 'kind'])(
    'never goes missing without a word: %s',
    (name) => {
      const good = (rating('partly') as Record<string, unknown>)[name];
      for (const [first, later] of [
        [5, good],
        [good, 5],
      ]) {
        const input = { schema: 1, id: 'p', entries: [flipping(name, first, later)] };
        const { project, error } = safeParseProject(input);
        expect((project?.entries.length ?? 0) + (error ? 1 : 0)).toBeGreaterThan(0);
      }
    },
  );
});

describe('RE8: names that every object has', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

  test.each(names)(
    '%s as id, person, subject, kind and key pollutes nothing and is not lost',
    (name) => {
      const data = JSON.parse(`{"${name}":{"polluted":1},"a":[{"${name}":2}]}`) as unknown;
      const other = {
        id: name,
        kind: name,
        at: '2026-05-01T11:00:00.000Z',
        by: name,
        about: name,
        data,
      };
      const known = {
        ...rating('partly', { by: name }),
        id: 'zz',
        about: name,
        replaces: [name],
      };
      const text = JSON.stringify({ schema: 1, id: name, entries: [other, known] });
      const project = parseProject(text);
      expect(JSON.parse(JSON.stringify(project))).toEqual(JSON.parse(text));
      expect(addEntry(createProject({ id: name }), other).entries[0]).toEqual(other);
      expect(heads(project, name, 'rating')).toHaveLength(1);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  test.each(names)('%s as a key of our own kinds is refused, not dropped', (name) => {
    const text = JSON.stringify({ schema: 1, id: 'p', entries: [rating('partly')] });
    for (const place of ['"id":"p"', '"id":"welcome', '"rating":"partly"']) {
      const key = place.slice(1, place.indexOf('"', 1));
      const bad = text.replace(place, place.replace(`"${key}"`, `"${name}":1,"${key}"`));
      expect(bad).not.toBe(text);
      expect(refusal(() => parseProject(bad))?.faults[0]?.code).toBe('unknown-key');
    }
  });
});

describe('RE9: size', () => {
  test('50 MB of text, half a million items, and faults without end', () => {
    const long = refusal(() => parseProject(`"${'x'.repeat(limits.document)}"`));
    expect(long?.faults.map(({ code, path }) => [code, path])).toEqual([['too-long', '']]);
    const many = refusal(() =>
      parseProject({ schema: 1, id: 'p', entries: Array(500_000).fill({}) }),
    );
    expect(many?.faults.map(({ code, path }) => [code, path])).toEqual([['too-many', 'entries']]);
    const bad = refusal(() =>
      parseProject({ schema: 1, id: 'p', entries: Array(limits.entries).fill({}) }),
    );
    expect(bad?.faults).toHaveLength(100);
    expect(bad?.faults[99]?.path).toBe('entries[99].kind');
    expect(bad?.more).toBe(limits.entries - 100);
    expect(bad?.message).toContain('100 faults and 99900 more');
  });

  test('faults are counted also where all that is good is kept', () => {
    const bad = Array.from({ length: 150 }, () => ({ ...rating('partly'), at: 'noon' }));
    for (const entries of [bad, bad.map(() => ({}))]) {
      const { error, setAside } = safeParseProject({ schema: 1, id: 'p', entries });
      expect([error?.faults.length, error?.more, setAside.length]).toEqual([100, 50, 150]);
    }
  });

  test('an unknown kind may hold so much and no more', () => {
    const of = (data: unknown) =>
      refusal(() => parseEntry({ ...rating('partly'), kind: 'x', data }));
    expect(of(nest(20, (inner) => [inner]))).toBeNull();
    expect(of(nest(21, (inner) => [inner]))?.faults[0]).toMatchObject({
      code: 'too-deep',
      path: 'data',
    });
    expect(of(Array(19_999).fill(1))).toBeNull();
    expect(of(Array(20_000).fill(1))?.faults[0]?.code).toBe('too-deep');
    const endless = Object.assign([], {
      *[Symbol.iterator]() {
        for (;;) yield 1;
      },
    });
    expect(of(endless)?.faults[0]?.code).toBe('too-deep');
    expect(of(Array(150).fill(Array(150).fill(1)))?.faults[0]?.code).toBe('too-deep');
    const keys = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [index, 1]));
    expect(of(keys(19_999))).toBeNull();
    expect(of(keys(20_000))?.faults[0]?.code).toBe('too-deep');
  });
});
