import { expect, test } from 'vitest';
import { examples } from '../../packages/ui/src/feedback-loop/FeedbackLoop.examples.ts';
import { readTable, tableFor } from './feedbackTables.ts';

const now = '2026-04-01T12:00:00.000Z';
const ruth = { id: 'ruth', perspective: 'profession' } as const;
const priya = { id: 'priya', perspective: 'lived-experience' } as const;

test('CSV1, CSV6 a table holds no names, and read in again it adds nothing', () => {
  const table = tableFor(examples.told, ruth, now);
  expect(table).toContain('The hall is cold in the morning.');
  expect(table).not.toContain('amina');
  expect(readTable(table, examples.told, ruth, now)).toEqual({
    allowed: [],
    faults: [],
    already: 1,
  });
});

test('CSV4, CSV5 good lines may be kept where others are wrong, by whoever may type for others', () => {
  const csv = 'from,text\nnameless,The door sticks.\nnobody,Oh.';
  const { allowed, faults } = readTable(csv, examples.nothing, ruth, now);
  expect(allowed).toMatchObject([{ enteredBy: 'ruth', data: { text: 'The door sticks.' } }]);
  expect(allowed[0]?.by).not.toBe('ruth');
  expect(faults).toMatchObject([{ line: 3, column: 'from' }]);
  expect(readTable(csv, examples.nothing, priya, now).allowed).toEqual([]);
});
