// `embed.js` reads entries with schemas of our own that do what zod's do. Here both read the same.
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  broken,
  goodEntries,
  hostileEntry,
  hostileValue,
  type Make,
} from '../packages/core/src/testing/hostile.examples.ts';

const everyKind = '../packages/core/src/record/kinds/every.ts';
const fewKinds = '../packages/core/src/record/kinds/few.ts';
// As the sources of core find it: the mock must stand in the very same place.
const { resolve } = createRequire(import.meta.resolve('../packages/core/src/record/fields.ts'));
const zod = resolve('zod/mini').replace(/\.cjs$/, '.js');

/** What reads projects in the embed: with zod's schemas, or with ours. */
async function reader(ours: boolean) {
  vi.resetModules();
  vi.doMock(everyKind, () => import(fewKinds));
  if (ours) vi.doMock(zod, () => import('../packages/ui/src/embed/schemas.ts'));
  else vi.doUnmock(zod);
  const { safeParseProject } = await import('../packages/core/src/record/parseProject.ts');
  const { idField } = await import('../packages/core/src/record/fields.ts');
  expect('_zod' in idField).toBe(!ours);
  return (input: unknown) => {
    const { project, setAside, error } = safeParseProject(input);
    const faults = error?.faults.map(({ code, path }) => `${code} ${path}`) ?? [];
    return { project, setAside: setAside.length, faults };
  };
}
const byZod = await reader(false);
const byOurs = await reader(true);

// Of broken things, zod may name more than one fault in one place: how many does not matter here.
const same = (make: Make) => {
  const [ours, zods] = [byOurs(make()), byZod(make())];
  expect({ ...ours, faults: ours.faults.length > 0 }).toEqual({
    ...zods,
    faults: zods.faults.length > 0,
  });
};
const around = (entries: unknown[]) => ({ schema: 1, id: 'pip', entries });

describe('what the embed reads, it reads as zod does', () => {
  test('every good entry, of every kind', () => {
    for (const entry of goodEntries) {
      const { project, faults } = byOurs(around([entry]));
      expect(faults).toEqual([]);
      expect(project?.entries).toHaveLength(1);
      same(() => around([entry]));
    }
  });

  test('entries broken in a place or two', () => {
    fc.assert(
      fc.property(hostileEntry, (make) => same(() => around([make()]))),
      { numRuns: 3_000 },
    );
  });

  test('documents broken in a place or two', () => {
    fc.assert(fc.property(broken(around(goodEntries)), same), { numRuns: 1_000 });
  });

  test('anything at all', () => {
    fc.assert(fc.property(hostileValue, same), { numRuns: 1_000 });
  });

  test('a list that is too long is one fault, and its items are not looked at', () => {
    const long = () => around([{ ...goodEntries[0], replaces: Array(100_000).fill(1) }]);
    expect(byOurs(long()).faults).toEqual(['too-many entries[0].replaces']);
    same(long);
  });

  const note = (data: unknown) =>
    around([{ ...goodEntries.find(({ kind }) => kind === 'note'), data }]);
  test.each<[string, unknown]>([
    ['as long as it may be', { text: 'x'.repeat(10_000) }],
    ['one longer', { text: 'x'.repeat(10_001) }],
    ['as many emoji as letters may be', { text: '😀'.repeat(10_000) }],
    ['one emoji more', { text: '😀'.repeat(10_001) }],
    ['a half emoji', { text: '\uD83D' }],
    ['no text', {}],
    ['nothing as its text', { text: undefined }],
    ['a list as its text', { text: ['a'] }],
    ['nothing where it may be left out', { text: 'a', personal: undefined }],
    ['null where it may be left out', { text: 'a', personal: null }],
    ['a key too many', { text: 'a', other: 1 }],
    ['a key that is special', JSON.parse('{"text":"a","__proto__":1,"constructor":2}')],
    ['nothing at all', null],
  ])('a text: %s', (_what, data) => {
    same(() => note(data));
    expect(byOurs(note(data))).toStrictEqual(byZod(note(data)));
  });
});
