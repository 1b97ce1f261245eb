import type { Entry } from '@coprod/core';
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import '../define.ts';
import type { ElementData } from '../foundation/PartElement.tsx';
import { amina } from '../foundation/show.examples.tsx';
import { examples } from './FeedbackLoop.examples.ts';

let element: HTMLElement & ElementData;
let added: Entry[];

beforeEach(() => {
  element = document.createElement('coprod-feedback-loop');
  element.setAttribute('codes', '');
  Object.assign(element, { project: examples.told, actor: amina, today: '2999-01-01' }); // the clock is the device's
  document.body.append(element);
  added = [];
  element.addEventListener('coprod-add', (event) => {
    added.push((event as CustomEvent<{ entry: Entry }>).detail.entry);
  });
  onTestFinished(() => {
    element.remove();
  });
});

const item = () => element.querySelector<HTMLElement>('[data-area=told]');
const press = (words: string) => {
  [...element.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();
};

test('an answer goes out as an event, and shows', async () => {
  press('Yes');
  await expect.poll(() => item()?.dataset['status']).toBe('answered');
  expect(added.map(({ kind, data }) => [kind, data])).toEqual([['answer', { answer: 'yes' }]]);
});

test('a host that cancels refuses: it is said, and the item stays where it was', async () => {
  element.addEventListener('coprod-add', (event) => {
    event.preventDefault();
    (event as CustomEvent<{ why?: string }>).detail.why = 'Please sign in again.';
  });
  press('Yes');
  await expect
    .poll(() => element.textContent)
    .toContain('This was not saved: Please sign in again.');
  expect(item()?.dataset['status']).toBe('told');
});

test('a code goes out as an event', async () => {
  const codes: string[] = [];
  element.addEventListener('coprod-code', (event) => {
    codes.push((event as CustomEvent<{ code: string }>).detail.code);
  });
  const box = element.querySelector<HTMLInputElement>('[name$=":code:find"]') as HTMLInputElement;
  box.value = 'k7mp2qxt9hwd';
  press('Find what I said');
  await expect.poll(() => codes).toEqual(['K7MP-2QXT-9HWD']);
});

test('other words come in by property', async () => {
  element.words = { ...enFeedbackLoop, loop: { ...enFeedbackLoop.loop, title: 'Gesagt, getan' } };
  await expect.poll(() => element.querySelector('h2')?.textContent).toBe('Gesagt, getan');
});

test('a page that asks nothing has no box for words', async () => {
  element.setAttribute('read-only', '');
  await expect.poll(() => element.querySelector('textarea')).toBeNull();
});
