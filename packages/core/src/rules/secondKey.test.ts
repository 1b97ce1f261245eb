import { describe, expect, test } from 'vitest';
import type { Entry, EntryOf } from '../index.ts';
import { entryOf, exampleOf } from '../testing/group.examples.ts';
import { agree, both, of, pair, person, propose, role } from '../testing/keys.examples.ts';

const come = (by: string) => person(by, 'lived-experience');
const takesEffect = (before: Entry[], entry: Entry, by: string) =>
  of(before, entry, agree(by, entry)).inEffect.has(entry.id);

describe('KEY4: a senior stands in only where a lead is to go', () => {
  const start = [...pair(), come('bea'), come('sen'), ...both(role('sen', 'senior'))];
  const passes = (data: NonNullable<EntryOf<'proposal'>['data']>, before = start) =>
    takesEffect(before, propose('joe', data), 'sen');

  test('another lead in the seat means that this lead goes', () => {
    expect(passes(role('bea', 'lead'))).toBe(true);
    expect(passes(role('amina', 'lead'))).toBe(false); // she has the seat: nobody goes
  });

  test('another role for another person takes no seat away', () => {
    expect(passes(role('bea', 'senior'))).toBe(false);
    expect(passes(role('bea', 'parent-champion'))).toBe(false);
    expect(passes(role('bea', 'lead', false))).toBe(false);
  });

  test('in an empty seat there is nobody who is to go', () => {
    const empty = [...start, ...both({ change: 'removal', person: 'amina' })];
    expect(passes(role('bea', 'lead'), empty)).toBe(false);
  });

  test('nobody takes the seat of a lead by their own word as a senior', () => {
    expect(passes(role('sen', 'lead'))).toBe(false);
    expect(takesEffect(start, propose('joe', role('sen', 'lead')), 'amina')).toBe(true);
  });

  test('a gate takes no seat away', () => {
    const gate = exampleOf('gate', { by: 'joe' });
    expect(takesEffect(start, gate, 'sen')).toBe(false);
    expect(takesEffect(start, gate, 'amina')).toBe(true);
  });
});

describe('KEY2: the second key to an empty seat', () => {
  const start = [
    ...pair(),
    come('bea'),
    come('cha'),
    ...both({ change: 'removal', person: 'amina' }),
  ];
  const passes = (data: NonNullable<EntryOf<'proposal'>['data']>, by = 'bea', before = start) =>
    takesEffect(before, propose('joe', data), by);

  test('is with whoever takes it, and with nobody beside them', () => {
    expect(passes(role('bea', 'lead'))).toBe(true);
    expect(passes(role('bea', 'lead'), 'cha')).toBe(false);
  });

  test('opens nothing else about oneself', () => {
    expect(passes(role('bea', 'senior'))).toBe(false);
    expect(passes(role('bea', 'lead', false))).toBe(false);
    expect(passes({ change: 'hat', person: 'bea', perspective: 'profession' })).toBe(false);
    expect(passes({ change: 'removal', person: 'bea' })).toBe(false);
  });

  test('is not with somebody who was removed, even to their old seat', () => {
    expect(passes(role('amina', 'lead'), 'amina')).toBe(false);
  });

  test('is with nobody while a lead sits there', () => {
    expect(passes(role('bea', 'lead'), 'bea', [...pair(), come('bea')])).toBe(false);
  });
});

describe('KEY1: what is no key', () => {
  const gate = exampleOf('gate', { by: 'joe' });

  test('the word of somebody who never came, for or from', () => {
    expect(takesEffect(pair(), gate, 'ghost')).toBe(false);
    expect(takesEffect(pair(), { ...gate, by: 'ghost' }, 'amina')).toBe(false);
    expect(takesEffect(pair(), { ...gate, by: 'ghost', replaces: ['x'] }, 'other')).toBe(false);
  });

  test('a lead’s word, where the first is that of a member', () => {
    const start = [...pair(), come('bea'), person('kit', 'profession')];
    for (const [first, second] of [
      ['bea', 'joe'],
      ['bea', 'amina'],
      ['kit', 'amina'],
    ] as const)
      expect(takesEffect(start, { ...gate, by: first }, second)).toBe(false);
  });

  test('an agreement that is blank', () => {
    const blank = { ...agree('amina', gate), data: null };
    expect(of(pair(), gate, blank).inEffect.size).toBe(0);
  });

  test('a senior’s word about a proposal that is blank', () => {
    const start = [...pair(), come('sen'), ...both(role('sen', 'senior'))];
    const blank = entryOf('proposal', null, { by: 'joe' });
    expect(takesEffect(start, blank, 'sen')).toBe(false);
    expect(of(start, blank, agree('amina', blank)).people.size).toBe(3);
  });
});
