import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addEntry,
  CoprodError,
  createProject,
  forgetPerson,
  mergeProjects,
  parseProject,
  viewFor,
  type Entry,
  type OtherEntry,
  type Project,
} from '../index.ts';
import { anyEntries } from '../testing/any.examples.ts';
import { projectOf, rating } from '../testing/build.examples.ts';
import { entryOf, projectWith } from '../testing/group.examples.ts';

type Any = Entry | OtherEntry;
const empty: Project = { schema: 1, id: 'pip', entries: [] };
const replay = (entries: readonly Any[]) => entries.reduce<Project>(addEntry, empty);
const merged = (a: Project, b: Project) => mergeProjects(a, b).project;

/** Erasures by some of the people in the logs: of all, or of single entries. */
const anyErasures = fc
  .array(
    fc.record({
      by: fc.constantFrom('amina', 'joe', 'kit', 'lee'),
      ids: fc.option(fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 3 })),
    }),
    { maxLength: 2 },
  )
  .map((all) =>
    all.map(({ by, ids }, index) =>
      entryOf('erasure', ids ? { ids: ids.map((id) => `r${String(id)}`) } : { ids: null }, {
        by,
        id: `gone-${String(index)}`,
      }),
    ),
  );

/** One log, and three copies that each saw a part of it, in any order. */
const anyCopies = fc
  .tuple(anyEntries, anyErasures)
  .map(([entries, erasures]) => [...entries, ...erasures])
  .chain((log) =>
    fc.record({
      log: fc.constant(log),
      parts: fc.tuple(fc.subarray(log), fc.subarray(log), fc.subarray(log)),
      order: fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length }),
    }),
  );

/** What should be left of an entry, worked out from the log alone: the oracle. */
function expected(log: readonly Any[]): Any[] {
  const own = new Set(['rating']);
  const erased = (entry: Any) =>
    own.has(entry.kind) &&
    log.some(
      (other) =>
        other.kind === 'erasure' &&
        other.by === entry.by &&
        ((other.data as { ids: unknown }).ids === null ||
          (other.data as { ids: string[] }).ids.includes(entry.id)),
    );
  return [...log]
    .sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))
    .map((entry) => (erased(entry) ? { ...entry, data: null } : entry));
}

describe('ME1, ER1: putting copies together', () => {
  test('merging replayed logs is replaying the merged log, whatever came first', () => {
    fc.assert(
      fc.property(anyCopies, ({ parts: [some, others], order }) => {
        const ids = new Set([...some, ...others].map((entry) => entry.id));
        const together = order.filter((entry) => ids.has(entry.id));
        const whole = merged(replay(some), replay(others));
        expect(whole).toEqual(replay(together));
        expect(whole.entries).toEqual(expected(together));
        expect(mergeProjects(replay(some), replay(others)).clashes).toEqual([]);
      }),
    );
  });

  test('the order of copies does not matter, nor how often one comes', () => {
    fc.assert(
      fc.property(anyCopies, ({ parts }) => {
        const [a, b, c] = parts.map(replay) as [Project, Project, Project];
        expect(merged(a, b)).toEqual(merged(b, a));
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
        expect(merged(a, a)).toEqual(a);
        expect(merged(merged(a, b), b)).toEqual(merged(a, b));
      }),
    );
  });

  test('what was merged is read back as it is', () => {
    fc.assert(
      fc.property(anyCopies, ({ parts: [some, others] }) => {
        const whole = merged(replay(some), replay(others));
        expect(parseProject(JSON.stringify(whole))).toEqual(whole);
      }),
    );
  });

  test('nothing given is changed', () => {
    const a = replay([rating('partly')]);
    const b = replay([rating('partly'), rating('not-yet', { by: 'joe' })]);
    const before = structuredClone([a, b]);
    merged(a, b);
    expect([a, b]).toEqual(before);
  });
});

describe('ME2: clashes', () => {
  const one = rating('partly', { id: 'same' });
  const two = rating('not-yet', { id: 'same' });
  const later = rating('in-place', { id: 'same', day: '2026-05-02' });

  test('keep one, the same whichever copy comes first, and hand back the other', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([one, two, later], { minLength: 3 }), (entries) => {
        const [a, b, c] = entries.map((entry) =>
          replay([entry, rating('partly', { by: 'joe' })]),
        ) as [Project, Project, Project];
        expect(merged(merged(a, b), c)).toEqual(
          merged(replay([two, rating('partly', { by: 'joe' })]), a),
        );
        const { project, clashes } = mergeProjects(a, b);
        expect(clashes).toHaveLength(1);
        const [clash] = clashes;
        expect(clash?.id).toBe('same');
        expect([clash?.kept, clash?.refused].sort(byData)).toEqual(
          [entries[0], entries[1]].sort(byData),
        );
        expect(project.entries).toContainEqual(clash?.kept);
      }),
    );
  });
  const byData = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

  test('come in the order of their ids, and the earlier entry is kept', () => {
    const a = projectOf(rating('partly', { id: 'z' }), rating('partly', { id: 'b' }));
    const b = projectOf(
      rating('not-yet', { id: 'z', day: '2026-04-01' }),
      rating('not-yet', { id: 'b', day: '2026-05-09' }),
    );
    const { clashes } = mergeProjects(a, b);
    expect(clashes.map(({ id }) => id)).toEqual(['b', 'z']);
    expect(clashes.map(({ kept }) => kept.data)).toEqual([a.entries[0]?.data, b.entries[0]?.data]);
  });

  test('the order of keys, and a key that holds nothing, make no clash', () => {
    const turned = Object.fromEntries(Object.entries(one).reverse()) as unknown as Entry;
    const b: Project = { ...empty, entries: [{ ...turned, enteredBy: undefined }] };
    expect(mergeProjects(projectOf(one), b).clashes).toEqual([]);
  });

  test('of the same but for their content, what was erased is kept', () => {
    const blankOne = { ...one, data: null };
    const { project } = mergeProjects(projectOf(two), projectOf(blankOne));
    expect(project.entries).toEqual([blankOne]);
  });

  test('an erasure in one copy does not hang on what was merged first', () => {
    const gone = entryOf('erasure', { ids: ['x'] }, { by: 'amina' });
    const hers = rating('partly', { id: 'x', day: '2026-05-02' });
    const his = rating('not-yet', { id: 'x', by: 'joe', day: '2026-05-01' });
    const [a, b, c] = [gone, hers, his].map((entry) => replay([entry])) as [
      Project,
      Project,
      Project,
    ];
    expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
    expect(merged(a, merged(b, c)).entries).toContainEqual(his);
  });

  test('an erasure cannot be blanked, so it is not disarmed', () => {
    const gone = entryOf('erasure', { ids: null }, { by: 'amina' });
    const a = replay([gone]);
    const b = replay([{ ...gone, data: null }]);
    for (const both of [
      merged(a, b),
      merged(b, a),
      addEntry(b, gone),
      addEntry(a, { ...gone, data: null }),
    ])
      expect(both.entries).toEqual([gone]);
    const after = addEntry(addEntry(b, rating('partly')), gone).entries;
    expect(after.find(({ kind }) => kind === 'rating')?.data).toBeNull();
  });
});

describe('ME3: what cannot be put together', () => {
  const pathOf = (a: unknown, b: unknown) => {
    try {
      mergeProjects(a as Project, b as Project);
    } catch (error) {
      return error instanceof CoprodError
        ? `${error.faults[0]!.code} ${error.faults[0]!.path}`
        : error;
    }
    return null;
  };

  test('two projects, what is none, a view', () => {
    const view = viewFor(projectWith(), 'public', { now: '2026-05-03T10:00:00.000Z' });
    expect(pathOf(empty, createProject({ id: 'rose' }))).toBe('clash id');
    expect(pathOf(empty, view)).toBe('wrong-type b');
    expect(pathOf(view, empty)).toBe('wrong-type a');
    for (const none of [null, undefined, 5, 'x', {}, [], { entries: {} }])
      expect(pathOf(none, empty)).toBe('wrong-type a');
    // @ts-expect-error a view holds less than the project
    expect(() => mergeProjects(empty, view)).toThrow(CoprodError);
  });

  test('more than a project may hold', () => {
    const many = (prefix: string): Project => ({
      ...empty,
      entries: Array.from({ length: 50_001 }, (_, index) => ({
        ...rating('partly'),
        id: `${prefix}${String(index)}`,
      })),
    });
    expect(pathOf(many('a'), many('b'))).toBe('too-many entries');
    expect(pathOf(many('a'), many('a'))).toBeNull();
  });
});

describe('ER1 to ER3: being forgotten', () => {
  const now = '2026-05-03T10:00:00.000Z';
  const sentinel = 'zebra-crossing';
  const words = (by: string) =>
    entryOf('note', { text: sentinel }, { by, about: 'small@1/welcome' });

  test('blanks what they wrote for themself, and says which, here and in old copies', () => {
    const old = projectWith(words('bea'), words('kit'));
    const { project, entry, blanked } = forgetPerson(old, 'bea', {
      id: 'gone',
      now,
      enteredBy: 'joe',
    });
    expect(entry).toMatchObject({ kind: 'erasure', by: 'bea', enteredBy: 'joe', at: now });
    const blank = project.entries.filter((one) => one.data === null).map((one) => one.id);
    expect([...blanked].sort()).toEqual(blank.sort());
    expect(blanked).toContain('p-bea');
    expect(JSON.stringify(project).split(sentinel)).toHaveLength(2); // Kit's words stay
    expect(merged(project, old)).toEqual(project);
    expect(merged(old, project)).toEqual(project);
    expect(forgetPerson(project, 'bea', { id: 'again', now }).blanked).toEqual([]);
  });

  test('also what turns up later, and a file in which it stands unblanked', () => {
    const { project } = forgetPerson(projectWith(), 'bea', { id: 'gone', now });
    const late = words('bea');
    expect(addEntry(project, late).entries.find(({ id }) => id === late.id)?.data).toBeNull();
    const file = { ...project, entries: [...project.entries, late] };
    expect(JSON.stringify(parseProject(file))).not.toContain(sentinel);
  });

  test('leaves what they wrote for the group', () => {
    const decision = entryOf(
      'decision',
      { outcome: 'doing', what: 'A ramp', decidedBy: ['profession'] },
      { by: 'joe', about: 'said' },
    );
    const { project } = forgetPerson(projectWith(decision), 'joe', { id: 'gone', now });
    expect(project.entries).toContainEqual(decision);
  });

  test('reaches single entries, nobody else’s, and no kind that is not known', () => {
    const mine = words('bea');
    const also = words('bea');
    const theirs = words('kit');
    const unknown: OtherEntry = { id: 'm', kind: 'meeting', at: now, by: 'bea', data: { a: 1 } };
    const ids = [mine.id, theirs.id, 'm'];
    const some = entryOf('erasure', { ids }, { by: 'bea' });
    const left = [mine, also, theirs, unknown, some].reduce<Project>(addEntry, projectWith());
    const data = (id: string) => left.entries.find((one) => one.id === id)?.data;
    expect([mine.id, also.id, theirs.id, 'm', some.id].map((id) => data(id) === null)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    const { project } = forgetPerson(left, 'bea', { id: 'gone', now });
    expect(project.entries.find(({ id }) => id === 'm')?.data).toEqual({ a: 1 });
  });

  test('a blank copy of an entry blanks it; a full one never fills it', () => {
    const full = rating('partly');
    const blank = { ...full, data: null };
    const both = (first: Entry, second: Entry) => addEntry(projectOf(first), second).entries;
    expect(both(full, blank)).toEqual([blank]);
    expect(both(blank, full)).toEqual([blank]);
    expect(projectOf(full, blank).entries).toEqual([blank]);
    expect(projectOf(blank, full).entries).toEqual([blank]);
    const start = projectOf(blank);
    expect(addEntry(start, full)).toBe(start);
    expect(() => addEntry(projectOf(full), { ...blank, by: 'joe' })).toThrow(CoprodError);
  });

  test('needs an id, a person and an instant', () => {
    const attempt = (more: object) => () =>
      forgetPerson(projectWith(), 'bea', { id: 'gone', now, ...more });
    expect(attempt({ id: '' })).toThrow(CoprodError);
    expect(attempt({ now: 'noon' })).toThrow(CoprodError);
    expect(() => forgetPerson(projectWith(), '', { id: 'gone', now })).toThrow(CoprodError);
  });
});
