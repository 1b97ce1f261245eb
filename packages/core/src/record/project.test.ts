import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addEntry,
  CoprodError,
  createProject,
  limits,
  parseProject,
  projectSchema,
  safeParseProject,
  type Entry,
  type OtherEntry,
  type Project,
} from '../index.ts';
import { anyEntries } from '../testing/any.examples.ts';
import { projectOf, rating } from '../testing/build.examples.ts';

const add = (project: Project, entries: readonly (Entry | OtherEntry)[]) =>
  entries.reduce(addEntry, project);
const faultsOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof CoprodError)
      return error.faults.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
};
const empty: Project = { schema: 1, id: 'pip', entries: [] };

describe('RE1: entries are only ever added', () => {
  test('a new project is empty, and its id has a shape', () => {
    expect(empty).toEqual({ schema: 1, id: 'pip', entries: [] });
    expect(faultsOf(() => createProject({ id: 'a b' }))).toEqual(['bad-format id']);
  });

  test('adding changes nothing that was there', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const project = projectOf(entries.slice(1));
        const before = JSON.stringify(project);
        const after = entries[0] ? addEntry(project, entries[0]) : project;
        expect(JSON.stringify(project)).toBe(before);
        for (const entry of project.entries) expect(after.entries).toContain(entry);
      }),
    );
  });

  test('a full project takes no more, so that it can be read again', () => {
    const entries = Array<Entry>(limits.entries).fill(rating('partly', { id: 'one' }));
    const full: Project = { schema: 1, id: 'pip', entries };
    expect(faultsOf(() => addEntry(full, rating('partly')))).toEqual(['too-many entries']);
  });
});

describe('RE2: the same entry twice is once', () => {
  test('any entries, in any order, any number of times, make one project', () => {
    fc.assert(
      fc.property(
        anyEntries.chain((entries) =>
          fc.tuple(
            fc.constant(entries),
            fc.shuffledSubarray(entries, { minLength: entries.length }),
            fc.subarray(entries),
          ),
        ),
        ([entries, shuffled, again]) => {
          const project = add(empty, entries);
          expect(add(add(empty, shuffled), again)).toEqual(project);
          expect(parseProject({ ...empty, entries: [...again, ...shuffled] })).toEqual(project);
          for (const entry of again) expect(addEntry(project, entry)).toBe(project);
          expect(project.entries).toHaveLength(entries.length);
        },
      ),
    );
  });

  test('the order of keys is no other content', () => {
    const entry = rating('partly');
    const turned = Object.fromEntries(Object.entries(entry).reverse()) as Entry;
    const other = (data: object): OtherEntry => ({ ...entry, id: 'other', kind: 'x', data });
    const project = projectOf(entry, other({ a: 1, b: { c: [2], d: 3 } }));
    expect(addEntry(project, turned)).toBe(project);
    expect(addEntry(project, other({ b: { d: 3, c: [2] }, a: 1 }))).toBe(project);
  });

  test('entries are sorted by time, then id', () => {
    const entries = [
      rating('partly', { id: 'b' }),
      rating('partly', { id: 'a' }),
      rating('partly', { id: 'c', day: '2026-04-30' }),
    ];
    expect(add(empty, entries).entries.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(projectOf(entries).entries.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});

describe('RE3: the same id with other content is refused', () => {
  const other = (data: unknown): OtherEntry => ({
    ...rating('partly', { id: 'same' }),
    kind: 'x',
    data,
  });

  test.each<[string, unknown, unknown]>([
    ['a value', { a: 1 }, { a: 2 }],
    ['a key more', { a: 1 }, { a: 1, b: 2 }],
    ['a key less', { a: 1, b: 2 }, { a: 1 }],
    ['a key of the same name as one that every object has', { toString: 1 }, { a: 1 }],
    ['an own empty object where all have an inherited one', JSON.parse('{"__proto__":{}}'), {}],
    ['a list for an object', { 0: 1 }, [1]],
  ])('%s makes other content, either way round', (_what, a, b) => {
    expect(faultsOf(() => addEntry(projectOf(other(a)), other(b)))).toEqual(['clash id']);
    expect(faultsOf(() => addEntry(projectOf(other(b)), other(a)))).toEqual(['clash id']);
  });

  test('and deep data is compared in no time', () => {
    const nest = (leaf: number) =>
      Array(18)
        .fill(0)
        .reduce<unknown>((data) => ({ a: data }), leaf);
    expect(addEntry(projectOf(other(nest(1))), other(nest(1))).entries).toHaveLength(1);
    expect(faultsOf(() => addEntry(projectOf(other(nest(1))), other(nest(2))))).toEqual([
      'clash id',
    ]);
  });

  const one = rating('partly', { id: 'same' });
  const two = rating('not-yet', { id: 'same' });

  test('when it is added, and when a project is read', () => {
    expect(faultsOf(() => addEntry(projectOf(one), two))).toEqual(['clash id']);
    expect(faultsOf(() => projectOf(one, two))).toEqual(['clash entries[1].id']);
    const { project, setAside } = safeParseProject({ ...empty, entries: [one, two] });
    expect(project?.entries).toEqual([one]);
    expect(setAside).toEqual([two]);
  });
});

test('RE6: what was written out as JSON is read back the same', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const project = add(empty, entries);
      const text = JSON.stringify(project);
      expect(parseProject(text)).toEqual(project);
      expect(JSON.stringify(parseProject(JSON.parse(text)))).toBe(text);
      expect(projectSchema.safeParse(project).success).toBe(true);
    }),
  );
});

describe('RE7: reading keeps what is good and says what is not', () => {
  test('safeParseProject sets the bad apart, untouched, and loses nothing', () => {
    fc.assert(
      fc.property(anyEntries, fc.array(fc.anything(), { maxLength: 5 }), (entries, junk) => {
        const { project, setAside, error } = safeParseProject({
          ...empty,
          entries: [...entries, ...junk],
        });
        expect(project).toEqual(add(empty, entries));
        expect(setAside).toHaveLength(junk.length);
        for (const [index, item] of setAside.entries()) expect(item).toBe(junk[index]);
        expect(error === null).toBe(junk.length === 0);
      }),
    );
  });

  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['missing ']],
    ['a number', 5, ['wrong-type ']],
    ['a list', [], ['wrong-type ']],
    ['no JSON', '{', ['not-json ']],
    ['an empty object', {}, ['missing schema', 'missing id', 'missing entries']],
    ['a schema that never was', { ...empty, schema: 0 }, ['bad-value schema']],
    ['a schema of a newer kit', { ...empty, schema: 2 }, ['newer schema']],
    ['a key too many', { ...empty, name: 'x' }, ['unknown-key (unknown key 1)']],
    ['entries that are no list', { ...empty, entries: {} }, ['wrong-type entries']],
    [
      'an entry that is none',
      { ...empty, entries: [rating('partly'), 5] },
      ['wrong-type entries[1]'],
    ],
  ])('%s is no project', (_what, input, faults) => {
    expect(faultsOf(() => parseProject(input))).toEqual(faults);
  });
});
