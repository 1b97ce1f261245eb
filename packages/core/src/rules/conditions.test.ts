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

describe('FB1: whose news it is', () => {
  const told = (about: string) =>
    entryOf('told', { summary: 'x', how: 'in-person' }, { by: 'joe', about, at: minute(3) });
  const answer = (about: string, by = 'bea') => ({
    ...exampleOf('answer', { by, at }),
    about,
  });

  test('nobody’s, where the way back to what was said is broken', () => {
    const lost = told('nothing');
    expect(ask(answer(lost.id), lost)).toBe('FB1');
  });

  test('nobody’s, where news are about each other', () => {
    const one = told('two');
    const two = { ...told(one.id), id: 'two' };
    expect(ask(answer(one.id), one, two)).toBe('FB1');
  });

  const item = (by: string): Entry =>
    entryOf('feedback', { from: 'group', text: 'x', people: 3 }, { by, at: minute(1) });
  const decided = (about: string) =>
    entryOf(
      'decision',
      { outcome: 'not-doing', decidedBy: ['profession'], why: 'x' },
      { by: 'joe', about, at: minute(2) },
    );
  const chain = (first: Entry) => {
    const decision = decided(first.id);
    return [first, decision, told(decision.id)] as const;
  };

  test('only its writer’s, once the words of a group were taken back', () => {
    const said = item('bea');
    const whole = chain(said);
    expect(ask(answer(whole[2].id, 'cha'), ...whole)).toBe('yes');
    const gone = chain({ ...said, data: null });
    expect(ask(answer(gone[2].id, 'cha'), ...gone)).toBe('FB1');
    expect(ask(answer(gone[2].id, 'bea'), ...gone)).toBe('yes');
  });

  test('not that of a member who wears another hat, or of whom the writer is not known', () => {
    const whole = chain(item('bea'));
    expect(ask(answer(whole[2].id, 'kit'), ...whole)).toBe('FB1');
    const stranger = chain(item('stranger'));
    expect(ask(answer(stranger[2].id, 'kit'), ...stranger)).toBe('FB1');
  });
});

describe('BY2, KEY2: typed in by somebody else', () => {
  const typed = (entry: Entry, typist = 'kit') => {
    const actor = { id: entry.by, perspective: 'profession', enteredBy: typist } as const;
    const answer = mayAdd({ ...entry, enteredBy: typist }, actor, projectWith(), {
      now: minute(60),
    });
    return answer.ok ? 'yes' : answer.rule;
  };

  test('a person who is here already stays as they are; typed by themself is not typed', () => {
    const bea = entryOf('person', { perspective: 'profession' }, { by: 'bea', at });
    expect(typed(bea)).toBe('BY2');
    expect(typed(bea, 'bea')).toBe('yes');
    expect(typed({ ...bea, by: 'zed' })).toBe('yes');
  });

  test('only a person’s own yes counts; their no may be typed', () => {
    const consent = (given: boolean) =>
      entryOf('consent', { use: 'name', given }, { by: 'bea', at });
    expect([typed(consent(true)), typed(consent(true), 'bea')]).toEqual(['BY2', 'yes']);
    expect(typed(consent(false))).toBe('yes');
  });
});
