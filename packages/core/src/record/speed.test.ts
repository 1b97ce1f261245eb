import { expect, test } from 'vitest';
import {
  addEntry,
  mergeProjects,
  parseProject,
  projectSchema,
  type Entry,
  type Project,
} from '../index.ts';
import { rating } from '../testing/build.examples.ts';
import { exampleOf, kinds } from '../testing/group.examples.ts';
import { compare } from '../testing/compare.examples.ts';

const stamp = (index: number) => new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString();

/** Ten thousand entries: answers and notes mostly, and a share of every other kind. */
const entries = Array.from({ length: 10_000 }, (_, index): Entry => {
  const id = `id-${String(index)}`;
  const kind = index % 4 ? undefined : kinds[(index / 4) % kinds.length];
  const entry =
    kind && kind !== 'erasure'
      ? exampleOf(kind)
      : rating('partly', { by: `p${String(index % 40)}` });
  return { ...entry, id, at: stamp(index) };
});
const whole = parseProject({ schema: 1, id: 'pip', entries });
const text = JSON.stringify(whole);
// Another program may take the processor in the midst of one try: three tries, each as strict.
const patient = { retry: 2 };

test('reading a project takes at most 1.3 times what the bare schema takes', patient, () => {
  const value = JSON.parse(text) as unknown;
  const [ours, bare] = compare(
    () => parseProject(value),
    () => projectSchema.safeParse(value),
  );
  console.log(`parseProject: ${(ours / bare).toFixed(2)} of the bare schema`);
  expect(ours / bare).toBeLessThanOrEqual(1.3);
});

test('adding one entry to 10,000 takes at most 3 times copying the list', patient, () => {
  const times = 200;
  let next = 0;
  let grown: Project = whole;
  let copy: readonly unknown[] = [];
  const [ours, copying] = compare(
    () => {
      grown = whole;
      for (let count = 0; count < times; count += 1)
        grown = addEntry(grown, {
          ...rating('partly', { id: `new-${String((next += 1))}` }),
          at: stamp(20_000 + next),
        });
    },
    () => {
      for (let count = 0; count < times; count += 1) copy = [...whole.entries];
    },
  );
  expect(grown.entries).toHaveLength(10_000 + times);
  expect(copy).toHaveLength(10_000);
  console.log(`addEntry: ${(ours / copying).toFixed(2)} of copying`);
  expect(ours / copying).toBeLessThanOrEqual(3);
});

test(
  'merging two copies of 10,000 entries takes at most 3 times one JSON.parse of one of them',
  patient,
  () => {
    const twin = JSON.parse(text) as Project;
    const apart = { ...whole, entries: whole.entries.filter((_, index) => index % 3) };
    for (const other of [twin, apart]) {
      const [ours, parsing] = compare(
        () => mergeProjects(whole, other),
        () => JSON.parse(text) as unknown,
      );
      console.log(`mergeProjects: ${(ours / parsing).toFixed(2)} of JSON.parse`);
      expect(ours / parsing).toBeLessThanOrEqual(3);
    }
  },
);
