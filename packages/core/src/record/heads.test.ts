import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addEntry, heads, type Entry } from '../index.ts';
import { anyRatings, anyRating } from '../testing/any.examples.ts';
import { projectOf, rating, round } from '../testing/build.examples.ts';

const about = 'small@1/welcome';
const idsOf = (...entries: Entry[]) =>
  heads(projectOf(...entries), about, 'rating').map((entry) => entry.id);

describe('RE5: nobody else can replace what is your own', () => {
  const mine = rating('not-yet', { id: 'mine' });

  test('you can', () => {
    expect(idsOf(mine, rating('partly', { id: 'new', replaces: ['mine'] }))).toEqual(['new']);
  });

  test('others cannot', () => {
    const theirs = rating('partly', { id: 'new', by: 'joe', replaces: ['mine'] });
    expect(idsOf(mine, theirs)).toEqual(['mine', 'new']);
  });

  test('nor can others replace your note, your link or who you are', () => {
    const shared = { at: '2026-05-01T11:00:00.000Z', by: 'amina' };
    const own: Entry[] = [
      { ...shared, id: 'n', kind: 'note', about, data: { text: 'x' } },
      { ...shared, id: 'l', kind: 'evidence', about, data: { link: 'https://example.org' } },
      { ...shared, id: 'p', kind: 'person', data: { perspective: 'lived-experience' } },
    ];
    for (const entry of own) {
      const theirs = { ...entry, id: 'z', by: 'joe', replaces: [entry.id] };
      const of = 'about' in entry ? entry.about : undefined;
      expect(heads(projectOf(entry, theirs), of, entry.kind)).toEqual([entry, theirs]);
    }
  });

  test('an answer to another question replaces nothing here', () => {
    const other = rating('partly', { id: 'new', question: 'plain', replaces: ['mine'] });
    expect(idsOf(mine, other)).toEqual(['mine']);
  });

  test('a round belongs to the group: whoever writes can replace it', () => {
    const project = projectOf(round({}), {
      ...round({}, { id: 'two', replaces: ['round'] }),
      by: 'joe',
    });
    expect(heads(project, 'small@1', 'round').map(({ id }) => id)).toEqual(['two']);
  });

  test('a person stands for themself, about nothing', () => {
    const person: Entry = {
      id: 'p',
      kind: 'person',
      at: '2026-05-01T11:00:00.000Z',
      by: 'amina',
      data: { perspective: 'profession' },
    };
    expect(heads(projectOf(person, mine), undefined, 'person')).toEqual([person]);
  });

  test('two that did not see each other both stand', () => {
    const replaces = ['mine'];
    expect(
      idsOf(
        mine,
        rating('partly', { id: 'a', replaces }),
        rating('not-yet', { id: 'b', replaces }),
      ),
    ).toEqual(['a', 'b']);
  });

  test('heads never hold what its writer replaced, and hold all else', () => {
    fc.assert(
      fc.property(anyRatings, (entries) => {
        const project = projectOf(entries);
        const found = heads(project, about, 'rating');
        const here = entries.filter((entry) => entry.kind === 'rating' && entry.about === about);
        for (const entry of here) {
          const gone = here.some(
            (later) => later.by === entry.by && later.replaces?.includes(entry.id),
          );
          expect(found.some(({ id }) => id === entry.id)).toBe(!gone);
        }
        expect(found.length).toBeLessThanOrEqual(here.length);
      }),
    );
  });

  test("what somebody writes never changes another's heads", () => {
    fc.assert(
      fc.property(anyRatings, anyRating, (entries, value) => {
        const project = projectOf(entries);
        const replaces = entries.map((entry) => entry.id);
        const after = addEntry(
          project,
          rating(value, { id: 'stranger', by: 'stranger', replaces }),
        );
        expect(heads(after, about, 'rating').filter(({ by }) => by !== 'stranger')).toEqual(
          heads(project, about, 'rating'),
        );
      }),
    );
  });
});
