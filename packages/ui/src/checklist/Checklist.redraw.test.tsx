import { en } from '@coprod/core/text/en';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { newParent } from '../foundation/show.examples.tsx';
import { show } from './show.examples.tsx';

test('only the row in which something changed is drawn again', async () => {
  const explain = vi.fn((_texts: readonly string[]) => null);
  const { added, open, inside } = await show({ explain, actor: newParent });
  const drawn = () => [...new Set(explain.mock.calls.map(([texts]) => texts[0]))];
  expect(drawn()).toHaveLength(8);
  await open('flexibility');
  explain.mockClear();
  await inside('flexibility').getByRole('radio', { name: 'Partly' }).first().click();
  await expect.element(inside('flexibility')).toHaveTextContent('Press Save to keep this');
  expect(drawn()).toEqual(['Flexibility']);
  explain.mockClear();
  await inside('flexibility').getByRole('radio', { name: 'Not sure' }).first().click();
  expect(drawn()).toEqual([]);
  await inside('flexibility').getByRole('button').click();
  await expect.poll(() => added.length).toBe(1);
  await expect.element(inside('flexibility')).toHaveTextContent('Saved');
  // The last row says how far one is.
  expect(drawn().filter((title) => title !== 'Put it in place before the project starts')).toEqual([
    'Flexibility',
  ]);
});

test('within a row, only the question in which something changed is drawn again', async () => {
  const read = vi.fn();
  const ratings = new Proxy(en.ratings, {
    get: (words, name) => {
      read(name);
      return Reflect.get(words, name) as unknown;
    },
  });
  const { open, inside, row } = await show({ actor: newParent, text: { ...en, ratings } });
  const access = 'accessible-from-the-start';
  // Of this row only the crèche may not apply.
  expect(read.mock.calls.filter(([name]) => name === 'does-not-apply')).not.toEqual([]);
  await open(access);
  await userEvent.click(row(access).querySelector('.cp-detail > summary') as HTMLElement);
  read.mockClear();
  const venue = inside(access).getByRole('group', { name: /bus or train/ });
  await venue.getByRole('radio', { name: 'Partly' }).click();
  await expect.element(inside(access)).toHaveTextContent('Press Save to keep this');
  expect(read).not.toHaveBeenCalled();
  await inside(access).getByRole('button').click();
  await expect.element(inside(access)).toHaveTextContent('Saved');
  expect(read).toHaveBeenCalledWith('not-sure');
  expect(read).not.toHaveBeenCalledWith('does-not-apply');
});
