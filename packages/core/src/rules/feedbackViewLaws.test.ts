import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assessFeedback,
  isKind,
  safeParseView,
  viewFor,
  type Project,
  type View,
} from '../index.ts';
import { anyHistory, replay, start, writers } from '../testing/feedbackHistory.examples.ts';
import { entryOf } from '../testing/group.examples.ts';

const view = (project: Project, reader: string, now: string): View =>
  viewFor(project, reader === 'public' ? reader : { id: reader }, { now });
const readers = ['public', 'somebody new', ...writers];
const yes = (by: string) => entryOf('consent', { use: 'words-in-public', given: true }, { by });

/** How far each item is that both hold. */
const states = (project: Project | View, today: string) =>
  new Map(
    assessFeedback(project, { today }).items.map(
      ({ item, place, turn, late, noes, replyBy, untold, decidedTwice }) => [
        item.id,
        { place, turn, late, noes, replyBy, untold, twice: decidedTwice.length },
      ],
    ),
  );

describe('VI4: an item is as far on in each view as in the whole', () => {
  const anyDay = fc.constantFrom('2026-05-02', '2026-05-03', '2026-06-10', '2027-01-01');

  test('for every reader, on every day, whatever was written', () => {
    let inPublic = 0;
    fc.assert(
      fc.property(
        anyHistory,
        anyDay,
        fc.constantFrom(...readers),
        fc.boolean(),
        (history, today, reader, open) => {
          const words = open ? writers.map(yes) : [];
          const project = replay([...start, ...words, ...history]);
          const seen = view(project, reader, `${today}T12:00:00.000Z`);
          const whole = states(project, today);
          const shown = states(seen, today);
          if (reader === 'public') inPublic += shown.size;
          for (const [id, state] of shown)
            expect({ id, ...state }).toEqual({ id, ...whole.get(id) });
          expect(states(safeParseView(JSON.stringify(seen)).project!, today)).toEqual(shown);
          if (seen.view.present) expect(shown.size).toBe(whole.size);
        },
      ),
    );
    expect(inPublic).toBeGreaterThan(0);
  });

  test('nobody else sees the id of whoever said something without a name', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...readers), (history, reader) => {
        const project = replay([...start, ...history]);
        const nameless = project.entries.filter(
          (entry) => isKind(entry, 'feedback') && entry.data?.from === 'nameless',
        );
        const seen = view(project, reader, '2027-01-01T12:00:00.000Z');
        for (const { id, by } of nameless) {
          const shown = seen.entries.find((entry) => entry.id === id);
          if (shown && by !== reader) expect(shown.by).not.toBe(by);
        }
        const key = nameless.some(({ by }) => by === 'x7f3');
        if (key && reader !== 'x7f3') expect(JSON.stringify(seen)).not.toContain('x7f3');
      }),
    );
  });
});
