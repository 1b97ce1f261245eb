import type { Entry } from '@coprod/core';
import { enStageTracker } from '@coprod/core/text/en/stage-tracker';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import '../define.ts';
import type { ElementData } from '../foundation/PartElement.tsx';
import { amina } from '../foundation/show.examples.tsx';
import { examples } from './StageTracker.examples.ts';

let element: HTMLElement & ElementData;
let added: Entry[];

beforeEach(() => {
  element = document.createElement('coprod-stage-tracker');
  Object.assign(element, { project: examples.waiting, actor: amina, today: '2999-01-01' }); // the clock is the device's
  document.body.append(element);
  added = [];
  element.addEventListener('coprod-add', (event) => {
    added.push((event as CustomEvent<{ entry: Entry }>).detail.entry);
  });
  onTestFinished(() => {
    element.remove();
  });
});

const stage = (id: string) => element.querySelector(`[data-stage="${id}"]`);
const press = (words: string) => {
  [...element.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();
};

test('a step goes out as an event, and shows', async () => {
  press('I agree');
  await expect.poll(() => stage('co-design')?.getAttribute('aria-current')).toBe('step');
  expect(added.map(({ kind }) => kind)).toEqual(['agreement']);
});

test('a host that cancels refuses: it is said, and the project stays where it was', async () => {
  element.addEventListener('coprod-add', (event) => {
    event.preventDefault();
    (event as CustomEvent<{ why?: string }>).detail.why = 'You lead no more.';
  });
  press('I agree');
  await expect.poll(() => element.textContent).toContain('This was not saved: You lead no more.');
  expect(stage('co-design')?.getAttribute('aria-current')).toBeNull();
});

test('other words come in by property', async () => {
  const tracker = { ...enStageTracker.tracker, title: 'Unser Weg' };
  element.words = { ...enStageTracker, tracker };
  await expect.poll(() => element.querySelector('h2')?.textContent).toBe('Unser Weg');
});

test('a page that asks nothing has no button', async () => {
  element.setAttribute('read-only', '');
  await expect.poll(() => element.querySelector('button')).toBeNull();
});
