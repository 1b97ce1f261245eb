import { newEntry, type Actor } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { enSaving } from '@coprod/core/text/en/saving';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Autosave } from '../autosave/index.ts';
import '../define.ts';
import type { ElementData } from '../foundation/PartElement.tsx';
import { Coprod } from '../foundation/index.ts';
import { amina, newParent, settings } from '../foundation/show.examples.tsx';
import { SaveStatus } from './index.ts';
import { examples } from './SaveStatus.examples.ts';

async function show(autosave: Autosave, leaveTo?: string, actor: Actor | null = amina) {
  onTestFinished(() => {
    autosave.close();
  });
  const { container } = await render(
    <Coprod {...settings} actor={actor}>
      <SaveStatus autosave={autosave} words={enSaving} leaveTo={leaveTo} />
    </Coprod>,
  );
  return {
    said: () => [...container.querySelectorAll('[role=status] p')].map((line) => line.textContent),
    refused: () => [...container.querySelectorAll('li')].map((item) => item.textContent),
    buttons: () => [...container.querySelectorAll('button')].map((button) => button.textContent),
  };
}

const [again, download] = ['Try again now', 'Download what is not saved'];
const discard = 'Do not keep this';
const byItself = 'We try again by ourselves.';

test.each([
  ['nothingYet', [], []],
  ['saving', ['Saving…'], []],
  ['saved', ['Saved'], []],
  ['notSaved', ['Not saved yet (3)', `It is kept on this device. ${byItself}`], [again, download]],
  [
    'onlyThisPage',
    ['Not saved yet (3)', `Only this page keeps it. Please leave it open. ${byItself}`],
    [again, download],
  ],
  ['refused', ['Not taken: 1. You can keep a copy.'], [discard, download]],
] as const)('%s', async (name, says, has) => {
  const { said, buttons } = await show(examples[name]());
  await expect.poll(said).toEqual(says);
  expect(buttons()).toEqual(has);
});

test('what is not saved is downloaded as a file whose name tells nothing', async () => {
  const { said } = await show(examples.notSaved());
  await expect.poll(said).toContain('Not saved yet (3)');
  let file: { name: string; address: string } | undefined;
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    file = { name: this.download, address: this.href };
  });
  onTestFinished(() => {
    click.mockRestore();
  });
  await page.getByRole('button', { name: download }).click();
  expect(file?.name).toBe('not-saved.json');
  const entries = (await (await fetch(file?.address ?? '')).json()) as { id: string }[];
  expect(entries.map(({ id }) => id)).toEqual(['n1', 'n2', 'n3']);
});

test('what was refused is said, with why, to whoever said it; it goes when they do not keep it', async () => {
  const { said, refused, buttons } = await show(examples.refused());
  await expect.poll(refused).toEqual([`Note 1Please use fewer words.${discard}`]);
  await page.getByRole('button', { name: discard }).click();
  await expect.poll(refused).toEqual([]);
  expect(said()).toEqual([]);
  expect(buttons()).toEqual([]);
});

test('an answer that was refused is said with its question', async () => {
  const autosave = examples.refused();
  autosave.add(
    newEntry({
      id: 'answer',
      kind: 'rating',
      at: '2026-04-01T12:00:00.000Z',
      by: amina.id,
      about: 'non-negotiables@1/flexibility',
      data: { rating: 'not-yet', perspective: 'lived-experience' },
    }),
  );
  const { refused } = await show(autosave);
  const { question } = en.frameworks['non-negotiables'].sections.flexibility;
  await expect.poll(() => refused().join()).toContain(`${question}${en.ratings['not-yet']}`);
});

test.each([newParent, null])('nobody else reads what was refused', async (actor) => {
  const { said, refused } = await show(examples.refused(), undefined, actor);
  await expect.poll(said).toEqual(['Not taken: 1. You can keep a copy.']);
  expect(refused()).toEqual([]);
});

test('<coprod-save-status> says how an autosave does, and shows nothing before it has one', async () => {
  const element = document.createElement('coprod-save-status') as HTMLElement & ElementData;
  document.body.append(element);
  onTestFinished(() => {
    element.remove();
  });
  expect(element.textContent).toBe('');
  element.setAttribute('leave-to', 'https://www.bbc.co.uk/weather');
  Object.assign(element, { actor: amina, autosave: examples.refused() });
  await expect.poll(() => element.textContent).toContain('Please use fewer words.');
  expect(element.querySelectorAll('button')).toHaveLength(3);
  element.remove();
});

test('somebody can try again at once', async () => {
  const autosave = examples.notSaved();
  const tried = vi.spyOn(autosave, 'again');
  const { said } = await show(autosave);
  await expect.poll(said).toContain('Not saved yet (3)');
  await page.getByRole('button', { name: again }).click();
  expect(tried).toHaveBeenCalledOnce();
});

test('the quick way out is there where the host names a way', async () => {
  const { buttons } = await show(examples.nothingYet(), 'https://www.bbc.co.uk/weather');
  expect(buttons()).toEqual(['Leave this page quickly']);
});
