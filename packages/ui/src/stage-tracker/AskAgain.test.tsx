// ST8: who asked can ask in other words; what is answered or replaced is older than that.
import { mayAdd, type Entry, type Project } from '@coprod/core';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../styles.css';
import { amina } from '../foundation/show.examples.tsx';
import { joe, ruth, show } from './show.examples.tsx';
import { examples, further } from './StageTracker.examples.ts';

beforeEach(() => page.viewport(1280, 800));

const again = page.getByRole('button', { name: 'Ask again', exact: true });
const summary = page.getByText('Ask again with other words');

test('after a no, whoever asked asks again in place of it', async () => {
  const { area, added, made } = await show({ saved: examples.disagreed, actor: ruth });
  await userEvent.click(summary);
  await userEvent.click(again);
  expect(made()).toEqual([]);
  const box = page.getByLabelText('Why do you want to go on anyway?');
  await expect.element(box).toHaveFocus();
  await userEvent.fill(box, 'The fathers were asked.');
  await userEvent.click(again);
  expect(made()).toEqual([
    ['gate', { anyway: true, to: 'co-design', why: 'The fathers were asked.' }],
  ]);
  expect(added[0]?.replaces).toEqual(['asked']);
  await expect.element(area('next')).toHaveTextContent('The fathers were asked.');
  expect(area('next')).not.toHaveTextContent('We want to begin.');
  expect(area('next')).not.toHaveTextContent('First we ask the fathers’ group.');
  expect(area('next').querySelectorAll('[data-part="waiting"]')).toHaveLength(1);
});

test('a stage that is to be left out is asked for again too', async () => {
  const { button, container, added } = await show();
  await userEvent.click(page.getByText('Go back, or leave a stage out'));
  const why = page.getByLabelText('Why do we not deliver this together?');
  await userEvent.fill(why, 'A nurse must.');
  await userEvent.click(button('Ask to leave this out'));
  await userEvent.click(summary);
  await userEvent.fill(why, 'Only a nurse may.');
  await userEvent.click(again);
  expect(added.map(({ data }) => data)).toEqual([
    { stage: 'co-delivery', why: 'A nurse must.' },
    { stage: 'co-delivery', why: 'Only a nurse may.' },
  ]);
  expect(added[1]?.replaces).toEqual([added[0]?.id]);
  await expect.poll(() => container.querySelectorAll('[data-part="waiting"]').length).toBe(1);
});

test('a refused one stays open with its words', async () => {
  const send = () => Promise.resolve({ refused: 'You lead no more.' });
  const { area } = await show({ saved: examples.waiting, actor: ruth, send });
  await userEvent.click(summary);
  const box = page.getByLabelText('Why do you want to go on anyway?');
  await userEvent.fill(box, 'It is time.');
  await userEvent.click(again);
  await expect.element(area('next')).toHaveTextContent('You lead no more.');
  await expect.element(box).toBeVisible();
  await expect.element(box).toHaveValue('It is time.');
});

test('asked twice, both are replaced; nobody else can ask again', async () => {
  const saved = further.asked(examples.waiting, 'ruth', '2026-03-31T12:00:00.000Z');
  const { container, added } = await show({ saved, actor: ruth });
  expect(container.querySelectorAll('[data-part="ask-again"]')).toHaveLength(1);
  await userEvent.click(summary);
  await userEvent.fill(page.getByLabelText(/Why do you want/), 'One reason for both.');
  await userEvent.click(again);
  expect(added[0]?.replaces).toEqual(['asked', 'asked-too']);
  for (const actor of [joe, amina]) {
    const other = await show({ saved: examples.waiting, actor });
    expect(other.container.querySelector('[data-part="ask-again"]')).toBeNull();
  }
});

// The clock of whoever asked may be up to 2 minutes fast (rule DA4).
const fast = '2026-04-01T12:01:30.000Z';
const taken = (entry: Entry | undefined, saved: Project, actor: typeof amina) =>
  mayAdd(entry as Entry, actor, saved, { now: '2026-04-01T12:00:10.000Z' });

test('an answer is stamped later than the ask', async () => {
  const saved = further.asked(examples.planning, 'ruth', fast);
  const { button, added, stage } = await show({ saved });
  await userEvent.click(button('I agree'));
  expect(added[0]?.at).toBe('2026-04-01T12:01:30.001Z');
  expect(taken(added[0], saved, amina)).toEqual({ ok: true });
  await expect.element(stage('co-design')).toHaveAttribute('aria-current', 'step');
});

test('so is what is asked again', async () => {
  const saved = further.asked(examples.planning, 'ruth', fast);
  const { added } = await show({ saved, actor: ruth });
  await userEvent.click(summary);
  await userEvent.fill(page.getByLabelText(/Why do you want/), 'The money ends.');
  await userEvent.click(again);
  expect(added[0]?.at).toBe('2026-04-01T12:01:30.001Z');
  expect(taken(added[0], saved, ruth)).toEqual({ ok: true });
});
