import { describe, expect, test } from 'vitest';
import { entrySchema, parseEntry, type CoprodError, type Kind } from '../index.ts';
import { attempt } from '../testing/compare.examples.ts';
import { allKinds, goodOf } from '../testing/everyKind.examples.ts';
import { exampleOf } from '../testing/group.examples.ts';

const faultsOf = (input: unknown) =>
  ((attempt(() => parseEntry(input)) as CoprodError | null)?.faults ?? []).map(
    ({ code, path }) => `${code} ${path}`,
  );
type Data = Readonly<Record<string, unknown>>;

/** Every way to fill in a kind: its name, its place among them, what it holds. */
const ways = allKinds.flatMap((kind) =>
  goodOf(kind).flatMap((entry, index) => (entry.data ? [[kind, index, entry] as const] : [])),
);

/** What each kind can do without, written by hand. */
const optional: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  erasure: ['seats'],
  person: ['roles', 'holdsBudget', 'name'],
  agreement: ['why'],
  round: ['opened', 'youngPeople'],
  rating: ['people'],
  'heard-from': ['said'],
  note: ['personal'],
  evidence: ['title'],
  fixed: ['why'],
  'feedback-heard': ['text'],
  'passed-on': ['text'],
  decision: ['due'],
  done: ['what'],
  told: ['details'],
  answer: ['why'],
};
describe('RE1: every way to fill in a kind', () => {
  test.each(ways)('%s, way %i, is read as it is, by both readers', (_kind, _way, entry) => {
    expect(parseEntry(entry)).toEqual(entry);
    expect(entrySchema.safeParse(entry).data).toEqual(entry);
  });

  test.each(ways)('%s, way %i, needs each field, by its name', (kind, _way, entry) => {
    for (const field of Object.keys(entry.data!)) {
      const { [field]: _gone, ...data } = entry.data as Data;
      const faults = faultsOf({ ...entry, data }).map((fault) => fault.split(' ').at(-1));
      expect(faults, field).toEqual(optional[kind]?.includes(field) ? [] : [`data.${field}`]);
    }
  });

  test.each(ways)('%s, way %i, takes no other field and no empty one', (_kind, _way, entry) => {
    const other = { ...entry, data: { ...(entry.data as Data), other: 1 } };
    expect(faultsOf(other)).toEqual(['unknown-key data.(unknown key 1)']);
    for (const field of Object.keys(entry.data!)) {
      const faults = faultsOf({ ...entry, data: { ...(entry.data as Data), [field]: {} } });
      expect(faults[0], field).toContain(` data.${field}`);
    }
  });
});

describe('RE1: the words of which one is chosen', () => {
  const good = (kind: Kind) => goodOf(kind)[1]!;
  test.each<[Kind, string, readonly string[]]>([
    ['answer', 'answer', ['yes', 'partly-will-do', 'no']],
    ['fixed', 'canChange', ['yes', 'no', 'not-known']],
    ['passed-on', 'to', ['area', 'board']],
    ['told', 'how', ['in-person', 'in-writing', 'where-it-was-asked']],
    ['consent', 'use', ['name', 'words-in-public', 'sharing']],
    ['proposal', 'role', ['lead', 'parent-champion', 'senior']],
    ['rating', 'rating', ['in-place', 'partly', 'not-yet', 'not-sure', 'does-not-apply']],
    ['gate', 'to', ['co-planning', 'co-design', 'co-delivery', 'co-evaluation']],
  ])('%s: %s', (kind, field, values) => {
    const of = (value: string) => {
      const entry = good(kind);
      return faultsOf({ ...entry, data: { ...(entry.data as Data), [field]: value } });
    };
    for (const value of values) expect(of(value), value).toEqual([]);
    for (const value of ['', 'other', 'constructor'])
      expect(of(value), value).toEqual([`bad-value data.${field}`]);
  });
});

describe('RE9: too many, too long, too large', () => {
  const of = (kind: Kind, data: object, more = {}) =>
    faultsOf({ ...exampleOf(kind), ...more, data: { ...exampleOf(kind).data, ...data } });
  const bad = (count: number) => Array<string>(count).fill('a b');
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `i${String(index)}`);

  test.each<[string, string, (list: string[]) => string[]]>([
    ['ids to erase', 'data.ids', (list) => of('erasure', { ids: list })],
    ['checks to open', 'data.opened', (list) => of('round', { opened: list })],
    ['ids replaced', 'replaces', (list) => of('note', {}, { replaces: list })],
  ])('%s: 100 at most; more are one fault, whatever is in them', (_what, path, faults) => {
    expect(faults(ids(100))).toEqual([]);
    expect(faults(ids(101))).toEqual([`too-many ${path}`]);
    expect(faults(bad(5_000))).toEqual([`too-many ${path}`]);
    expect(faults(bad(2))).toEqual([`bad-format ${path}[0]`, `bad-format ${path}[1]`]);
  });

  test('a person has three roles at most, a decision four groups', () => {
    expect(of('person', { roles: ['lead', 'senior', 'parent-champion'] })).toEqual([]);
    expect(of('person', { roles: Array(4).fill('x') })).toEqual(['too-many data.roles']);
    expect(of('decision', { decidedBy: Array(5).fill('x') })).toEqual(['too-many data.decidedBy']);
    expect(of('decision', { decidedBy: [] })).toEqual(['too-few data.decidedBy']);
  });

  test('what is too long is one fault, whatever else is wrong with it', () => {
    const hidden = '\u202E';
    expect(of('note', { text: hidden.repeat(10_000) })).toEqual(['bad-text data.text']);
    expect(of('note', { text: hidden.repeat(10_001) })).toEqual(['too-long data.text']);
    expect(of('evidence', { link: `x${hidden}`.repeat(1_000) })).toEqual(['bad-link data.link']);
    expect(of('evidence', { link: `x${hidden}`.repeat(1_001) })).toEqual(['too-long data.link']);
  });

  test('so many people can agree or speak together, from two to 10,000', () => {
    for (const people of [2, 10_000]) expect(of('rating', { people }), String(people)).toEqual([]);
    for (const people of [-1, 0, 1, 2.5, 10_001, NaN, Infinity, '3'])
      expect(of('rating', { people }), String(people)).toEqual(['bad-value data.people']);
    expect(of('heard-from', { people: 1 })).toEqual([]);
    expect(of('heard-from', { people: 10_001 })).toEqual(['bad-value data.people']);
  });
});
