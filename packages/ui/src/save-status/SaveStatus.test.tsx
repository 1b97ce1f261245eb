import { enSaving } from '@coprod/core/text/en/saving';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Autosave } from '../autosave/index.ts';
import { Coprod } from '../foundation/index.ts';
import { settings } from '../foundation/show.examples.tsx';
import { SaveStatus } from './index.ts';
import { examples } from './SaveStatus.examples.ts';

async function show(autosave: Autosave, leaveTo?: string) {
  onTestFinished(() => {
    autosave.close();
  });
  const { container } = await render(
    <Coprod {...settings}>
      <SaveStatus autosave={autosave} words={enSaving} leaveTo={leaveTo} />
    </Coprod>,
  );
  return {
    said: () => [...container.querySelectorAll('[role=status] p')].map((line) => line.textContent),
    buttons: () => [...container.querySelectorAll('button')].map((button) => button.textContent),
  };
}

const [again, download] = ['Try again now', 'Download what is not saved'];
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
  ['refused', ['Not taken: 1. You can keep a copy.'], [download]],
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
