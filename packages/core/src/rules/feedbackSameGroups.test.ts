import { describe, expect, test } from 'vitest';
import {
  addEntry,
  assessFeedback,
  viewFor,
  type Entry,
  type Project,
  type View,
} from '../index.ts';
import {
  answer,
  decide,
  places,
  reply,
  said,
  sameAs,
  soon,
  spoken,
  tell,
} from '../testing/feedback.examples.ts';
import { person } from '../testing/keys.examples.ts';

const now = `${soon}T10:00:00.000Z`;
const placeIn = (some: Project | View) => assessFeedback(some, { today: soon }).items[0]?.place;
const seenBy = (id: string, ...entries: (Entry | Entry[])[]) =>
  viewFor(spoken(...entries), { id }, { now });

describe('FB7: groups, and those who said the same later', () => {
  const group = said('bea', { from: 'group' });
  const decided = decide(group);
  const told = tell(decided);
  const mine = said('joe');
  const way = [group, decided, told, mine, sameAs(mine, group.id)];

  test('VI4: a yes of who said it later closes nothing for a group, in a view too', () => {
    const yes = answer('joe', told, 'yes');
    for (const id of ['col', 'joe']) expect(placeIn(seenBy(id, way, yes))).toBe('told');
    expect(placeIn(addEntry(seenBy('joe', way), yes))).toBe('told');
    expect(placeIn(addEntry(seenBy('joe', way), answer('joe', told, 'no')))).toBe('reopened');
  });

  test('VI4: nor one that was typed for them and is new in a view', () => {
    const [first, later] = [said('bea'), said('col')];
    const choice = decide(first);
    const news = tell(choice);
    const seen = seenBy('joe', first, choice, news, later, sameAs(later, first.id));
    const typed = { ...answer('col', news, 'yes'), enteredBy: 'joe' };
    expect(placeIn(addEntry(seen, typed))).toBe('told');
  });

  test('whoever took the hat after the group said the same does not answer', () => {
    const [first, later] = [said('joe'), said('bea', { from: 'group' })];
    const choice = decide(first);
    const news = tell(choice);
    const newcomer = person('new', 'lived-experience');
    const all = [first, later, choice, news, sameAs(later, first.id), newcomer];
    expect(places(soon, all, answer('col', news, 'no'))[0]).toBe('reopened: those-who-work-here');
    expect(places(soon, all, answer('new', news, 'no'))[0]).toBe('told: sayer');
  });

  test('a senior ends nothing by a no of who said it later, also after two noes to earlier decisions', () => {
    const no = answer('bea', told, 'no');
    const second = decide(group, 'doing', { replaces: [decided.id] });
    const [news, third] = [tell(second), decide(group, 'doing', { replaces: [second.id] })];
    const again = answer('bea', news, 'no');
    const last = tell(third);
    const theirs = answer('joe', last, 'no');
    const all = [way, no, second, news, again, third, last, theirs].flat();
    expect(places(soon, all, reply(theirs, true))[0]).toBe('reopened: those-who-work-here');
    const own = answer('bea', last, 'no');
    expect(places(soon, all, own, reply(own, true))[0]).toBe('not-agreed');
  });

  test('VI2: an answer is nobody’s by name where the same was said without one, also under a hat', () => {
    const first = said('bea');
    const nameless = said('k3y', { from: 'nameless' });
    const choice = decide(first);
    const news = tell(choice);
    const no = answer('k3y', news, 'no');
    const hat = person('k3y', 'community');
    const seen = seenBy('joe', first, nameless, choice, news, sameAs(nameless, first.id), no, hat);
    const by = (id: string) => seen.entries.find((entry) => entry.id === id)?.by;
    expect(by(no.id)).toBe(by(nameless.id));
    expect(by(no.id)).not.toBe('k3y');
    expect(placeIn(seen)).toBe('reopened');
  });
});
