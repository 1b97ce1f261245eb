import { en } from '@coprod/core/text/en';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../preview.css';
import { help } from '../texts.ts';
import { entryStore } from './entryStore.ts';
import { WorkingPage } from './WorkingPage.tsx';

const show = () => render(<WorkingPage text={en} theme="table" scheme="light" help={help} />);
const row = () =>
  document.querySelector<HTMLDetailsElement>('[data-section="flexibility"]') as HTMLDetailsElement;

/** Comes as a new parent and says "Not yet" to number 2. */
async function answerAsSomebodyNew() {
  await page.getByRole('button', { name: 'Join as a parent or carer' }).click();
  await expect.element(page.getByText(/You have answered 0 of 8/)).toBeVisible();
  await userEvent.click(row().querySelector('summary') as HTMLElement);
  await userEvent.click(row().querySelector('input[value="not-yet"]') as HTMLElement);
  await userEvent.click(row().querySelector('button') as HTMLElement);
  await expect.poll(() => row().textContent).toContain('Partly in place');
}

test('what a visitor says is there again after the page was loaded anew; "start again" takes it away', async () => {
  await entryStore.clear();
  const first = await show();
  await expect.poll(() => row().textContent).toContain('Parents and carers: Yes, in place');
  await answerAsSomebodyNew();
  await expect
    .poll(async () => (await entryStore.load()).map((entry) => entry.kind).sort())
    .toEqual(['person', 'rating']);
  await first.unmount();

  const second = await show();
  await expect
    .poll(() => row().textContent)
    .toContain('Parents and carers: Partly (not all of them agree)');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect.poll(() => row().textContent).toContain('Parents and carers: Yes, in place');
  expect(await entryStore.load()).toEqual([]);
  await second.unmount();
});

test('on a shared phone nothing is stored', async () => {
  await entryStore.clear();
  const { unmount } = await show();
  await page.getByLabelText(/Store nothing/).click();
  await expect.element(page.getByLabelText('Who are you?')).toBeVisible();
  await answerAsSomebodyNew();
  await expect.poll(() => row().textContent).toContain('Saved');
  expect(await entryStore.load()).toEqual([]);
  await unmount();
});

test('another day shows the project as it was then', async () => {
  await entryStore.clear();
  const { unmount } = await show();
  await page.getByLabelText('Today is').fill('2026-03-05');
  await page.getByLabelText('Who are you?').selectOptions('Somebody who only reads');
  await expect
    .poll(() => row().textContent)
    .toContain('Parents and carers: Too few answers to show');
  await unmount();
});
