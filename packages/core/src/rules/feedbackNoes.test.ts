import { describe, expect, test } from 'vitest';
import {
  answer,
  decide,
  one,
  places,
  reply,
  said,
  soon,
  sorry,
  tell,
} from '../testing/feedback.examples.ts';

const item = said('bea');
const decided = decide(item);
const told = tell(decided);
const no = answer('bea', told, 'no');
const again = decide(item, 'doing', { replaces: [decided.id] });
const news = tell(again);
const way = [item, decided, told, no];
const second = answer('bea', news, 'no');
const twice = [...way, again, news, second];

describe('FB4: no opens it again', () => {
  test('somebody says sorry, and it is decided anew', () => {
    expect(one(soon, way)).toMatchObject({ place: 'reopened', noes: 1, answer: no, apology: null });
    const apology = sorry(no);
    expect(one(soon, way, apology)).toMatchObject({ place: 'reopened', apology });
    const anew = one(soon, way, apology, again);
    expect(anew).toMatchObject({ place: 'decided', turn: 'those-who-work-here', noes: 1 });
    expect([anew.answer, anew.apology]).toEqual([null, null]);
    const yes = answer('bea', news, 'yes');
    expect(one(soon, way, again, news, yes)).toMatchObject({ place: 'answered', answer: yes });
  });

  test('a reply to the no is due, and late when its day has passed', () => {
    const late = { ...no, at: '2026-06-01T10:00:00.000Z' };
    expect(one('2026-06-02', item, decided, told, late)).toMatchObject({
      replyBy: '2026-06-29',
      late: null,
    });
    expect(one('2026-06-30', item, decided, told, late).late?.since).toBe('2026-06-29');
  });

  test('after a second no it is the turn of a senior', () => {
    const state = { place: 'reopened', turn: 'senior', noes: 2, answer: second, apology: null };
    expect(one(soon, twice)).toMatchObject(state);
    expect(one(soon, twice, sorry(no)).apology).toBeNull();
  });
});

describe('FB4: a senior replies', () => {
  test('with what happens next: the turn goes back, until they say no again', () => {
    const next = reply(second, false);
    expect(one(soon, twice, next)).toMatchObject({
      ...{ place: 'reopened', turn: 'those-who-work-here', reply: next },
    });
    const third = answer('bea', news, 'no');
    expect(places(soon, twice, next, third)).toEqual(['reopened: senior']);
  });

  test('that it ends: both views are there, it is nobody’s turn, and nothing is late', () => {
    const end = reply(second, true);
    const status = one('2026-09-01', twice, end);
    expect(status).toMatchObject({ place: 'not-agreed', turn: null, reply: end, answer: second });
    expect([status.replyBy, status.late]).toEqual([null, null]);
  });

  test('it never closes: a yes does, a no or a new decision starts it again', () => {
    const ended = [...twice, reply(second, true)];
    expect(places(soon, ended, answer('bea', news, 'partly-will-do'))).toEqual(['answered']);
    expect(places(soon, ended, answer('bea', news, 'no'))).toEqual(['reopened: senior']);
    expect(places(soon, ended, answer('col', news, 'yes'))).toEqual(['not-agreed']);
    const third = decide(item, 'partly', { replaces: [again.id] });
    expect(places(soon, ended, third)).toEqual(['decided: those-who-work-here']);
    expect(one(soon, ended, third).reply).toBeNull();
  });

  test('nothing ends after one no, or where the reply is to a no to an earlier decision', () => {
    expect(places(soon, way, reply(no, true))).toEqual(['reopened: those-who-work-here']);
    expect(places(soon, twice, reply(no, true))).toEqual(['reopened: senior']);
  });

  test('of two replies the later counts, and one that was replaced does not', () => {
    const end = reply(second, true);
    const wrong = { ...end, replaces: ['other'] };
    expect(places(soon, twice, end, reply(second, false))).toEqual([
      'reopened: those-who-work-here',
    ]);
    const right = { ...reply(second, false), at: end.at, id: 'a1', replaces: [end.id] };
    expect(one(soon, twice, wrong, right).reply?.id).toBe('a1');
  });

  test('said by a group: it ends for all whose no stands; a later no of another waits for a senior', () => {
    const group = said('bea', { from: 'group' });
    const [one, two] = [decide(group), decide(group)];
    const later = { ...two, replaces: [one.id] };
    const [old, now] = [tell(one), tell(later)];
    const noes = [answer('bea', old, 'no'), answer('bea', now, 'no')] as const;
    const all = [group, one, old, noes[0], later, now, noes[1]];
    expect(places(soon, all, reply(noes[1], true))).toEqual(['not-agreed']);
    const others = answer('col', now, 'no');
    expect(places(soon, all, reply(noes[1], false), others)).toEqual(['reopened: senior']);
  });
});

test('FB3: their last word counts, whichever news they answered', () => {
  const more = tell(decided);
  const yes = { ...answer('bea', told, 'yes'), at: '2026-05-05T10:00:00.000Z' };
  const before = { ...answer('bea', more, 'no'), at: '2026-05-04T10:00:00.000Z' };
  expect(places(soon, item, decided, told, more, yes, before)).toEqual(['answered']);
});
