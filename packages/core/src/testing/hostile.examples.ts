// Hostile and broken data for fuzzing. No part of what is published.
import fc from 'fast-check';
import { allKinds, goodOf, unknownKind } from './everyKind.examples.ts';
import { oddValues, placesIn, valueAt, withValue } from './mutate.examples.ts';

/** Stands for somebody's words: no error may repeat it. With spaces, since paths may name a language or an id. */
export const sentinel = 'Said by Amina';

/** One good entry of every kind and of each way to fill it in; whoever erases wrote nothing else. */
export const goodEntries = [...allKinds.flatMap(goodOf), unknownKind].map((entry) =>
  entry.kind === 'erasure' ? { ...entry, by: 'zed' } : entry,
);

const thrower = () => {
  throw new TypeError(sentinel);
};
const names = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'] as const;
/** Made only when it is read: what fights back would fight the one that carries it, too. */
export type Make = () => unknown;
const given = (value: unknown): Make => {
  return () => value;
};
const trap = (target: object): fc.Arbitrary<Make> =>
  fc.subarray([...names], { minLength: 1 }).map((some) => {
    const handler = Object.fromEntries(some.map((name) => [name, thrower]));
    return () => new Proxy(target, handler);
  });
const nest = (depth: number, wrap: (inner: unknown) => unknown) => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
};
const cyclic = () => {
  const cycle: Record<string, unknown> = { id: 'a', schema: 1 };
  cycle['entries'] = [cycle];
  cycle['data'] = cycle;
  cycle['sections'] = cycle['entries'];
  return cycle;
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const withThrower = (name: string) =>
  Object.defineProperty({ ...unknownKind }, name, { enumerable: true, get: thrower });

/** Objects that fight back. */
const fighting: fc.Arbitrary<Make> = fc.oneof(
  trap({}),
  trap([]),
  trap(goodEntries[1]!),
  fc.constantFrom(cyclic, revoked),
  fc.constantFrom(...Object.keys(unknownKind)).map((name) => () => withThrower(name)),
  fc
    .constantFrom(thrower, Symbol(sentinel), 10n, NaN, new Date(NaN), new Map([[sentinel, 1]]))
    .map(given),
  fc.constantFrom(50, 500, 5_000).map((depth) => () => nest(depth, (inner) => [inner])),
  fc.constantFrom(50, 500, 5_000).map((depth) => () => nest(depth, (inner) => ({ data: inner }))),
  fc.constantFrom(5_000, 100_000).map((size) => () => Array<unknown>(size)),
  fc.constant(() => ({ toString: thrower, toJSON: thrower, [Symbol.iterator]: thrower })),
);

const keys = ['__proto__', 'constructor', 'toString', 'toJSON', 'then', 'length', sentinel];
/** A text of any sort, mostly short. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(...keys, ...oddValues.filter((value) => typeof value === 'string')),
  fc.constantFrom('\uD800', '\u202E', `${sentinel}\u202E`, `https://${sentinel}@b.example`),
  fc.constantFrom('a', '\uDC00', 'https://a', '-').map((piece) => piece.repeat(30_000)),
);
const anything = fc.anything({
  key: fc.oneof(fc.string(), fc.constantFrom(...keys, 'id', 'kind', 'data', 'entries')),
  values: [hostileText, fc.double(), fc.boolean(), fc.constantFrom(null, undefined)],
  withNullPrototype: true,
  withSparseArray: true,
  withMap: true,
  withSet: true,
  withDate: true,
  withBigInt: true,
  withTypedArray: true,
  maxDepth: 3,
});

/** A value of any sort. */
export const hostileValue: fc.Arbitrary<Make> = fc.oneof(
  { weight: 3, arbitrary: anything.map(given) },
  { weight: 2, arbitrary: fighting },
  hostileText.map(given),
  fc.constantFrom(...oddValues).map(given),
);

type Change = [number: number, make: Make, key: string | null];
const anyChange: fc.Arbitrary<Change> = fc.tuple(
  fc.nat(),
  hostileValue,
  fc.option(fc.constantFrom(...keys)),
);

/** Plain data that is good but for one or two places, or holds a key too many. */
export const broken = (good: unknown): fc.Arbitrary<Make> =>
  fc
    .array(anyChange, { minLength: 1, maxLength: 2 })
    .map((changes) => () => changes.reduce<unknown>(change, good));

function change(value: unknown, [number, make, key]: Change): unknown {
  try {
    const places = placesIn(value);
    const place = places[number % places.length]!;
    const here = valueAt(value, place);
    if (key === null || typeof here !== 'object' || here === null)
      return withValue(value, place, make());
    return withValue(value, place, Object.fromEntries([...Object.entries(here), [key, make()]]));
  } catch {
    return value; // it fights back already
  }
}

/** An entry that is broken, or no entry at all. */
export const hostileEntry: fc.Arbitrary<Make> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...goodEntries).chain(broken) },
  hostileValue,
);

/** JSON text with a piece of it lost, doubled or overwritten. */
export const brokenText = (good: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(good.length), fc.nat(12), fc.oneof(fc.constant(''), hostileText))
    .map(([start, length, put]) => good.slice(0, start) + put + good.slice(start + length));
