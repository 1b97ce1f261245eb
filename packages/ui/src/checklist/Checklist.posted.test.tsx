import { nonNegotiables, safeParseFormData, type CoprodError } from '@coprod/core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Coprod } from '../foundation/index.ts';
import { newParent, settings } from '../foundation/show.examples.tsx';
import { examples } from './Checklist.examples.ts';
import { Checklist } from './index.ts';

/** The part in a form that a server reads, as where no script runs. */
async function show(errors: CoprodError | null = null) {
  const form = document.body.appendChild(document.createElement('form'));
  await render(
    <Coprod {...settings} actor={newParent}>
      <Checklist project={examples.empty} framework={nonNegotiables} errors={errors} />
    </Coprod>,
    { container: form },
  );
  await userEvent.click(form.querySelector('[data-part=together] summary') as HTMLElement);
  await userEvent.click(form.querySelector('[data-section=flexibility] summary') as HTMLElement);
  return form;
}
const size = page.getByLabelText(/How many of you agree/);
const posted = (form: HTMLFormElement) => {
  const { actor, now } = { actor: newParent, now: '2026-04-01T12:00:00.000Z' };
  return safeParseFormData(new FormData(form), { actor, now, newId: () => 'new' });
};
const choose = () => page.getByRole('radio', { name: 'Partly' }).first().click();

test('SM6: who leaves the number of people as it is answers for themself', async () => {
  const form = await show();
  await choose();
  await expect.element(size).toHaveValue('1');
  const { entries, error } = posted(form);
  expect(error).toBeNull();
  expect(entries.map(({ data }) => data)).toEqual([
    { rating: 'partly', perspective: 'lived-experience' },
  ]);
});

test('SM6: a group that wrote no number is asked for it beside its box, and nothing counts as one', async () => {
  const form = await show();
  await choose();
  await size.fill('');
  const { entries, error } = posted(form);
  expect(entries).toEqual([]);
  form.remove();
  await show(error);
  await expect.element(size).toBeInvalid();
  await expect.element(size).toHaveAccessibleDescription(/Please write a number: 1 if/);
});

test('SM6: a tap into the box and a 4 make 4, not 14', async () => {
  await show();
  await size.click();
  await userEvent.keyboard('4');
  await expect.element(size).toHaveValue('4');
});
