// Every small way in which data can go wrong, one after the other. No part of what is published.

/** The way to a value: keys and indexes. */
export type Place = readonly (string | number)[];

/** Every place in plain data, its whole first. */
export function placesIn(value: unknown, here: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [here];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    placesIn(item, [...here, Array.isArray(value) ? Number(key) : key]),
  );
  return [here, ...inner];
}

/** What stands in a place. */
export const valueAt = (value: unknown, place: Place) =>
  place.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], value);

/** A copy with another value in one place; `undefined` takes the key or the item out. */
export function withValue(value: unknown, place: Place, other: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) =>
      index === key ? withValue(item, rest, other) : item,
    );
    return items.filter((item) => item !== undefined);
  }
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([name, item]) => {
      const made: unknown = name === key ? withValue(item, rest, other) : item;
      return made === undefined ? [] : [[name, made]];
    }),
  );
}

const days = ['2026-02-30', '2023-02-29', '2024-02-29', '1900-02-29', '2000-02-29', '2026-5-1'];
const instants = ['2026-02-30T11:00:00.000Z', '2026-05-01T24:00:00.000Z', '2026-05-01T11:00:00Z'];
const links = ['javascript:alert(1)', 'https://a@b.example', 'HTTP://B.example', 'ftp://b.example'];
const hidden = [
  '\u202Ex',
  'x\u2066',
  'x\uD800',
  '\uDC00',
  'a\u0000',
  'a\u000B',
  '\u007F',
  '\u0085',
];
const texts = ['', ' ', '\u00A0', '\uFEFF', 'x', 'a b', 'x\n', 'é', '٣', '😀', 'non-negotiables@1'];
const names = ['__proto__', 'constructor', 'toString', 'lived-experience', 'partly', 'note', 'all'];
const lengths = [64, 200, 201, 2_000, 2_001, 10_000, 10_001].map((length) => 'a'.repeat(length));
const emoji = [200, 201, 10_000, 10_001].map((length) => '😀'.repeat(length));
const longLink = [1_980, 1_981].map((length) => `https://example.org/${'a'.repeat(length)}`);
const numbers = [0, 1, 2, -1, 1.5, 10_000, 10_001, 1e300];

/** What is put in every place, right or wrong. */
export const oddValues: readonly unknown[] = [
  ...[undefined, null, true, false, [], {}, [[]]],
  ...numbers,
  ...[...days, '2026-05-01', '0000-02-29', '2026-05-01\n', '٢٠٢٦-05-01'],
  ...[...instants, '2026-05-01T11:00:00.000Z', '2026-05-01T11:00:00.000Z\n'],
  ...[...links, 'https://b.example/\\', 'https://b.example/?a#b', 'https://b.example/ c'],
  ...[...hidden, ...texts, ...names, ...lengths, ...emoji, ...longLink],
  ...[['x'], ['x', 'x', 'x', 'x', 'x'], Array(100).fill('x'), Array(101).fill('x'), ['a b']],
  ...[{ rating: 'partly', perspective: 'community' }, { text: 'x' }, { ids: null }],
];

const unknownKeys = ['extra', '__proto__', 'constructor', 'toString', 'about', 'view'];

/** All copies of plain data that differ from it in one place. */
export function* changesOf(value: unknown): Generator {
  for (const place of placesIn(value)) {
    const here = valueAt(value, place);
    for (const other of oddValues)
      if (place.length > 0 || other !== undefined) yield withValue(value, place, other);
    if (Array.isArray(here)) yield withValue(value, place, [here, here].flat());
    else if (typeof here === 'object' && here !== null) {
      for (const key of unknownKeys) {
        if (Object.hasOwn(here, key)) continue;
        const longer: unknown = Object.fromEntries([...Object.entries(here), [key, 'x']]);
        yield withValue(value, place, longer);
      }
    }
  }
}
