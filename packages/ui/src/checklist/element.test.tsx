import type { Entry } from '@coprod/core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import '../define.ts';
import type { ElementData } from '../foundation/PartElement.tsx';
import { amina } from '../foundation/show.examples.tsx';
import { examples } from './Checklist.examples.ts';

type Added = CustomEvent<{ entry: Entry; why?: string }>;
let element: HTMLElement & ElementData;
let added: Entry[];

beforeEach(() => {
  element = document.createElement('coprod-checklist');
  Object.assign(element, { project: examples.allAnswered, actor: amina, today: '2999-01-01' }); // the clock is the device's
  document.body.append(element);
  added = [];
  element.addEventListener('coprod-add', (event) => {
    added.push((event as Added).detail.entry);
  });
  onTestFinished(() => {
    element.remove();
  });
});

const row = () => element.querySelector('[data-section="flexibility"]') as HTMLElement;
const choose = (rating: string) => {
  (row().querySelector(`input[value="${rating}"]`) as HTMLElement).click();
  (row().querySelector('button') as HTMLElement).click();
};
const state = () => row().querySelector('.cp-panel [data-part="state"]')?.textContent;
const allAgree = 'Parents and carers: Yes, in place';

test('a new answer goes out, and counts', async () => {
  choose('not-yet');
  await expect.poll(() => row().textContent).not.toContain(allAgree);
  expect(added).toHaveLength(1);
});

test('a host that cancels refuses: it is said beside the question, does not count, and may be tried again', async () => {
  const refuse = (event: Event) => {
    event.preventDefault();
  };
  element.addEventListener('coprod-add', refuse);
  choose('not-yet');
  await expect.poll(state).toMatch(/^This was not saved: .+people who run this page\.$/);
  expect(row().textContent).toContain(allAgree);
  expect(row().querySelector<HTMLInputElement>('input[value="not-yet"]')?.checked).toBe(true);

  element.removeEventListener('coprod-add', refuse);
  (row().querySelector('button') as HTMLElement).click();
  await expect.poll(() => row().textContent).not.toContain(allAgree);
  expect(added).toHaveLength(2);
});

test('SM4: how many are hidden is said as the host has it', async () => {
  element.fewest = 8;
  await expect.poll(() => element.textContent).toContain('until 8 people have answered');
});

test('the host may say why it refuses', async () => {
  element.addEventListener('coprod-add', (event) => {
    (event as Added).detail.why = 'This round has ended.';
    event.preventDefault();
  });
  choose('not-yet');
  await expect.poll(state).toBe('This was not saved: This round has ended.');
});

test('what the host refuses later, by `states`, does not count any more', async () => {
  choose('not-yet');
  await expect.poll(() => row().textContent).not.toContain(allAgree);
  const { id } = added[0] as Entry;
  element.states = { [id]: { status: 'refused', why: 'This round has ended.' } };
  await expect.poll(() => row().textContent).toContain(allAgree);
  expect(state()).toBe('This was not saved: This round has ended.');
});

test('what was typed before the script came is sent with the next save', async () => {
  const box = document.createElement('textarea');
  box.name = 'coprod:hub:note:non-negotiables@1/flexibility';
  box.value = 'typed before';
  element.remove();
  await Promise.resolve(); // it is gone, and not only moved
  element.id = 'hub';
  element.replaceChildren(box);
  document.body.append(element);
  (row().querySelector('button') as HTMLElement).click();
  expect(added.map(({ data }) => data)).toEqual([{ text: 'typed before' }]);
});
