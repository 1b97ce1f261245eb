import { describe, expect, test } from 'vitest';
import { addEntry, forgetPerson, parseProject, type Entry, type EntryOf } from '../index.ts';
import { entryOf, minute } from '../testing/group.examples.ts';
import {
  agree,
  both,
  leads,
  of,
  pair,
  person,
  propose,
  role,
  rolesOf,
} from '../testing/keys.examples.ts';
import { powersOf } from './powers.ts';

const hat = (who: string, perspective: 'lived-experience' | 'profession' | 'community') =>
  ({ change: 'hat', person: who, perspective }) as const;

describe('KEY1: what two keys change', () => {
  test('a lead whose hat changes leads no more; the same hat again changes nothing', () => {
    const amina = (perspective: 'lived-experience' | 'community') =>
      of(pair(), both(hat('amina', perspective)));
    expect(leads(amina('lived-experience'))).toEqual(['amina', 'joe']);
    expect(leads(amina('community'))).toEqual(['joe']);
    expect(amina('community').people.get('amina')).toMatchObject({
      perspective: 'community',
      member: true,
    });
  });

  test('other roles stay with a new hat', () => {
    const start = [...pair(), person('sen', 'profession'), ...both(role('sen', 'senior'))];
    expect(rolesOf(of(start, both(hat('sen', 'community'))), 'sen')).toEqual(['senior']);
  });

  test('who follows in a seat leads, and who sat there keeps their other roles', () => {
    const bea = person('bea', 'lived-experience');
    const powers = of(pair(), bea, both(role('amina', 'senior')), both(role('bea', 'lead')));
    expect(leads(powers)).toEqual(['joe', 'bea']);
    expect(rolesOf(powers, 'amina')).toEqual(['senior']);
    expect(rolesOf(powers, 'joe')).toEqual(['lead']);
  });

  test('another role takes nobody’s seat', () => {
    const bea = person('bea', 'lived-experience');
    expect(leads(of(pair(), bea, both(role('bea', 'senior'))))).toEqual(['amina', 'joe']);
  });

  test('volunteers can be seniors and champions, but no leads', () => {
    const col = person('col', 'community');
    const rolesAfter = (...given: ('lead' | 'senior' | 'parent-champion')[]) =>
      rolesOf(of(pair(), col, ...given.map((one) => both(role('col', one)))), 'col');
    expect(rolesAfter('senior', 'parent-champion')).toEqual(['senior', 'parent-champion']);
    expect(rolesAfter('senior', 'lead')).toEqual(['senior']);
  });

  test('one role is taken away, and the others stay', () => {
    const start = [...pair(), ...both(role('amina', 'senior'))];
    expect(rolesOf(of(start, both(role('amina', 'senior', false))), 'amina')).toEqual(['lead']);
    expect(rolesOf(of(start, both(role('amina', 'lead', false))), 'amina')).toEqual(['senior']);
  });

  test('who is removed has no role left, and gets none by coming back', () => {
    const start = [...pair(), person('sen', 'profession'), ...both(role('sen', 'senior'))];
    const removed = [...start, ...both({ change: 'removal', person: 'sen' })];
    expect(of(removed).people.get('sen')).toMatchObject({ member: false, forgotten: false });
    expect(rolesOf(of(removed), 'sen')).toEqual([]);
    const back = of(removed, both(hat('sen', 'profession')));
    expect(back.people.get('sen')).toMatchObject({ member: true, perspective: 'profession' });
    expect(rolesOf(back, 'sen')).toEqual([]);
  });

  test.each<[string, NonNullable<EntryOf<'proposal'>['data']>]>([
    ['a role', role('ghost', 'senior')],
    ['a hat', hat('ghost', 'community')],
    ['a removal', { change: 'removal', person: 'ghost' }],
  ])('%s for somebody who never came changes nobody', (_what, data) => {
    expect([...of(pair(), both(data)).people.keys()]).toEqual(['amina', 'joe']);
  });
});

describe('ER3: somebody who was forgotten', () => {
  const forgotten = forgetPerson(
    parseProject({ schema: 1, id: 'pip', entries: [...pair(), person('bea', 'lived-experience')] }),
    'bea',
    { id: 'gone', now: minute(600) },
  ).project;
  const after = (...entries: Entry[]) => powersOf(entries.reduce(addEntry, forgotten));

  test('is brought back by no key', () => {
    for (const data of [hat('bea', 'community'), role('bea', 'senior'), role('bea', 'lead')]) {
      const powers = after(...both(data));
      expect(powers.people.get('bea')).toMatchObject({ member: false, forgotten: true });
      expect(rolesOf(powers, 'bea')).toEqual([]);
      expect(leads(powers)).toEqual(['amina', 'joe']);
    }
  });

  test('has no hat, no role and no answer left to their name', () => {
    expect(after().people.get('bea')).toEqual({
      perspective: 'community',
      roles: new Set(),
      member: false,
      forgotten: true,
      rated: false,
      since: '',
    });
  });
});

describe('PE1: who answered', () => {
  const rating = (by: string) =>
    entryOf('rating', { rating: 'partly', perspective: 'community' }, { by, about: 'small@1/x' });

  test('is known of each, and of nobody else', () => {
    const col = person('col', 'community', false, { at: minute(-90) });
    const powers = of(pair(), col, rating('col'), rating('ghost'));
    const rated = [...powers.people].filter(([, one]) => one.rated).map(([id]) => id);
    expect(rated).toEqual(['col']);
    expect(powers.people.has('ghost')).toBe(false);
  });

  test('stays known when they say again who they are', () => {
    const col = person('col', 'community', false, { at: minute(-90) });
    const again = of(pair(), col, rating('col'), person('col', 'community'));
    expect(again.people.get('col')?.rated).toBe(true);
    expect(of(pair(), col, person('col', 'community')).people.get('col')?.rated).toBe(false);
  });
});

test('KEY1: a proposal that its lead replaced before the second key does nothing, one key at a time', () => {
  const first = propose('joe', role('amina', 'senior'));
  const other = propose('joe', role('amina', 'parent-champion'), { replaces: [first.id] });
  const powers = of(pair(), first, other, agree('amina', first), agree('amina', other));
  expect(rolesOf(powers, 'amina')).toEqual(['lead', 'parent-champion']);
  expect([...powers.inEffect.keys()]).toEqual([other.id]);
});
