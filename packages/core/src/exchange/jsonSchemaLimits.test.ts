// What JSON Schema cannot say: each is shown to be so, and stands in docs/json-schema.md.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { limits, projectJsonSchema, projectSchema, safeParseProject } from '../index.ts';
import { goodOf, unknownKind } from '../testing/everyKind.examples.ts';

const page = readFileSync(new URL('../../../../docs/json-schema.md', import.meta.url), 'utf8');
const ajvTakes = new Ajv2020({ strict: true }).compile(projectJsonSchema());
const projectWith = (...entries: unknown[]) => ({ schema: 1, id: 'pip', entries });
const note = goodOf('note')[1]!;
const evidence = goodOf('evidence')[1]!;
const nest = (depth: number) =>
  Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 'x');
const linkTo = (link: string) => projectWith({ ...evidence, data: { link } });

/** The name of each exception, and documents that JSON Schema takes and the kit does not. */
const exceptions: Record<string, { zodTakes: boolean; documents: unknown[] }> = {
  'Addresses that no browser can open': {
    zodTakes: false,
    documents: [
      'https://example.org:99999/',
      'https://[::1',
      'https://999.999.999.999',
      'https://exa<mple.org',
      'https://%00.example.org',
    ].map(linkTo),
  },
  'How deep and how large unknown data is': {
    zodTakes: true,
    documents: [
      projectWith({ ...unknownKind, data: nest(limits.depth + 1) }),
      projectWith({ ...unknownKind, data: Array(limits.values).fill(1) }),
    ],
  },
  'One id with two meanings': {
    zodTakes: true,
    documents: [projectWith(note, { ...note, data: { text: 'Something else' } })],
  },
};

test.each(Object.entries(exceptions))('JS2: %s', (name, { zodTakes, documents }) => {
  for (const document of documents) {
    expect(ajvTakes(document)).toBe(true);
    expect(projectSchema.safeParse(document).success).toBe(zodTakes);
    expect(safeParseProject(document).error?.faults.length).toBe(1);
  }
  expect(page).toContain(`- **${name}**`);
});

test('JS2: the page lists these and no others', () => {
  const listed = [...page.matchAll(/^- \*\*(.*?)\*\*/gm)].map((match) => match[1]);
  expect(listed).toEqual(Object.keys(exceptions));
});

test('JS2: days that do not exist can be said', () => {
  const doneOn = (on: string) => projectWith({ ...goodOf('done')[1]!, data: { on } });
  expect(['2026-02-30', '2023-02-29', '2026-04-31'].map((day) => ajvTakes(doneOn(day)))).toEqual([
    false,
    false,
    false,
  ]);
  expect(['2024-02-29', '2000-02-29'].map((day) => ajvTakes(doneOn(day)))).toEqual([true, true]);
});
