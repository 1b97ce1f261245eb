import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CoprodError, migrateProject, parseProject } from '../index.ts';

// One stored project for each schema that ever was, with an entry of each kind that it knew. They never change.
const stored = ['project-1.json'];
const read = (name: string) => readFileSync(new URL(`../testing/${name}`, import.meta.url), 'utf8');

test.each(stored)('ME4: %s is read for good, and nothing of it is lost', (name) => {
  const text = read(name);
  const before = JSON.parse(text) as { entries: { id: string; data: unknown }[] };
  const project = migrateProject(text);
  expect(project.schema).toBe(1);
  expect(project.entries.length).toBeGreaterThan(20);
  expect(project.entries).toEqual(before.entries);
  expect(migrateProject(before)).toEqual(project);
  expect(parseProject(JSON.stringify(project))).toEqual(project);
});

test('ME4: a file of a newer kit is refused, and it says so', () => {
  const newer = { schema: 2, id: 'pip', entries: [] };
  expect(() => migrateProject(newer)).toThrow('schema: This comes from a newer kit');
  expect(() => migrateProject('{')).toThrow(CoprodError);
});
