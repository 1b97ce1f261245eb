// What people said themselves is not turned by others.
import { describe, expect, test } from 'vitest';
import { mayAdd, parseEntry } from '../index.ts';
import {
  answer,
  decide,
  places,
  said,
  sameAs,
  spoken,
  tell,
} from '../testing/feedback.examples.ts';
import { entryOf } from '../testing/group.examples.ts';

const soon = '2026-05-08';
const now = '2026-05-08T12:00:00.000Z';
const item = said('bea');
const decision = decide(item);
const told = tell(decision);
const no = answer('bea', told, 'no');

describe('BY4: an answer that somebody types for another', () => {
  const typed = (words: 'yes' | 'no') =>
    entryOf('answer', { answer: words }, { by: 'bea', enteredBy: 'joe', about: told.id });

  test('does not turn the no of their own hand, however late it comes', () => {
    expect(places(soon, item, decision, told, no, typed('yes'))).toEqual([
      'reopened: those-who-work-here',
    ]);
    expect(places(soon, item, decision, told, typed('yes'), no)).toEqual([
      'reopened: those-who-work-here',
    ]);
  });

  test('counts where they did not answer themselves; their own hand turns it', () => {
    expect(places(soon, item, decision, told, typed('no'))).toEqual([
      'reopened: those-who-work-here',
    ]);
    const yes = answer('bea', told, 'yes');
    expect(places(soon, item, decision, told, typed('no'), yes)).toEqual(['answered']);
  });
});

test('PE1: whoever spoke for a group keeps the hat under which they did', () => {
  const project = spoken(said('bea', { from: 'group' }), said('col'));
  const change = (by: string) =>
    mayAdd(
      parseEntry({
        id: 'hat',
        kind: 'person',
        at: now,
        by,
        data: { perspective: 'profession' },
      }),
      { id: by, perspective: 'profession' },
      project,
      { now },
    );
  expect(change('bea')).toEqual({ ok: false, rule: 'PE1' });
  expect(change('col')).toEqual({ ok: true });
});

test('FB7: not the same after all: it goes on by itself again', () => {
  const first = said('col');
  const later = said('bea');
  const same = sameAs(later, first.id);
  expect(places(soon, first, later, same)).toEqual(['said: those-who-work-here', 'duplicate']);
  const none = { ...sameAs(later, later.id), replaces: [same.id] };
  expect(places(soon, first, later, same, none)).toEqual([
    'said: those-who-work-here',
    'said: those-who-work-here',
  ]);
});
