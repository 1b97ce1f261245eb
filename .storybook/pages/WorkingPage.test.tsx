import { en } from '@coprod/core/text/en';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../preview.css';
import { help } from '../texts.ts';
import { entryStore } from './entryStore.ts';
import { WorkingPage } from './WorkingPage.tsx';

beforeEach(async () => {
  sessionStorage.clear();
  await entryStore.clear();
});

const show = () => render(<WorkingPage text={en} theme="table" scheme="light" help={help} />);
const row = () =>
  document.querySelector<HTMLDetailsElement>('[data-section="flexibility"]') as HTMLDetailsElement;
const openRow = async () => {
  await userEvent.click(row().querySelector('summary') as HTMLElement);
};
const button = (name: string) => page.getByRole('button', { name });
const who = page.getByLabelText('Who are you?');
const today = page.getByLabelText('Today is');
const shared = page.getByLabelText(/Store nothing/);

/** Comes as a new parent and says "Not yet" to number 2. */
async function answerAsSomebodyNew() {
  await button('Join as a parent or carer').click();
  await expect.element(page.getByText(/You have answered 0 of 8/)).toBeVisible();
  await openRow();
  await userEvent.click(row().querySelector('input[value="not-yet"]') as HTMLElement);
  await userEvent.click(row().querySelector('button') as HTMLElement);
  await expect.poll(() => row().textContent).toContain('Partly in place');
}

/** Is Amina, and writes to number 2 without saving. */
async function writeAsAmina() {
  await who.selectOptions('Amina, a parent or carer');
  await openRow();
  await userEvent.fill(row().querySelector('textarea') as HTMLTextAreaElement, 'my own words');
}
const typed = () => row().querySelector('textarea')?.value;

test('a visitor begins as nobody: they read, and are asked nothing', async () => {
  await show();
  await expect.element(who).toHaveValue('');
  expect(row().querySelectorAll('input,textarea')).toHaveLength(0);
});

test('what a visitor says is there again after the page was loaded anew; "start again" takes it away', async () => {
  const first = await show();
  await expect.poll(() => row().textContent).toContain('Parents and carers: Yes, in place');
  await answerAsSomebodyNew();
  await expect
    .poll(async () => (await entryStore.load()).map((entry) => entry.kind).sort())
    .toEqual(['person', 'rating']);
  await first.unmount();

  await show();
  await expect
    .poll(() => row().textContent)
    .toContain('Parents and carers: Partly (not all of them agree)');
  await button('Start again').click();
  await button('Yes, start again').click();
  await expect.poll(() => row().textContent).toContain('Parents and carers: Yes, in place');
  await expect.poll(() => entryStore.load()).toEqual([]);
});

test('who one is and which day it is are there again after the page was loaded anew', async () => {
  const first = await show();
  await who.selectOptions('Ruth, someone who works here');
  await button('A week on').click();
  await expect.element(today).toHaveValue('2026-04-08');
  await first.unmount();
  const second = await show();
  await expect.element(who).toHaveValue('ruth');
  await expect.element(today).toHaveValue('2026-04-08');
  // A shared phone forgets them, those of before too.
  await shared.click();
  await expect.element(who).toHaveValue('');
  await who.selectOptions('Joe, a parent or carer');
  await second.unmount();
  await show();
  await expect.element(who).toHaveValue('');
  await expect.element(today).toHaveValue('2026-04-01');
});

test('"start again" asks first; then nobody is chosen, and the focus is at the top', async () => {
  await show();
  await who.selectOptions('Ruth, someone who works here');
  await button('A week on').click();
  await button('Start again').click();
  await expect.poll(() => document.activeElement?.textContent).toBe('No, go back');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.poll(() => document.activeElement?.textContent).toBe('Start again');
  await expect.element(who).toHaveValue('ruth');

  await button('Start again').click();
  await button('Yes, start again').click();
  await expect.element(who).toHaveValue('');
  await expect.element(today).toHaveValue('2026-04-01');
  await expect.poll(() => document.activeElement?.tagName).toBe('H1');
  await expect.element(page.getByText(/You started again/)).toBeVisible();
});

test.each([
  ['another person is chosen', () => who.selectOptions('Joe, a parent or carer')],
  ['somebody joins', () => button('Join as someone who works here').click()],
  ['nothing is to be stored', () => shared.click()],
])('when %s, unsaved words are not lost unasked, and never under another name', async (_, act) => {
  await show();
  await writeAsAmina();
  await act();
  await button('No, go back').click();
  await expect.element(who).toHaveValue('amina');
  expect(typed()).toBe('my own words');

  await act();
  await button('Yes, go on').click();
  await expect.element(who).not.toHaveValue('amina');
  await expect.poll(() => row().textContent).toBeTruthy();
  expect(typed() ?? '').toBe('');
});

test('with nothing unsaved, another person is chosen unasked', async () => {
  await show();
  await answerAsSomebodyNew();
  await who.selectOptions('Joe, a parent or carer');
  await expect.element(who).toHaveValue('joe');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('on a shared phone nothing is stored, and what was said does not go unasked', async () => {
  await show();
  await shared.click();
  await expect.element(who).toBeVisible();
  await answerAsSomebodyNew();
  await expect.poll(() => row().textContent).toContain('Saved');
  await expect.poll(() => entryStore.load()).toEqual([]);
  expect(sessionStorage).toHaveLength(0);
  await shared.click();
  await button('No, go back').click();
  await expect.element(shared).toBeChecked();
  expect(row().textContent).toContain('Partly in place');
});

test('another day shows the project as it was then', async () => {
  await show();
  await today.fill('2026-03-05');
  await expect
    .poll(() => row().textContent)
    .toContain('Parents and carers: Too few answers to show');
});
