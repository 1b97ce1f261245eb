import { describe, expect, test } from 'vitest';
import {
  addEntry,
  createProject,
  forgetPerson,
  newEntry,
  parseEntry,
  type CoprodError,
  type Entry,
  type Project,
} from '../index.ts';
import { projectOf, rating } from '../testing/build.examples.ts';
import { attempt } from '../testing/compare.examples.ts';
import { entryOf, exampleOf, minute, projectWith } from '../testing/group.examples.ts';

const note = exampleOf('note', { by: 'bea' });
const empty = createProject({ id: 'pip' });
const add = (...entries: Entry[]) => entries.reduce<Project>(addEntry, empty);

describe('RE1, RE2: adding', () => {
  test('a blank copy blanks that entry alone', () => {
    const [one, two, three] = ['a', 'b', 'c'].map((id) => rating('partly', { id })) as [
      Entry,
      Entry,
      Entry,
    ];
    const blank = { ...two, data: null } as Entry;
    expect(addEntry(projectOf(one, two, three), blank).entries).toEqual([one, blank, three]);
  });

  test('puts each in its place: first, between and last', () => {
    const at = (count: number) => ({ ...note, id: `n${String(count)}`, at: minute(count) });
    for (const order of [
      [1, 2, 3],
      [3, 2, 1],
      [2, 3, 1],
      [1, 3, 2],
    ])
      expect(add(...order.map(at)).entries).toEqual([1, 2, 3].map(at));
  });

  test('to an older list after a longer one was made of it takes nothing from there', () => {
    const start = add(note);
    const other = { ...note, id: 'other' };
    const longer = addEntry(start, other);
    expect(longer.entries).toHaveLength(2);
    expect(addEntry(start, { ...other, data: { text: 'else' } }).entries).toHaveLength(2);
    expect(start.entries).toEqual([note]);
  });

  test('an entry of somebody who asked to be forgotten in another list of the same start', () => {
    const start = add(note);
    const gone = forgetPerson(start, 'bea', { id: 'gone', now: minute(900) }).project;
    expect(gone.entries[0]?.data).toBeNull();
    const late = { ...note, id: 'late' };
    expect(addEntry(start, late).entries.every(({ data }) => data !== null)).toBe(true);
    expect(addEntry(gone, late).entries.find(({ id }) => id === 'late')?.data).toBeNull();
  });

  test('an erasure that is blank erases nothing', () => {
    const blank = entryOf('erasure', null, { by: 'bea' });
    expect(add(note, blank).entries).toContainEqual(note);
    expect(attempt(() => projectWith(blank, note))).toBeNull();
  });
});

describe('RE6: newEntry', () => {
  test('leaves numbers, yes and no, lists and nothing as they are', () => {
    const entries = [
      exampleOf('heard-from'),
      exampleOf('gate'),
      exampleOf('erasure'),
      entryOf('evidence', { link: null }, { about: 'a' }),
      entryOf('person', { perspective: 'profession', roles: ['lead'], holdsBudget: false }),
      rating('partly', { replaces: ['a', 'b'] }),
    ];
    for (const entry of entries) expect(newEntry(entry as never)).toEqual(entry);
  });

  test('leaves out what is undefined, at every depth', () => {
    const entry = { ...note, enteredBy: undefined, data: { ...note.data, personal: undefined } };
    expect(newEntry(entry as never)).toStrictEqual(note);
  });

  test('refuses what it cannot walk through', () => {
    const round: { self?: unknown } = {};
    round.self = round;
    const sly = {
      ...note,
      get data(): never {
        throw new Error('boo');
      },
    };
    for (const input of [round, sly]) {
      const error = attempt(() => newEntry(input as never)) as CoprodError;
      expect(error.faults).toMatchObject([{ code: 'unreadable', path: '' }]);
      expect(error.message.startsWith('This entry could not be read: 1 fault. ')).toBe(true);
    }
  });
});

describe('RE4, RE7: parseEntry', () => {
  test('refuses what says another kind at each look', () => {
    let looks = 0;
    const kinds = ['meeting', 'rating'];
    const sly = { ...rating('partly'), data: { rating: 'a lot' } };
    Object.defineProperty(sly, 'kind', { enumerable: true, get: () => kinds[looks++] ?? 'rating' });
    const error = attempt(() => parseEntry(sly)) as CoprodError;
    expect(error.faults).toMatchObject([{ code: 'unreadable', path: '' }]);
  });

  test('gives a copy, so that nothing changes behind its back', () => {
    const data = { text: 'x' };
    const inputs = [
      { ...note, data },
      { ...note, data, replaces: [] },
      { ...note, kind: 'meeting', data },
    ];
    const read = inputs.map((input) => parseEntry(input));
    data.text = 'y';
    expect(read.map((entry) => entry.data)).toEqual(Array(3).fill({ text: 'x' }));
  });
});
