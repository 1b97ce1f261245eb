import { describe, expect, test } from 'vitest';
import { forgetPerson, groupSize, viewFor, type Entry, type EntryOf } from '../index.ts';
import { entryOf, minute, projectWith } from '../testing/group.examples.ts';
import { hatsIn } from './hats.ts';

const amina = { id: 'amina', perspective: 'lived-experience' } as const;
const size = (...entries: Entry[]) => groupSize(projectWith(entries), amina, minute(0));
const come = (by: string, at: number, more = {}) =>
  entryOf('person', { perspective: 'lived-experience' }, { by, at: minute(at), ...more });
const both = (data: NonNullable<EntryOf<'proposal'>['data']>, second = 'amina') => {
  const proposal = entryOf('proposal', data, { by: 'joe' });
  return [proposal, entryOf('agreement', { agrees: true }, { by: second, about: proposal.id })];
};

describe('SM4: how many people a group has here', () => {
  test('those who take part: nobody who was removed or forgotten', () => {
    expect(size()).toBe(3); // Amina, Bea and Cha; Rem was removed
    expect(size(...both({ change: 'removal', person: 'bea' }))).toBe(2);
    const back = { change: 'hat', person: 'rem', perspective: 'lived-experience' } as const;
    expect(size(...both(back))).toBe(4);
    expect(size(come('rem', 5))).toBe(3);
    const options = { id: 'gone', now: minute(9) };
    const { project } = forgetPerson(projectWith(), 'bea', options);
    expect(groupSize(project, amina, '')).toBe(2);
  });

  test('one who alone wanted somebody removed changes nothing', () => {
    const alone = both({ change: 'removal', person: 'bea' }, 'joe');
    expect(size(...alone)).toBe(3);
    expect(size(...alone.slice(0, 1))).toBe(3);
  });

  test('sheets count in the round in which they were typed', () => {
    const typed = { enteredBy: 'kit' };
    expect(size(come('now', 1, typed))).toBe(4);
    expect(size(come('before', -1, typed))).toBe(3);
    expect(size(come('before', -1, typed), come('before', -1, { id: 'own' }))).toBe(4);
    expect(size(come('before', -1, { enteredBy: 'before' }))).toBe(4);
  });

  test('with oneself, also before one came', () => {
    const newcomer = { id: 'new', perspective: 'lived-experience' } as const;
    expect(groupSize(projectWith(), newcomer, '')).toBe(4);
  });

  test('VI4: a view gives those who take part the same', () => {
    const [removal, yes] = both({ change: 'removal', person: 'cha' }) as [Entry, Entry];
    const { project } = forgetPerson(projectWith(removal, yes), 'joe', {
      id: 'gone',
      now: minute(99),
    });
    const view = viewFor(project, amina, { now: minute(100) });
    expect(groupSize(project, amina, '')).toBe(2);
    expect(groupSize(view, amina, '')).toBe(2);
  });
});

test('KEY3: the hats before an instant, and who was removed by then', () => {
  const project = projectWith();
  expect(hatsIn(project, minute(-45)).get('rem')).toBe('lived-experience');
  expect(hatsIn(project).get('rem')).toBeNull();
  expect(hatsIn(project, minute(-60)).size).toBe(0);
});
