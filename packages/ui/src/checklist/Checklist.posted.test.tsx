import {
  controlName,
  nonNegotiables,
  safeParseFormData,
  type CoprodError,
  type Entry,
} from '@coprod/core';
import { expect, test, vi } from 'vitest';
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

test('what was posted in vain stands in its controls, stays when React empties the form, and can be saved', async () => {
  const name = (kind: 'rating' | 'evidence') =>
    controlName(settings.idPrefix, kind, 'non-negotiables@1/flexibility');
  const posted = new Map([
    [name('rating'), 'partly'],
    [name('evidence'), 'no link'],
  ]);
  const onAdd = vi.fn<(entry: Entry) => void>();
  const form = document.body.appendChild(document.createElement('form'));
  await render(
    <Coprod {...settings} actor={newParent} posted={posted}>
      <Checklist project={examples.empty} framework={nonNegotiables} onAdd={onAdd} />
    </Coprod>,
    { container: form },
  );
  const row = page.elementLocator(form.querySelector('[data-section=flexibility]') as HTMLElement);
  await userEvent.click(form.querySelector('[data-section=flexibility] summary') as HTMLElement);
  const link = row.getByLabelText('Add a link to what shows it');
  form.reset(); // as after the action of a form
  await expect.element(row.getByRole('radio', { name: 'Partly' }).first()).toBeChecked();
  await expect.element(link).toHaveValue('no link');
  await link.fill('https://example.org/photo');
  await page.getByRole('button', { name: 'Save and go to number 3' }).click();
  expect(onAdd.mock.calls.map(([{ kind }]) => kind).sort()).toEqual(['evidence', 'rating']);
});
