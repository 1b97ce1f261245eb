import { describe, expect, test } from 'vitest';
import {
  addEntry,
  assessFeedback,
  feedbackActs,
  mayAdd,
  viewFor,
  type Entry,
  type View,
} from '../index.ts';
import {
  answer,
  decide,
  look,
  one,
  places,
  reply,
  said,
  sameAs,
  soon,
  sorry,
  spoken,
  tell,
} from '../testing/feedback.examples.ts';
import { entryOf } from '../testing/group.examples.ts';
import { both, person, role } from '../testing/keys.examples.ts';

const soonAt = `${soon}T10:00:00.000Z`;

const item = said('bea');
const decided = decide(item);
const told = tell(decided);
const way = [item, decided, told];

describe('FB7: said before', () => {
  const later = said('col');
  test('it goes on where it was said first, and they are told with the first', () => {
    const same = sameAs(later, item.id);
    expect(places(soon, item, later, same)).toEqual(['said: those-who-work-here', 'duplicate']);
    expect(look(soon, item, later, same)).toMatchObject({
      untold: 2,
      counts: { said: 1, duplicate: 1 },
    });
    expect(look(soon, way, later, same).untold).toBe(0);
    expect(look(soon, later, item, same).items[1]?.original).toBe(item.id);
  });

  test('a chain ends at the first of all; a circle, itself or nothing is no duplicate', () => {
    const third = said('bea');
    const chain = [sameAs(third, later.id), sameAs(later, item.id)];
    expect(look(soon, item, later, third, chain).items.map(({ original }) => original)).toEqual([
      null,
      item.id,
      item.id,
    ]);
    const circle = [sameAs(item, later.id), sameAs(later, item.id), sameAs(third, item.id)];
    expect(look(soon, item, later, third, circle).counts).toMatchObject({ said: 3, duplicate: 0 });
    expect(look(soon, item, sameAs(item, item.id)).counts.duplicate).toBe(0);
    expect(look(soon, item, sameAs(item, 'gone')).counts.duplicate).toBe(0);
  });

  test('one that was pointed elsewhere, or back, follows the last that stands', () => {
    const wrong = sameAs(later, item.id);
    const third = said('bea');
    const right = { ...sameAs(later, third.id), replaces: [wrong.id] };
    expect(look(soon, item, later, third, wrong, right).items[1]?.original).toBe(third.id);
  });
});

describe('FB7: whoever said the same later answers too', () => {
  const later = said('col');
  const same = [item, later, decided, told, sameAs(later, item.id)];
  const open = ['told: sayer', 'duplicate'];
  const again = ['reopened: those-who-work-here', 'duplicate'];
  const closed = ['answered', 'duplicate'];

  test('their no opens it again, also after a yes of those who said it first', () => {
    const no = answer('col', told, 'no');
    expect(places(soon, same, no)).toEqual(again);
    expect(places(soon, same, answer('bea', told, 'yes'), no)).toEqual(again);
    const apology = sorry(no);
    expect(one(soon, same, no, apology)).toMatchObject({ answer: no, apology, noes: 0 });
  });

  test('their yes closes nothing for others, and takes back their own no', () => {
    const yes = answer('col', told, 'yes');
    expect(places(soon, same, yes)).toEqual(open);
    expect(places(soon, same, answer('col', told, 'partly-will-do'))).toEqual(open);
    const no = { ...answer('col', told, 'no'), at: same[4]!.at };
    expect(places(soon, same, answer('bea', told, 'yes'), no, yes)).toEqual(closed);
    expect(places(soon, same, answer('bea', told, 'no'), yes)).toEqual(again);
  });

  test('nobody closes what others said by pointing at it, or ends it', () => {
    // Joe works here, says something himself and points it at what Bea said.
    const mine = said('joe');
    const pointing = [mine, sameAs(mine, item.id)];
    expect(places(soon, way, pointing, answer('joe', told, 'yes'))).toEqual([
      'told: sayer',
      'duplicate',
    ]);
    const [anew, no] = [
      decide(item, 'doing', { replaces: [decided.id] }),
      answer('joe', told, 'no'),
    ];
    const news = tell(anew);
    const second = answer('joe', news, 'no');
    const refused = [way, pointing, no, anew, news, second].flat();
    expect(places(soon, refused, reply(second, true))).toEqual(again);
    const { at } = second;
    const end = { ...reply(second, true), at };
    const sen = { id: 'sen', perspective: 'profession' } as const;
    const senior = [person('sen', 'profession'), ...both(role('sen', 'senior'))];
    expect(mayAdd(end, sen, spoken(senior, refused), { now: at })).toEqual({
      ok: false,
      rule: 'FB4',
    });
    // Set apart, it does not count for Bea's any more.
    const apart = { ...sameAs(mine, mine.id), replaces: [pointing[1]!.id] };
    expect(places(soon, refused, apart)[0]).toBe('told: sayer');
  });

  test('a group that said the same later, and those who said it through others', () => {
    const group = said('col', { from: 'group' });
    const third = said('stranger');
    const chain = [group, sameAs(group, item.id), third, sameAs(third, group.id)];
    for (const by of ['amina', 'stranger'])
      expect(places(soon, way, chain, answer(by, told, 'no'))[0]).toBe(again[0]);
    expect(places(soon, way, chain, answer('joe', told, 'no'))[0]).toBe(open[0]);
  });

  test('a host keeps their answer, and parts offer it; a code for it they cannot make', () => {
    const project = spoken(same);
    const may = (by: string, entry: Entry) =>
      mayAdd({ ...entry, at: soonAt }, { id: by, perspective: 'community' }, project, {
        now: soonAt,
      }).ok;
    for (const by of ['bea', 'col', 'joe', 'stranger']) {
      expect(may(by, answer(by, told, 'no'))).toBe(['bea', 'col'].includes(by));
      const view = viewFor(project, { id: by }, { now: soonAt });
      for (const some of [project, view]) {
        const first = assessFeedback(some, { today: soon }).items.find(
          (s) => s.item.id === item.id,
        );
        if (first)
          expect(feedbackActs(some, { id: by })(first).includes('answer')).toBe(
            ['bea', 'col'].includes(by),
          );
      }
    }
    const claim = entryOf('claim', { codeHash: 'a'.repeat(64) }, { by: 'col', about: item.id });
    expect(may('col', claim)).toBe(false);
  });

  test('VI4: in a view too, and what is added to it counts at once', () => {
    for (const words of ['yes', 'no'] as const)
      for (const reader of ['bea', 'col', 'joe', 'public']) {
        const yes = ['bea', 'col'].map((by) =>
          entryOf('consent', { use: 'words-in-public', given: true }, { by }),
        );
        const view = (...more: Entry[]) =>
          viewFor(spoken(same, yes, more), reader === 'public' ? reader : { id: reader }, {
            now: soonAt,
          });
        const theirs = answer('col', told, words);
        const wanted = words === 'no' ? again : open;
        const placesIn = (some: View) =>
          assessFeedback(some, { today: soon }).items.map(({ place, turn }) =>
            turn ? `${place}: ${turn}` : place,
          );
        expect(placesIn(view(theirs))).toEqual(wanted);
        if (reader === 'col') expect(placesIn(addEntry(view(), theirs))).toEqual(wanted);
      }
  });

  test('VI2: whoever said the same without a name stays a number', () => {
    const nameless = said('k3y', { from: 'nameless' });
    const no = answer('k3y', told, 'no');
    const project = spoken(way, nameless, sameAs(nameless, item.id), no);
    const seen = viewFor(project, { id: 'joe' }, { now: soonAt });
    expect(JSON.stringify(seen)).not.toContain('k3y');
    expect(assessFeedback(seen, { today: soon }).items[0]?.place).toBe('reopened');
  });
});
