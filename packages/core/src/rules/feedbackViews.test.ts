import { describe, expect, test } from 'vitest';
import {
  addEntry,
  assessFeedback,
  isKind,
  feedbackStory,
  viewFor,
  type Entry,
  type Project,
  type View,
} from '../index.ts';
import { entryOf } from '../testing/group.examples.ts';
import { answer, decide, said, sameAs, soon, spoken, tell } from '../testing/feedback.examples.ts';

const now = `${soon}T10:00:00.000Z`;
const view = (project: Project, reader: string): View =>
  viewFor(project, reader === 'public' ? reader : { id: reader }, { now });
const yes = (by: string) => entryOf('consent', { use: 'words-in-public', given: true }, { by });
const ids = ({ entries }: View) => entries.map(({ id }) => id);

const item = said('bea', { from: 'group' });
const decided = decide(item);
const told = tell(decided);
const way = [item, decided, told];
const saying = (by: string, words: 'yes' | 'no') => {
  const entry = answer(by, told, words);
  return { ...entry, data: { ...entry.data, why: 'zebra' } } as Entry;
};

describe('VI5, FB1: what the public sees of an answer', () => {
  test('what was answered, without the words, where the item is shown', () => {
    const shown = (...more: Entry[]) =>
      view(spoken(way, saying('col', 'no'), more), 'public').entries.filter((entry) =>
        isKind(entry, 'answer'),
      );
    expect(shown()).toEqual([]);
    expect(shown(yes('bea')).map(({ data }) => data)).toEqual([{ answer: 'no' }]);
    const own = shown(yes('bea'), yes('col')).map(({ data }) => data);
    expect(own).toEqual([{ answer: 'no', why: 'zebra' }]);
    for (const reader of ['amina', 'col', 'joe'])
      expect(JSON.stringify(view(spoken(way, saying('col', 'no')), reader))).toContain('zebra');
  });

  test('nothing that others answered, nor what is about it; those who wrote it see that it does not count', () => {
    const others = saying('joe', 'yes');
    const project = spoken(way, yes('bea'), others);
    expect(ids(view(project, 'public'))).not.toContain(others.id);
    expect(view(project, 'public').view.notSaid).toBeUndefined();
    expect(view(project, 'joe').view.notSaid).toEqual([others.id]);
    expect(assessFeedback(view(project, 'joe'), { today: soon }).items[0]?.place).toBe('told');
    expect(feedbackStory(view(project, 'joe'), item.id, { today: soon })).toHaveLength(2);
  });

  test('what is added to a view counts at once', () => {
    const seen = view(spoken(way), 'col');
    const { items } = assessFeedback(addEntry(seen, saying('col', 'yes')), { today: soon });
    expect(items[0]?.place).toBe('answered');
  });

  test('the group of somebody who was removed can still answer, as mayAdd says', () => {
    const out = entryOf('proposal', { change: 'removal', person: 'bea' }, { by: 'joe' });
    const agreed = entryOf('agreement', { agrees: true }, { by: 'amina', about: out.id });
    const project = spoken(way, out, agreed, saying('col', 'yes'));
    for (const some of [project, view(project, 'joe')])
      expect(assessFeedback(some, { today: soon }).items[0]?.place).toBe('answered');
  });
});

describe('VI4, FB7: what says the same as something that is hidden', () => {
  const first = said('col');
  const later = said('bea');
  const same = sameAs(later, first.id);
  const whole = [first, decide(first), later, same];

  test('is hidden from the public with it', () => {
    expect(ids(view(spoken(whole, yes('bea')), 'public'))).toEqual([]);
    expect(ids(view(spoken(whole, yes('bea'), yes('col')), 'public'))).toHaveLength(4);
    const third = said('bea');
    const chain = [third, sameAs(third, later.id)];
    expect(ids(view(spoken(whole, chain, yes('bea')), 'public'))).toEqual([]);
    const elsewhere = { ...sameAs(later, third.id), replaces: [same.id] };
    expect(ids(view(spoken(whole, third, elsewhere, yes('bea')), 'public'))).toContain(later.id);
  });

  test('but for whoever said it, who sees that it goes on elsewhere, and whether they were told', () => {
    const mine = said('stranger');
    const pointing = sameAs(mine, first.id);
    const decision = decide(first);
    const seen = (...more: Entry[]) => view(spoken(first, mine, pointing, more), 'stranger');
    expect(ids(seen())).toEqual([mine.id, pointing.id]);
    expect(seen().view.same).toEqual([{ id: mine.id, isSame: true, told: false }]);
    const status = assessFeedback(seen(decision, tell(decision)), { today: soon }).items[0];
    expect(status).toMatchObject({ place: 'duplicate', original: null, untold: false });
    expect(assessFeedback(seen(decision), { today: soon }).items[0]?.untold).toBe(true);
  });

  test('a circle of which one is hidden stays a circle', () => {
    const third = said('bea');
    const circle = [sameAs(first, third.id), sameAs(third, first.id)];
    const seen = view(
      spoken(first, third, later, sameAs(later, third.id), circle, yes('bea')),
      'public',
    );
    expect(assessFeedback(seen, { today: soon }).counts).toMatchObject({ said: 2, duplicate: 0 });
    expect(seen.view.same).toEqual([{ id: later.id, isSame: false, told: false }]);
  });
});

describe('VI2, FB1: whoever says something without a name', () => {
  const nameless = said('k3y', { from: 'nameless' });
  const decision = decide(nameless);
  const news = tell(decision);
  const no = answer('k3y', news, 'no');
  const project = spoken(nameless, decision, news, no);
  const shared = spoken(nameless, decision, news, no, yes('k3y'));

  test('is a number to everybody else, and the same one in what they answer', () => {
    for (const reader of ['public', 'amina', 'joe', 'col'])
      expect(JSON.stringify(view(shared, reader))).not.toContain('k3y');
    const seen = view(project, 'joe').entries;
    const names = [nameless, no].map(({ id }) => seen.find((entry) => entry.id === id)?.by);
    expect(names).toEqual(['person-1', 'person-1']);
    expect(assessFeedback(view(project, 'joe'), { today: soon }).items[0]?.place).toBe('reopened');
  });

  test('sees themself', () => {
    expect(view(project, 'k3y').entries.map(({ by }) => by)).toContain('k3y');
  });

  test('is not given away by what they do under their name', () => {
    const mine = said('bea', { from: 'nameless', enteredBy: 'bea' });
    const open = said('bea');
    for (const reader of ['joe', 'public']) {
      const seen = view(spoken(mine, open, yes('bea')), reader).entries;
      const [hidden, shown] = [mine, open].map(({ id }) => seen.find((entry) => entry.id === id));
      expect(hidden?.by).not.toBe(shown?.by);
      expect([hidden?.enteredBy, hidden?.by]).not.toContain('bea');
    }
    const seen = view(
      spoken(mine, open, nameless, decision, news, answer('joe', news, 'no')),
      'col',
    );
    const by = (id: string) =>
      seen.entries.filter((entry) => entry.id === id).map((entry) => entry.by);
    expect(by(open.id)).toEqual(['bea']);
    expect(seen.entries.filter(({ kind }) => kind === 'answer').map((entry) => entry.by)).toEqual([
      'joe',
    ]);
  });
});
