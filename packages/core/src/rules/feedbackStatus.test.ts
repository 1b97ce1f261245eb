import { describe, expect, test } from 'vitest';
import { assessFeedback, CoprodError, viewFor } from '../index.ts';
import { entryOf } from '../testing/group.examples.ts';
import {
  answer,
  decide,
  done,
  heard,
  look,
  one,
  places,
  said,
  sameAs,
  soon,
  sorry,
  spoken,
  tell,
} from '../testing/feedback.examples.ts';

const item = said('bea');
const decided = decide(item);
const told = tell(decided);
const way = [item, decided, told];

describe('FB3: one place, one turn', () => {
  test('said, heard, decided, done, told, answered', () => {
    expect(places(soon, item)).toEqual(['said: those-who-work-here']);
    expect(places(soon, item, heard(item))).toEqual(['heard: those-who-work-here']);
    expect(places(soon, item, decided)).toEqual(['decided: those-who-work-here']);
    expect(places(soon, item, decided, done(decided))).toEqual(['done: those-who-work-here']);
    expect(places(soon, way)).toEqual(['told: sayer']);
    expect(places(soon, way, answer('bea', told, 'yes'))).toEqual(['answered']);
    expect(places(soon, way, answer('bea', told, 'partly-will-do'))).toEqual(['answered']);
  });

  test('nobody else closes it, and no yes to a decision that was replaced', () => {
    expect(places(soon, way, answer('col', told, 'yes'))).toEqual(['told: sayer']);
    const yes = answer('bea', told, 'yes');
    const anew = decide(item, 'not-doing', { replaces: [decided.id] });
    expect(places(soon, way, yes, anew)).toEqual(['decided: those-who-work-here']);
    expect(places(soon, way, yes, { ...decide(item), replaces: ['unknown'] })).toEqual([
      'decided: those-who-work-here',
    ]);
  });

  test('of several answers by one person the last counts', () => {
    const no = answer('bea', told, 'no');
    const yes = answer('bea', told, 'yes');
    expect(places(soon, way, no, yes)).toEqual(['answered']);
    expect(places(soon, way, yes, answer('bea', told, 'no'))).toEqual([
      'reopened: those-who-work-here',
    ]);
  });

  test('said by a group: any of them answers, and one no keeps it open', () => {
    const group = said('bea', { from: 'group' });
    const choice = decide(group);
    const news = tell(choice);
    const all = [group, choice, news];
    expect(places(soon, all, answer('col', news, 'yes'))).toEqual(['answered']);
    expect(places(soon, all, answer('col', news, 'yes'), answer('bea', news, 'no'))).toEqual([
      'reopened: those-who-work-here',
    ]);
    expect(places(soon, all, answer('joe', news, 'yes'))).toEqual(['told: sayer']);
    expect(places(soon, all, answer('stranger', news, 'yes'))).toEqual(['told: sayer']);
  });

  test('said without a name: whoever has its id answers', () => {
    const nameless = said('x7f3', { from: 'nameless' });
    const choice = decide(nameless);
    const news = tell(choice);
    expect(places(soon, nameless, choice, news, answer('x7f3', news, 'yes'))).toEqual(['answered']);
    expect(places(soon, nameless, choice, news, answer('bea', news, 'yes'))).toEqual([
      'told: sayer',
    ]);
  });
});

test('FB5: decided twice without seeing each other: both stand, and nothing is closed', () => {
  const other = decide(item, 'not-doing');
  const { place, decision, decidedTwice, turn } = one(soon, way, answer('bea', told, 'yes'), other);
  expect([place, decision, turn]).toEqual(['decided', null, 'those-who-work-here']);
  expect(decidedTwice.map(({ id }) => id)).toEqual([decided.id, other.id]);
  const settled = decide(item, 'partly', { replaces: [decided.id, other.id] });
  expect(one(soon, way, other, settled).decision?.id).toBe(settled.id);
});

describe('FB6: late and resting', () => {
  test('late for a reply from the day after 20 working days, and no more once they are told', () => {
    expect(one('2026-06-03', item)).toMatchObject({
      replyBy: '2026-06-02',
      late: { since: '2026-06-02', what: 'reply' },
    });
    expect(one('2026-06-02', item).late).toBeNull();
    expect(one('2026-07-01', way)).toMatchObject({ replyBy: null, late: null });
    const { late } = assessFeedback(spoken(item), {
      today: '2026-05-08',
      replyWithin: 2,
      holidays: [],
    }).items[0]!;
    expect(late).toEqual({ since: '2026-05-05', what: 'reply' });
  });

  test('late for a promise, until it is done', () => {
    const promise = decide(item, 'doing', { due: '2026-05-07' });
    expect(one(soon, item, promise).late).toEqual({ since: '2026-05-07', what: 'promise' });
    expect(one('2026-05-07', item, promise).late).toBeNull();
    expect(one(soon, item, promise, done(promise)).late).toBeNull();
    expect(look(soon, item, promise).late).toBe(1);
  });

  test('told once and not answered: told again; then it rests, and an answer still counts', () => {
    expect(places('2026-06-02', way)).toEqual(['told: sayer']);
    expect(places('2026-06-03', way)).toEqual(['told: those-who-work-here']);
    const second = tell(decided, { at: '2026-06-03T10:00:00.000Z' });
    expect(places('2026-06-04', way, second)).toEqual(['told: sayer']);
    expect(places('2026-07-02', way, second)).toEqual(['resting']);
    const late = { ...answer('bea', second, 'no'), at: '2026-08-02T10:00:00.000Z' };
    expect(places('2026-08-03', way, second, late)).toEqual(['reopened: those-who-work-here']);
  });
});

test('VI4: those who take part see the same in a view', () => {
  const no = answer('bea', told, 'no');
  const project = spoken(way, no, sorry(no), said('col'), sameAs(said('col'), item.id));
  const options = { today: soon };
  const view = viewFor(project, { id: 'joe' }, { now: `${soon}T10:00:00.000Z` });
  const without = (given: ReturnType<typeof assessFeedback>) =>
    given.items.map(({ item: { id }, place, turn, noes }) => [id, place, turn, noes]);
  expect(without(assessFeedback(view, options))).toEqual(without(assessFeedback(project, options)));
});

test('DA1, ER1: what was written later, or taken back, does not count', () => {
  const late = { ...answer('bea', told, 'yes'), at: '2026-05-20T10:00:00.000Z' };
  expect(places(soon, way, late)).toEqual(['told: sayer']);
  const erasure = entryOf('erasure', { ids: [item.id] }, { by: 'bea' });
  expect(places(soon, way, erasure)).toEqual([]);
});

test('an option that cannot be used is refused', () => {
  for (const options of [
    { today: 'soon' },
    { today: soon, replyWithin: -1 },
    { today: soon, timeZone: 'X' },
  ])
    expect(() => assessFeedback(spoken(item), options)).toThrow(CoprodError);
});
