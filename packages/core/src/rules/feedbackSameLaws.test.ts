import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessFeedback, type Entry } from '../index.ts';
import { anyHistory, replay, start } from '../testing/feedbackHistory.examples.ts';

const today = '2027-01-01';

test('FB7: who only said the same later closes nothing, and ends nothing, for those who said it first', () => {
  let asked = 0;
  fc.assert(
    fc.property(anyHistory, fc.constantFrom('yes', 'partly-will-do', 'no'), (history, answer) => {
      const project = replay([...start, ...history]);
      const { items } = assessFeedback(project, { today });
      const pointing = { id: 'mine', at: '2026-11-01T00:00:00.000Z', by: 'mallory' };
      for (const { item, told, place } of items) {
        if (!told || place === 'duplicate') continue;
        const words = [
          { ...pointing, kind: 'feedback', data: { from: 'one', text: 'x' } },
          { ...pointing, id: 'points', kind: 'duplicate', about: 'mine', data: { of: item.id } },
          { ...pointing, id: 'words', kind: 'answer', about: told.id, data: { answer } },
          { ...pointing, id: 'end', by: 'sen', kind: 'senior-reply', about: 'words' },
        ] as Entry[];
        const after = replay([
          ...project.entries,
          ...words.map((one) => ({ ...one, data: one.data ?? { ends: true, text: 'x' } })),
        ] as Entry[]);
        const later = assessFeedback(after, { today }).items;
        const [now, mine] = [item.id, 'mine'].map((id) => later.find((one) => one.item.id === id)!);
        // What points at a circle is the same as nothing.
        const isSame = mine?.original === item.id;
        if (isSame) asked += 1;
        const isOpenAgain =
          isSame && answer === 'no' && place !== 'not-agreed' ? 'reopened' : place;
        expect(now?.place).toBe(isOpenAgain);
      }
    }),
  );
  expect(asked).toBeGreaterThan(0);
});
