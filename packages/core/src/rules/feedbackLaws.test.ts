import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addEntry,
  assessFeedback,
  createProject,
  feedbackPlaces,
  mergeProjects,
  type Entry,
  type Project,
} from '../index.ts';
import { entryOf } from '../testing/group.examples.ts';
import { people } from '../testing/feedback.examples.ts';

const start = people();
const replay = (entries: readonly Entry[]) =>
  entries.reduce<Project>(addEntry, createProject({ id: 'pip' }));
const today = '2027-01-01';
const who = fc.constantFrom('bea', 'bea', 'col', 'joe', 'amina', 'x7f3', 'stranger');

/** Anything about anything, by anybody, in any order, much of it out of place. */
const anyHistory: fc.Arbitrary<Entry[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(
        ...([
          'feedback',
          'feedback-heard',
          'decision',
          'done',
          'told',
          'told',
          'answer',
          'answer',
        ] as const),
        ...(['apology', 'duplicate', 'decision'] as const),
      ),
      by: who,
      to: fc.nat(12),
      of: fc.nat(12),
      choice: fc.nat(2),
      replaces: fc.option(fc.nat(12), { nil: undefined }),
      minute: fc.nat(20),
    }),
    { maxLength: 22 },
  )
  .map((steps) =>
    steps.map(({ kind, by, to, of, choice, replaces, minute }, index) => {
      const more = {
        id: `e${String(index)}`,
        by,
        about: `e${String(to)}`,
        at: new Date(Date.UTC(2026, 4, 2, 0, minute)).toISOString(),
        ...(replaces !== undefined && { replaces: [`e${String(replaces)}`] }),
      };
      const { about: _about, ...alone } = more;
      const from = (['one', 'nameless', 'group'] as const)[choice] ?? 'one';
      switch (kind) {
        case 'feedback':
          return entryOf(
            'feedback',
            from === 'group' ? { from, text: 'x', people: 2 } : { from, text: 'x' },
            alone,
          );
        case 'feedback-heard':
          return entryOf(kind, {}, more);
        case 'decision':
          return entryOf(kind, { outcome: 'doing', decidedBy: ['profession'], what: 'x' }, more);
        case 'done':
          return entryOf(kind, { on: '2026-05-02' }, more);
        case 'told':
          return entryOf(kind, { summary: 'x', how: 'in-person' }, more);
        case 'answer':
          return entryOf(
            kind,
            { answer: (['yes', 'partly-will-do', 'no'] as const)[choice] ?? 'no' },
            more,
          );
        case 'apology':
          return entryOf(kind, { text: 'x', next: 'x' }, more);
        case 'duplicate':
          return entryOf(kind, { of: `e${String(of)}` }, more);
      }
    }),
  );

test('FB3: no history closes an item without a yes of those who said it, and each is in one place with one turn', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { items, counts } = assessFeedback(replay([...start, ...history]), { today });
      expect(items).toHaveLength(history.filter(({ kind }) => kind === 'feedback').length);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(items.length);
      for (const { item, place, turn, decision } of items) {
        expect(feedbackPlaces).toContain(place);
        expect(turn === null).toBe(['answered', 'resting', 'duplicate'].includes(place));
        if (place !== 'answered') continue;
        const tellings = history.filter((one) => one.kind === 'told' && one.about === decision?.id);
        const yes = history.some(
          (one) =>
            one.kind === 'answer' &&
            one.data?.answer !== 'no' &&
            tellings.some(({ id }) => id === one.about) &&
            (one.by === item.by ||
              (item.data?.from === 'group' && ['bea', 'col', 'amina', 'joe'].includes(one.by))),
        );
        expect(yes).toBe(true);
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
      const { items, untold } = assessFeedback(replay([...start, ...history]), { today });
      expect(items.filter((one) => one.untold)).toHaveLength(untold);
      for (const one of items) {
        const standing = one.original ? items.find(({ item }) => item.id === one.original) : one;
        if (['told', 'resting', 'answered'].includes(standing!.place))
          expect(one.untold).toBe(false);
        if (['said', 'heard', 'done'].includes(one.place)) expect(one.untold).toBe(true);
      }
    }),
  );
});
