import { nonNegotiables, type Entry } from '@coprod/core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { pip } from '../../packages/ui/src/foundation/people.examples.ts';
import { ExampleHost, newParent } from '../../packages/ui/src/foundation/show.examples.tsx';
import type { Send } from '@coprod/ui';
import { GovukChecklist } from './GovukChecklist.tsx';

const link = (name: RegExp) => page.getByRole('link', { name });
const save = page.getByRole('button', { name: 'Save' });
const error = page.getByText('There is a problem');

/** A new parent opens number 2. */
async function openSecond(send: Send = () => Promise.resolve()) {
  const added: Entry[] = [];
  const { container } = await render(
    <ExampleHost saved={pip} send={send} actor={newParent}>
      {({ project, add, states }) =>
        project && (
          <GovukChecklist
            project={project}
            framework={nonNegotiables}
            states={states}
            onAdd={(entry) => {
              added.push(entry);
              add(entry);
            }}
          />
        )
      }
    </ExampleHost>,
  );
  await link(/Flexibility/).click();
  return { container, added };
}

test('a question is answered, saved, and only then others’ answers show', async () => {
  const { container, added } = await openSecond();
  await expect
    .poll(() => document.activeElement?.textContent)
    .toMatch(/^2\. Are we open about the goal/);
  expect(container.querySelector('.govuk-inset-text')).toBeNull();
  await page.getByLabelText('Not yet').click();
  await save.click();
  await expect.element(page.getByText(/Parents and carers say: Partly/)).toBeVisible();
  await expect.element(page.getByText(/^Saved/)).toBeVisible();
  expect(added).toMatchObject([
    {
      kind: 'rating',
      by: 'newcomer',
      about: 'non-negotiables@1/flexibility',
      data: { rating: 'not-yet', perspective: 'lived-experience' },
    },
  ]);

  // A second answer replaces the first; the same again adds nothing.
  await page.getByLabelText('Partly', { exact: true }).click();
  await save.click();
  await save.click();
  expect(added).toHaveLength(2);
  expect(added[1]?.replaces).toEqual([added[0]?.id]);

  await link(/Back/).click();
  await expect.poll(() => document.activeElement?.tagName).toBe('H1');
  await expect.element(page.getByText('You said: Partly')).toBeVisible();
});

test('without an answer, a summary of errors takes the focus each time and leads to the first answer', async () => {
  const { added } = await openSecond();
  await save.click();
  await expect.element(error).toBeVisible();
  await expect.poll(() => document.activeElement?.className).toBe('govuk-error-summary');
  await save.click();
  await expect.poll(() => document.activeElement?.className).toBe('govuk-error-summary');
  await link(/choose one of the answers/).click();
  await expect.poll(() => (document.activeElement as HTMLInputElement).value).toBe('in-place');
  await page.getByLabelText('Not sure').click();
  await save.click();
  await expect.element(error).not.toBeInTheDocument();
  expect(added).toHaveLength(1);
});

test('what could not be sent is sent again with Save; what is refused says why', async () => {
  let answer: () => ReturnType<Send> = () => Promise.reject(new Error('offline'));
  const { added } = await openSecond(() => answer());
  await page.getByLabelText('Not yet').click();
  await save.click();
  await expect.element(page.getByText(/Not saved yet/)).toBeVisible();
  answer = () => Promise.resolve({ refused: 'The round is over.' });
  await save.click();
  await expect.element(page.getByText(/The round is over/)).toBeVisible();
  expect(added).toHaveLength(2);
  expect(added[1]).toEqual(added[0]);
});
