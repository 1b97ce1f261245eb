// Nothing is imported up here: where a file of the package cannot even be loaded, a test says so, and does not just go missing.
import { expect, test } from 'vitest';

test('RE1: the package loads, with every kind of entry', async () => {
  const { createProject, entrySchema, kindNames, parseEntry } = await import('../index.ts');
  expect(createProject({ id: 'pip' }).entries).toEqual([]);
  const { goodOf } = await import('../testing/everyKind.examples.ts');
  for (const kind of kindNames) {
    const [entry] = goodOf(kind);
    expect(parseEntry(entry)).toEqual(entry);
    expect(entrySchema.safeParse(entry).success).toBe(true);
  }
});

test('RE4: so does the checklist’s own list of kinds, each as it is in the whole', async () => {
  const { schemas: few } = await import('./kinds/few.ts');
  const { schemas: every } = await import('./kinds/every.ts');
  expect(Object.keys(few)).toEqual([
    'person',
    'erasure',
    'round',
    'rating',
    'heard-from',
    'note',
    'evidence',
  ]);
  expect(every).toMatchObject(few);
});

test('RE5, FO2: of those kinds it knows which are the group’s, and what stands beside their controls', async () => {
  const { schemas } = await import('./kinds/few.ts');
  const few = Object.keys(schemas);
  const [group, fewGroup] = [await import('./groupKinds.ts'), await import('./fewGroupKinds.ts')];
  expect([...fewGroup.groupKinds]).toEqual(few.filter((kind) => group.groupKinds.has(kind)));
  const { besidesOf: every, standAlone, typed } = await import('../exchange/besides.ts');
  const { besidesOf } = await import('../exchange/fewBesides.ts');
  expect(besidesOf).toEqual(
    Object.fromEntries(Object.entries(every).filter(([kind]) => few.includes(kind))),
  );
  expect(few.some((kind) => standAlone.has(kind))).toBe(false);
  expect(
    Object.values(besidesOf)
      .flat()
      .some((beside) => typed.has(beside)),
  ).toBe(false);
});
