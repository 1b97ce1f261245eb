import { describe, expect, test } from 'vitest';
import {
  assessFeedback,
  feedbackActs,
  mayAdd,
  parseEntry,
  viewFor,
  type Entry,
  type FeedbackAct,
  type FeedbackStatus,
} from '../index.ts';
import { minute } from '../testing/group.examples.ts';
import { both, person, role } from '../testing/keys.examples.ts';
import { manyStories } from '../testing/stories.examples.ts';

const stories = manyStories(40);
const newcomers = [
  person('sen', 'profession', false, { at: minute(-90) }),
  person('wes', 'profession', false, { at: minute(-89) }),
  person('cham', 'lived-experience', false, { at: minute(-88) }),
  person('vol', 'community', false, { at: minute(-87) }),
  ...both(role('sen', 'senior')),
  ...both(role('cham', 'parent-champion')),
];
const project = {
  ...stories,
  entries: [...stories.entries, ...newcomers].sort((a, b) =>
    `${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1,
  ),
};
type Dated = Pick<Entry, 'at' | 'id'>;
const byTime = (a: Dated, b: Dated) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1);
const now = '2027-06-01T12:00:00.000Z';
const today = '2027-06-01';
const { items } = assessFeedback(project, { today });

/** What the step says, and what it is about. */
const made: Record<
  FeedbackAct,
  (status: FeedbackStatus) => readonly [about: string | undefined, data: object]
> = {
  'feedback-heard': ({ item }) => [item.id, {}],
  'passed-on': ({ item }) => [item.id, { to: 'board' }],
  decision: ({ item }) => [
    item.id,
    { outcome: 'doing', decidedBy: ['profession'], what: 'A heater.' },
  ],
  done: ({ decision }) => [decision?.id, { on: today }],
  told: ({ decision }) => [decision?.id, { summary: 'A heater.', how: 'in-person' }],
  answer: ({ told }) => [told?.id, { answer: 'yes' }],
  apology: ({ answer }) => [answer?.id, { text: 'Sorry.', next: 'A heater.' }],
  'senior-reply': ({ answer }) => [answer?.id, { ends: true, text: 'No.' }],
  duplicate: ({ item }) => [item.id, { of: 'first' }],
};

function entryFor(act: FeedbackAct, by: string, status: FeedbackStatus): Entry {
  const [about, data] = made[act](status);
  return parseEntry({ id: 'new', kind: act, at: now, by, about, data }) as Entry;
}

const somebody = ['amina', 'joe', 'bea', 'col', 'sen', 'wes', 'cham', 'vol', 'stranger'];

describe('what is offered is what a host keeps', () => {
  test.each(somebody)('%s', (id) => {
    const actsOn = feedbackActs(project, { id });
    for (const status of items)
      for (const act of actsOn(status)) {
        const entry = entryFor(act, id, status);
        expect(mayAdd(entry, { id, perspective: 'community' }, project, { now })).toEqual({
          ok: true,
        });
      }
  });
});

test('FB1, FB7 an answer is offered to just those from whom a host keeps it, also where who said it was removed', () => {
  const out = both({ change: 'removal', person: 'bea' });
  const later = person('late', 'lived-experience', false, { at: now });
  const without = { ...project, entries: [...project.entries, ...out, later].sort(byTime) };
  const offers: string[] = [];
  for (const some of [project, without]) {
    const told = assessFeedback(some, { today }).items.filter(
      (status) => status.told && status.place !== 'duplicate',
    );
    for (const id of [...somebody, 'late']) {
      const actsOn = feedbackActs(some, { id });
      const seen = viewFor(some, { id }, { now });
      const actsInView = feedbackActs(seen, { id });
      for (const status of told) {
        const isOffered = actsOn(status).includes('answer');
        const actor = { id, perspective: 'community' } as const;
        expect(isOffered).toBe(mayAdd(entryFor('answer', id, status), actor, some, { now }).ok);
        if (seen.view.present) expect(actsInView(status).includes('answer')).toBe(isOffered);
        if (isOffered && status.item.by === 'bea') offers.push(id);
      }
    }
  }
  expect([...new Set(offers)].sort()).toEqual(['amina', 'bea', 'cham', 'col']);
});

describe('what is not offered', () => {
  const offered = (id: string) => new Set(items.flatMap(feedbackActs(project, { id })));

  test('strangers, volunteers and nobody are offered nothing', () => {
    expect(offered('stranger').size + offered('vol').size).toBe(0);
    expect(items.flatMap(feedbackActs(project, null))).toEqual([]);
  });

  test('FB1 parents are asked what only they can tell; a Champion helps besides, and decides nothing', () => {
    expect([...offered('bea')]).toEqual(['answer']);
    expect([...offered('cham')].sort()).toEqual([
      'answer', // a group of parents said it
      'done',
      'feedback-heard',
      'passed-on',
      'told',
    ]);
  });

  test('FB4 only a senior replies, and only when it is their turn', () => {
    expect(offered('sen').has('senior-reply')).toBe(true);
    for (const id of ['joe', 'wes', 'amina']) expect(offered(id).has('senior-reply')).toBe(false);
    const actsOn = feedbackActs(project, { id: 'sen' });
    for (const status of items.filter((one) => one.turn !== 'senior'))
      expect(actsOn(status)).not.toContain('senior-reply');
  });

  test('what is not to be done is never done; nobody is told before it is decided', () => {
    const actsOn = feedbackActs(project, { id: 'joe' });
    for (const status of items) {
      if (status.decision?.data?.outcome === 'not-doing')
        expect(actsOn(status)).not.toContain('done');
      if (!status.decision) expect(actsOn(status)).not.toContain('told');
    }
  });
});

test('in their view each is offered the same as in the whole', () => {
  for (const id of somebody.slice(0, 7)) {
    const view = viewFor(project, { id }, { now });
    const seen = assessFeedback(view, { today }).items;
    const actsOn = feedbackActs(view, { id });
    const whole = feedbackActs(project, { id });
    expect(seen.map(actsOn)).toEqual(items.map(whole));
  }
});
