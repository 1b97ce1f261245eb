import { expect, test } from 'vitest';
import { newParent } from '../foundation/show.examples.tsx';
import { examples } from './Checklist.examples.ts';
import { show } from './show.examples.tsx';

const at = (day: string) => `${day}T10:00:00.000Z`;
const and = (...entries: object[]) => ({
  ...examples.allAnswered,
  entries: [...examples.allAnswered.entries, ...entries],
});
const amina = { by: 'amina', perspective: 'lived-experience' };
/** A second round, in which Amina has answered one question. */
const secondRound = and(
  {
    id: 'r',
    kind: 'round',
    at: at('2026-03-20'),
    by: 'ruth',
    about: 'non-negotiables@1',
    data: { answersFrom: '2026-03-25', shownOn: '2026-03-31' },
  },
  {
    id: 'again',
    kind: 'rating',
    at: at('2026-03-26'),
    by: amina.by,
    about: 'non-negotiables@1/flexibility',
    data: { rating: 'in-place', perspective: amina.perspective },
  },
);
const heard = (id: string, data: object, question = 'flexibility') => ({
  id,
  kind: 'heard-from',
  at: at('2026-03-20'),
  by: 'amina',
  about: `non-negotiables@1/${question}`,
  data: { perspective: 'lived-experience', people: 6, on: '2026-03-02', ...data },
});

test('NN16: last time stands beside this time, for somebody who answered', async () => {
  const { row } = await show({ saved: secondRound });
  const last = row('flexibility').querySelector('[data-part=last-time]');
  expect(last?.textContent).toMatch(/^Last time:.*Parents and carers: .*People who work here: /);
  expect(row('equal-value').querySelector('[data-part=last-time]')).toBeNull();
});

test('NN16: in the first round there is no last time', async () => {
  const { container } = await show();
  expect(container.querySelector('[data-part=last-time]')).toBeNull();
});

test('PE5: what others told stands beside the answers, with how many, when and where', async () => {
  const { row } = await show({
    saved: and(
      heard('h1', { where: 'Stay and play', said: '<b>Too early</b>' }),
      heard('h2', { where: 'The library' }, 'creche'),
    ),
  });
  const told = (section: string) =>
    [...row(section).querySelectorAll('[data-part=heard-from]')].map((part) => part.textContent);
  expect(told('flexibility')).toEqual([
    'We also listened to 6 people on 2 March. Where: Stay and play<b>Too early</b>',
  ]);
  expect(told('accessible-from-the-start')).toEqual([
    'We also listened to 6 people on 2 March. Where: The library',
  ]);
  expect(row('equal-value').querySelector('[data-part=heard-from]')).toBeNull();
});

test('SM5: what others told about a check shows when one has answered that too', async () => {
  const { row } = await show({
    saved: and(heard('h2', { where: 'The library' }, 'creche')),
    actor: { id: 'dan', perspective: 'lived-experience' },
  });
  expect(row('accessible-from-the-start').querySelector('[data-part=heard-from]')).toBeNull();
});

test('BY3: it says where others typed in all answers of a group', async () => {
  const entries = examples.allAnswered.entries.map((entry) =>
    entry.kind === 'rating' &&
    (entry.data as { perspective: string }).perspective === 'lived-experience'
      ? { ...entry, enteredBy: 'ruth' }
      : entry,
  );
  const { row } = await show({ saved: { ...examples.allAnswered, entries } });
  expect(row('flexibility').textContent).toContain(
    'Others typed in all answers of: Parents and carers.',
  );
});

test('SIG1: what is written down stands beside what people say', async () => {
  const signals = [
    {
      about: 'non-negotiables@1/no-finished-idea',
      says: 'contradicts',
      reason: { rule: 'SIG3', entries: ['f'], values: { count: 1, of: 3 } },
    },
  ] as const;
  const { row } = await show({ part: { signals } });
  const records = (section: string) => row(section).querySelector('[data-part=records]');
  expect(records('nothing-without-us')?.textContent).toBe(
    'Fixed from the start, and cannot change: 1 of 3.',
  );
  expect(records('flexibility')).toBeNull();
  const blind = await show({ part: { signals }, actor: newParent });
  expect(blind.container.querySelector('[data-part=records]')).toBeNull();
});
