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

test('why somebody took a step between stages is not offered again once the step was saved', () => {
  const steps: [string, string][] = [
    ['coprod:hub:gate:co-design', 'anyway'],
    ['coprod:hub:why-gate:co-design', 'We want to begin.'],
    ['coprod:hub:stage:co-planning', 'back'],
    ['coprod:hub:why-stage:co-planning', 'We missed some.'],
    ['coprod:hub:not-used:co-delivery', 'leave-out'],
    ['coprod:hub:why-not-used:co-delivery', 'Nothing to deliver.'],
    ['coprod:hub:fixed:new', 'The room'],
  ];
  const half: [string, string] = ['coprod:hub:why-gate:co-delivery', 'half a thought'];
  const { entries } = safeParseFormData(steps, {
    actor: { id: 'p-7f3a', perspective: 'lived-experience' },
    now: '2026-05-03T10:00:00.000Z',
    newId: () => 'new',
  });
  expect(entries).toHaveLength(4);
  expect([...stillTyped([...steps, half], entries)]).toEqual([half]);
});
