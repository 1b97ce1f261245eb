import { describe, expect, test } from 'vitest';
import { CoprodError, feedbackStory, type Entry } from '../index.ts';
import {
  answer,
  decide,
  done,
  heard,
  look,
  one,
  passOn,
  reply,
  said,
  sameAs,
  soon,
  sorry,
  spoken,
  tell,
} from '../testing/feedback.examples.ts';

const item = said('bea');
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);
const story = (entries: readonly Entry[], id = item.id, today = soon) =>
  ids(feedbackStory(spoken([...entries]), id, { today }));

const read = heard(item);
const passed = passOn(item, 'board');
const decided = decide(item);
const made = done(decided);
const told = tell(decided);
const no = answer('bea', told, 'no');
const apology = sorry(no);
const senior = reply(no, false);
const anew = decide(item, 'partly', { replaces: [decided.id] });
const whole = [item, read, passed, decided, made, told, no, apology, senior, anew];

describe('FB3, FB4: the story of one thing that was said', () => {
  test('has each step, first to last, also what was replaced', () => {
    expect(story(whole)).toEqual(ids(whole.slice(1)));
  });

  test('leaves out other items, what only others say, and what is about a thing of the wrong kind', () => {
    const other = said('col');
    const others = decide(other);
    const stranger = answer('col', told, 'yes');
    const lost = [tell(item), heard(decided), sorry(told)];
    expect(story([...whole, other, others, stranger, sorry(stranger), ...lost])).toEqual(
      ids(whole.slice(1)),
    );
    expect(story(whole, 'gone')).toEqual([]);
    expect(story([...whole, other, sameAs(other, item.id)], other.id)).toHaveLength(1);
  });

  test('DA1: ends with the day', () => {
    const late = { ...heard(item), at: '2026-05-20T10:00:00.000Z' };
    expect(story([item, read, late])).toEqual([read.id]);
    expect(story([item, read, late], item.id, '2026-05-20')).toEqual([read.id, late.id]);
    expect(() => story(whole, item.id, 'soon')).toThrow(CoprodError);
  });
});

test('FB3: a status has the last of each, of the decision that stands', () => {
  const [later, twice] = [heard(item), tell(decided)];
  expect(one(soon, whole.slice(0, 6), later, twice)).toMatchObject({
    ...{ heard: later, decision: decided, done: made, told: twice, answer: null },
    ...{ apology: null, reply: null },
  });
  expect(one(soon, whole)).toMatchObject({ decision: anew, done: null, told: null, answer: null });
  const other = decide(item);
  expect(one(soon, item, decided, told, made, other)).toMatchObject({ told: null, done: null });
});

test('FB6: news that were put right are no second news', () => {
  const right = tell(decided, { replaces: [told.id] });
  const [status] = look('2026-07-20', item, decided, told, right).items;
  expect(status).toMatchObject({ place: 'told', turn: 'those-who-work-here', told: right });
});

test('FB8: ideas travel both ways, and it shows to whom it was passed on last', () => {
  const back = passOn(item, 'area');
  expect(one(soon, item).passedTo).toBeNull();
  expect(one(soon, item, passed).passedTo).toBe('board');
  expect(one(soon, item, passed, back)).toMatchObject({ passedTo: 'area', place: 'said' });
  const right = passOn(item, 'board', { replaces: [back.id], at: back.at, id: 'a1' });
  expect(one(soon, item, passed, back, right).passedTo).toBe('board');
});

test('FB3: a clock that is slow changes nothing: the story stands level by level', () => {
  const slow = whole.map((entry, index) => ({
    ...entry,
    at: new Date(Date.UTC(2026, 4, 2, 0, 40 - index)).toISOString(),
  })) as Entry[];
  const { place, noes, heard: seen, decision } = one(soon, slow);
  expect([place, noes, seen?.id, decision?.id]).toEqual(['decided', 1, read.id, anew.id]);
  expect(story(slow).sort()).toEqual(story(whole).sort());
});
