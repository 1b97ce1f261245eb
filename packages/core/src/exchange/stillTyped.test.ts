import { expect, test } from 'vitest';
import { safeParseFormData } from './parseFormData.ts';
import { stillTyped } from './stillTyped.ts';

const form: [string, unknown][] = [
  ['token', 'from the session'],
  ['coprod:hub:feedback:new', 'The gate sticks.'],
  ['coprod:hub:from-feedback:new', 'one'],
  ['coprod:hub:rating:non-negotiables@1/flexibility', 'partly'],
  ['coprod:hub:evidence:non-negotiables@1/flexibility', 'no link'],
  ['coprod:hub:photo:new', new Blob()],
];

test('nothing was saved: all that was posted under our names stands there again', () => {
  expect([...stillTyped(form, [])]).toEqual(form.slice(1, 5));
});

test('what was saved is not offered again, nor what stands beside it; what was refused is', () => {
  const { entries } = safeParseFormData(form, {
    actor: { id: 'p-7f3a', perspective: 'lived-experience' },
    now: '2026-05-03T10:00:00.000Z',
    newId: () => 'new',
  });
  expect(entries.map(({ kind }) => kind).sort()).toEqual(['feedback', 'rating']);
  expect([...stillTyped(form, entries).keys()]).toEqual([
    'coprod:hub:evidence:non-negotiables@1/flexibility',
  ]);
});
