import { describe, expect, test } from 'vitest';
import { mayAdd, type Entry } from '../index.ts';
import { entryOf, exampleOf, minute, projectWith } from '../testing/group.examples.ts';

const at = minute(50);
/** What mayAdd says on 1 May 2026 to whoever wrote it, about a project in which that stands. */
const ask = (entry: Entry, ...there: Entry[]) => {
  const actor = { id: entry.by, perspective: 'profession' } as const;
  const answer = mayAdd(entry, actor, projectWith(there), { now: minute(60) });
  return answer.ok ? 'yes' : answer.rule;
};

describe('SM3: a round beside others', () => {
  const set = (
    answersFrom: string,
    shownOn: string,
    more: { id?: string; replaces?: string[] } = {},
  ) => entryOf('round', { answersFrom, shownOn }, { at, about: 'small@1', by: 'joe', ...more });

  test('the same again is no harm, on whatever day it begins', () => {
    const tomorrow = set('2026-05-02', '2026-05-15');
    expect(ask(tomorrow, tomorrow)).toBe('yes');
    const today = set('2026-05-01', '2026-05-15');
    expect(ask(today, today)).toBe('yes');
  });

  test('one that is blank is in nobody’s way', () => {
    const blank = entryOf('round', null, { at, about: 'small@1', by: 'amina', id: 'blank' });
    expect(ask(set('2026-05-01', '2026-05-15'), blank)).toBe('yes');
    expect(ask(set('2026-05-01', '2026-05-15', { replaces: ['blank'] }), blank)).toBe('yes');
    expect(ask(set('2026-04-30', '2026-05-15', { replaces: ['blank'] }), blank)).toBe('SM3');
  });

  test('one that begins today has begun: its first day stays', () => {
    const today = set('2026-05-01', '2026-05-15', { id: 'today' });
    const instead = (from: string, shown: string) =>
      ask(set(from, shown, { replaces: ['today'] }), today);
    expect(instead('2026-05-01', '2026-05-20')).toBe('yes');
    expect(instead('2026-05-02', '2026-05-20')).toBe('SM3');
    expect(instead('2026-05-01', '2026-05-14')).toBe('SM3');
  });

  test('one that begins tomorrow has not: it may begin on another day', () => {
    const tomorrow = set('2026-05-02', '2026-05-15', { id: 'soon' });
    expect(ask(set('2026-05-01', '2026-05-10', { replaces: ['soon'] }), tomorrow)).toBe('yes');
  });

  test('one that was replaced before no longer counts', () => {
    const old = set('2026-05-02', '2026-05-30', { id: 'old' });
    const instead = set('2026-05-02', '2026-05-10', { id: 'new', replaces: ['old'] });
    const next = set('2026-05-12', '2026-05-20');
    expect(ask(next, old)).toBe('SM3');
    expect(ask(next, old, instead)).toBe('yes');
  });

  test('to replace one leaves the others where they are', () => {
    const one = set('2026-05-02', '2026-05-10', { id: 'one' });
    const two = set('2026-05-10', '2026-05-20', { id: 'two' });
    expect(ask(set('2026-05-10', '2026-05-25', { replaces: ['two'] }), one, two)).toBe('yes');
    expect(ask(set('2026-05-09', '2026-05-25', { replaces: ['two'] }), one, two)).toBe('SM3');
  });
});

describe('SM3: an answer dated into a round that was shown', () => {
  const round = (answersFrom: string, shownOn: string, id: string) =>
    entryOf(
      'round',
      { answersFrom, shownOn },
      { at: minute(-50), about: 'small@1', by: 'joe', id },
    );
  const rounds = [
    round('2026-04-01', '2026-04-20', 'one'),
    round('2026-04-20', '2026-05-01', 'two'),
    round('2026-05-01', '2026-05-20', 'three'),
  ];
  const dated = (stamp: string) => ask(exampleOf('rating', { by: 'bea', at: stamp }), ...rounds);

  test('is refused until the round begins that is on, also before the first', () => {
    expect(dated('2026-03-31T22:59:59.999Z')).toBe('SM3');
    expect(dated('2026-03-31T23:00:00.000Z')).toBe('SM3');
    expect(dated('2026-04-19T23:00:00.000Z')).toBe('SM3');
    expect(dated('2026-04-30T22:59:59.999Z')).toBe('SM3');
    expect(dated('2026-04-30T23:00:00.000Z')).toBe('yes');
  });
});
