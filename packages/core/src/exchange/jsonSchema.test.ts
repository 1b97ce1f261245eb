import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CoprodError,
  entryJsonSchema,
  entrySchema,
  limits,
  normaliseText,
  parseEntry,
  parseProject,
  projectJsonSchema,
  projectSchema,
} from '../index.ts';
import { allKinds, goodOf, unknownKind } from '../testing/everyKind.examples.ts';
import { changesOf, placesIn, withValue } from '../testing/mutate.examples.ts';

const ajv = new Ajv2020({ strict: true });
const ajvTakesEntry = ajv.compile(entryJsonSchema());
const ajvTakesProject = ajv.compile(projectJsonSchema());
const projectWith = (entry: unknown) => ({ schema: 1, id: 'pip', entries: [entry] });

/** What each of the readers says; they must agree. */
function verdicts(entry: unknown) {
  let parsed = true;
  try {
    parseEntry(entry);
  } catch (error) {
    expect(error).toBeInstanceOf(CoprodError);
    parsed = false;
  }
  return {
    parseEntry: parsed,
    zod: projectSchema.safeParse(projectWith(entry)).success,
    ajv: ajvTakesEntry(entry),
  };
}
const all = (said: boolean) => ({ parseEntry: said, zod: said, ajv: said });
/** What they say where they agree. */
function verdict(entry: unknown): boolean {
  const said = verdicts(entry);
  if (Object.values(said).every((one) => one === said.zod)) return said.zod;
  expect(said, JSON.stringify(entry).slice(0, 300)).toEqual(all(said.zod));
  return said.zod;
}
const entries = [...allKinds.flatMap(goodOf), unknownKind];

test('JS1: both are plain data, draft 2020-12, and say the same each time', () => {
  for (const make of [projectJsonSchema, entryJsonSchema]) {
    expect(make()['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(make()))).toEqual(make());
    expect(ajv.validateSchema(make())).toBe(true);
  }
});

test.each(entries)('JS1: $id is good, as zod says', (entry) => {
  expect(verdicts(entry)).toEqual(all(true));
  expect(ajvTakesProject(projectWith(entry))).toBe(true);
  if (entry !== unknownKind) expect(entrySchema.safeParse(entry).success).toBe(true);
});

describe('JS1: whatever is changed, JSON Schema and zod agree', () => {
  const filled = entries.filter((entry) => entry.data !== null);

  test.each(filled)('$id', (entry) => {
    let [good, bad] = [0, 0];
    for (const changed of changesOf(entry)) {
      if (verdict(changed)) good += 1;
      else bad += 1;
    }
    expect(good).toBeGreaterThan(20);
    expect(bad).toBeGreaterThan(300);
  });

  test('the top of a document', () => {
    const document = { schema: 1, id: 'pip', entries: entries.slice(0, 2) };
    let bad = 0;
    for (const changed of changesOf(document)) {
      const { success } = projectSchema.safeParse(changed);
      if (ajvTakesProject(changed) !== success)
        expect.unreachable(JSON.stringify(changed).slice(0, 200));
      if (!success) bad += 1;
    }
    expect(bad).toBeGreaterThan(200);
    const many = { ...document, entries: Array(limits.entries + 1).fill(unknownKind) };
    expect([ajvTakesProject(many), projectSchema.safeParse(many).success]).toEqual([false, false]);
  });

  test('any text in any place', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string());
    const noted = fc.tuple(fc.constantFrom(...entries), fc.nat(), text);
    fc.assert(
      fc.property(noted, ([entry, number, value]) => {
        const places = placesIn(entry);
        verdict(withValue(entry, places[number % places.length]!, value));
      }),
    );
  });

  test('any good text and any person', () => {
    const by = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }).map(normaliseText), by, (text, person) => {
        const note = goodOf('note')[1]!;
        expect(verdict({ ...note, data: { text } })).toBe(true);
        verdict({ ...note, by: person });
      }),
    );
  });
});

test('JS2: an exported project validates, and parseProject takes it back', () => {
  const project = parseProject({ schema: 1, id: 'pip', entries });
  const text = JSON.stringify(project);
  expect(project.entries).toHaveLength(entries.length);
  expect(ajvTakesProject(JSON.parse(text))).toBe(true);
  expect(parseProject(text)).toEqual(project);
});
