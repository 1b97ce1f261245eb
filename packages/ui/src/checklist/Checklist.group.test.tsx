import { newEntry, type Entry, type Rating } from '@coprod/core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { amina, newParent } from '../foundation/show.examples.tsx';
import { examples } from './Checklist.examples.ts';
import { show } from './show.examples.tsx';

const answer = (section: string, rating: Rating, people?: number): Entry => ({
  ...newEntry({
    id: `new-${section}`,
    kind: 'rating',
    at: '2026-03-20T10:00:00.000Z',
    by: amina.id,
    about: `non-negotiables@1/${section}`,
    data: { rating, perspective: 'lived-experience', ...(people && { people }) },
  }),
  replaces: [`amina-${section}`],
});
/** Amina answered for a group of four twice, and the rest for herself. */
const grouped = {
  ...examples.allAnswered,
  entries: [
    ...examples.allAnswered.entries,
    answer('flexibility', 'partly', 4),
    answer('equal-value', 'not-yet', 4),
  ],
};
const sizeBox = (container: Element) =>
  container.querySelector<HTMLInputElement>('[data-part=together] input') as HTMLInputElement;
/** Types how many agree. */
async function agree(container: Element, size: string) {
  const together = container.querySelector('[data-part=together]') as HTMLDetailsElement;
  if (!together.open) await userEvent.click(together.querySelector('summary') as HTMLElement);
  await userEvent.fill(sizeBox(container), size);
}
const sizes = (added: readonly Entry[]) =>
  added.map((entry) => [
    'about' in entry && entry.about.split('/')[1],
    (entry.data as { people?: number }).people,
  ]);

/** Both answers of the group, for five. */
const fiveInBoth = [
  ['flexibility', 5],
  ['equal-value', 5],
];

test('SM6: a group answers together, and says how many agree', async () => {
  const { container, added, open, inside } = await show({ actor: newParent });
  const box = sizeBox(container);
  expect(box.value).toBe('1');
  await agree(container, '');
  await open('flexibility');
  await inside('flexibility').getByRole('radio', { name: 'Partly' }).first().click();
  await inside('flexibility').getByRole('button').click();
  await expect.poll(() => box.getAttribute('aria-invalid')).toBe('true');
  expect(added).toEqual([]);
  expect(container.querySelector('[data-part=error-summary]')?.textContent).toContain(
    'Please write a number: 1 if it is only you.',
  );
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')).not.toBeNull();
  await userEvent.fill(box, '4');
  await expect.poll(() => box.getAttribute('aria-invalid')).toBe('false');
  await inside('flexibility').getByRole('button').click();
  await expect
    .poll(() => added.map(({ data }) => data))
    .toEqual([{ rating: 'partly', perspective: 'lived-experience', people: 4 }]);
});

test('SM6: who answered for a group finds its size again', async () => {
  const { container } = await show({ saved: grouped });
  expect(sizeBox(container).value).toBe('4');
});

test('somebody for whom others type does not answer for a group', async () => {
  const { container } = await show({ actor: { ...newParent, enteredBy: 'ruth' } });
  expect(container.querySelector('[data-part=together]')).toBeNull();
});

test('SM6: a new size goes with every answer of the group, and with no other, once', async () => {
  const { container, added, open, inside } = await show({ saved: grouped });
  await agree(container, '5');
  await open('before-the-start');
  await inside('before-the-start').getByRole('button').click();
  await expect.poll(() => sizes(added)).toEqual(fiveInBoth);
  expect(added.map(({ replaces }) => replaces)).toEqual([['new-flexibility'], ['new-equal-value']]);
  await expect.element(inside('flexibility')).toHaveTextContent('Saved');
  await inside('before-the-start').getByRole('button').click();
  expect(added).toHaveLength(2);
});

test('SM6: a group that was joined by one more after it answered', async () => {
  const { container, added, open, inside } = await show({ actor: newParent });
  for (const size of ['4', '5']) {
    await agree(container, size);
    await open('flexibility');
    await inside('flexibility').getByRole('radio', { name: 'Partly' }).first().click();
    await inside('flexibility').getByRole('button').click();
    await expect.element(inside('flexibility')).toHaveTextContent('Saved');
  }
  expect(sizes(added)).toEqual([
    ['flexibility', 4],
    ['flexibility', 5],
  ]);
});

test('SM6: answers of groups of different sizes stay as they are while nobody changes the size', async () => {
  const entries = [...grouped.entries, answer('adequate-funding', 'partly', 2)];
  const { added, open, inside } = await show({ saved: { ...grouped, entries } });
  await open('before-the-start');
  await inside('before-the-start').getByRole('radio', { name: 'Not sure' }).first().click();
  await inside('before-the-start').getByRole('button').click();
  expect(added).toHaveLength(1);
});

test('SM6, FO2: a new size goes only with answers that had the one before, and makes none of them one person’s', async () => {
  const few = { ...answer('adequate-funding', 'partly', 2), at: '2026-03-19T10:00:00.000Z' };
  const saved = { ...grouped, entries: [...grouped.entries, few] };
  const { container, added, open, inside } = await show({ saved });
  expect(sizeBox(container).value).toBe('4');
  await agree(container, '1');
  await open('before-the-start');
  await inside('before-the-start').getByRole('button').click();
  expect(added).toEqual([]);
  await agree(container, '5');
  await inside('before-the-start').getByRole('button').click();
  await expect.poll(() => sizes(added)).toEqual(fiveInBoth);
});

test('SM6: an answer that is changed with the size is given once', async () => {
  const { container, added, open, inside } = await show({ saved: grouped });
  await agree(container, '5');
  await open('flexibility');
  await inside('flexibility').getByRole('radio', { name: 'Not sure' }).first().click();
  await inside('flexibility').getByRole('button').click();
  await expect.poll(() => sizes(added)).toEqual(fiveInBoth);
});

test('SM6: where the host shows nothing new, only what it refused is sent again', async () => {
  const added: Entry[] = [];
  let count = 0;
  const { container, inside, open } = await show({
    saved: grouped,
    newId: () => `n${String((count += 1))}`,
    part: {
      onAdd: (entry) => added.push(entry),
      states: { n1: { status: 'refused', why: 'No.' } },
    },
  });
  await agree(container, '5');
  await open('before-the-start');
  const save = inside('before-the-start').getByRole('button');
  await save.click();
  await save.click();
  expect(sizes(added).map(([section]) => section)).toEqual([
    'flexibility',
    'equal-value',
    'flexibility',
  ]);
});
