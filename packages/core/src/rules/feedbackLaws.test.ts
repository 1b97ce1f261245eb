import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addEntry,
  assessFeedback,
  feedbackPlaces,
  feedbackStory,
  mergeProjects,
  type Entry,
  type EntryOf,
} from '../index.ts';
import { anyHistory, replay, start } from '../testing/feedbackHistory.examples.ts';

const today = '2027-01-01';
/** What is left of it once people took back what they wrote. */
const kept = (history: readonly Entry[]) =>
  replay([...start, ...history]).entries.filter(({ data }) => data !== null) as Entry[];
const ofKind = <K extends Entry['kind']>(entries: readonly Entry[], kind: K) =>
  entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);

const hats: Readonly<Record<string, string>> = {
  ...{ bea: 'parent', col: 'parent', amina: 'parent', joe: 'staff' },
};
/** What each of those who said it says last to the news of a decision, worked out from the bare list. */
const lastWords = (
  entries: readonly Entry[],
  items: readonly EntryOf<'feedback'>[],
  decision: string,
) => {
  const tellings = ofKind(entries, 'told').filter(({ about }) => about === decision);
  const theirs = ofKind(entries, 'answer').filter(
    ({ about, by }) =>
      tellings.some(({ id }) => id === about) && items.some((item) => isBy(item, by)),
  );
  return [...new Map(theirs.map((one) => [one.by, one])).values()];
};
const isBy = (item: EntryOf<'feedback'>, by: string) =>
  by === item.by || (item.data?.from === 'group' && !!hats[by] && hats[by] === hats[item.by]);
type Items = ReturnType<typeof assessFeedback>['items'];
/** The things that were said later and are the same. */
const sameAs = (first: string, items: Items) =>
  items.flatMap(({ item, original }) => (original === first ? item : []));
const no = ({ data }: EntryOf<'answer'>) => data?.answer === 'no';
const ended = ['answered', 'resting', 'not-agreed', 'duplicate'];

test('the histories reach every place', () => {
  const reached = fc
    .sample(anyHistory, { numRuns: 1_000, seed: 7 })
    .flatMap((history) => assessFeedback(replay([...start, ...history]), { today }).items);
  expect([...new Set(reached.map(({ place }) => place))].sort()).toEqual(
    [...feedbackPlaces].sort(),
  );
});

test('FB3, FB4: nothing but a yes of those who said it closes an item, and a senior’s end is no yes', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const entries = kept(history);
      const { items, counts } = assessFeedback(replay([...start, ...history]), { today });
      expect(items).toHaveLength(ofKind(entries, 'feedback').length);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(items.length);
      for (const { item, place, turn, decision, noes, reply, answer } of items) {
        expect(feedbackPlaces).toContain(place);
        expect(turn === null).toBe(ended.includes(place));
        const words = decision ? lastWords(entries, [item], decision.id) : [];
        const later = decision
          ? lastWords(entries, sameAs(item.id, items), decision.id).filter(no)
          : [];
        if (place === 'answered')
          expect([words.length > 0, words.some(no), later]).toEqual([true, false, []]);
        if (place === 'reopened') expect([...words, ...later].some(no)).toBe(true);
        if (place === 'not-agreed') expect(words.some(no)).toBe(true);
        if (place !== 'not-agreed') continue;
        const decisions = ofKind(entries, 'decision').filter(({ about }) => about === item.id);
        const refused = decisions.filter(({ id }) => lastWords(entries, [item], id).some(no));
        expect([noes, refused.length > 1]).toEqual([refused.length, true]);
        expect(words.filter(no).map(({ id }) => id)).toContain(reply?.about);
        expect([reply?.data?.ends, answer?.data?.answer]).toEqual([true, 'no']);
      }
    }),
  );
});

test('FB4: whatever ended without a yes goes on when they say yes, or it is decided anew', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const project = replay([...start, ...history]);
      const { items } = assessFeedback(project, { today });
      for (const { item, place, told, decision } of items) {
        if (place !== 'not-agreed' || !told || !decision) continue;
        const at = '2026-12-01T00:00:00.000Z';
        const placeWith = (more: Partial<Entry>) =>
          assessFeedback(addEntry(project, { id: 'new', at, ...more } as Entry), {
            today,
          }).items.find((one) => one.item.id === item.id)?.place;
        const yes = { kind: 'answer', about: told.id, data: { answer: 'yes' } } as const;
        const said = [item, ...sameAs(item.id, items)];
        const noes = lastWords(kept(history), said, decision.id).filter(no);
        if (noes.every(({ by }) => by === item.by))
          expect(placeWith({ ...yes, by: item.by })).toBe('answered');
        const anew = { ...decision, id: 'new', replaces: [decision.id], at };
        expect(placeWith(anew)).toBe('decided');
      }
    }),
  );
});

test('FB3: the story of an item has every step that its status speaks of', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const project = replay([...start, ...history]);
      for (const status of assessFeedback(project, { today }).items) {
        const story = feedbackStory(project, status.item.id, { today });
        const { heard, decision, decidedTwice, done, told, answer, apology, reply } = status;
        const steps = [heard, decision, ...decidedTwice, done, told, answer, apology, reply];
        for (const step of steps) if (step) expect(story).toContain(step);
        expect(new Set(story).size).toBe(story.length);
      }
    }),
  );
});

test('FB3: it does not matter in which order entries arrive, or in which copy', () => {
  fc.assert(
    fc.property(
      anyHistory.chain((history) => {
        const all = [...start, ...history];
        return fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length }),
          fc.nat(all.length),
        );
      }),
      ([all, shuffled, cut]) => {
        const whole = assessFeedback(replay(all), { today });
        expect(assessFeedback(replay(shuffled), { today })).toEqual(whole);
        const merged = mergeProjects(
          replay(shuffled.slice(0, cut)),
          replay(shuffled.slice(cut)),
        ).project;
        expect(assessFeedback(merged, { today })).toEqual(whole);
      },
    ),
  );
});

test('FB7: whoever was not told shows as untold, and nobody else', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const entries = kept(history);
      const { items, untold } = assessFeedback(replay([...start, ...history]), { today });
      expect(items.filter((one) => one.untold)).toHaveLength(untold);
      const wasTold = ({ decision, decidedTwice }: (typeof items)[number]) =>
        [...decidedTwice, ...(decision ? [decision] : [])].some(({ id }) =>
          ofKind(entries, 'told').some(({ about }) => about === id),
        );
      for (const one of items) {
        const first = items.find(({ item }) => item.id === one.original);
        expect(one.untold).toBe(!wasTold(one) && !(first && wasTold(first)));
        expect(first?.duplicates.includes(one.item.id) ?? true).toBe(true);
      }
    }),
  );
});
