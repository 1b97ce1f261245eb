import { newEntry } from '@coprod/core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../styles.css';
import { joe, show } from './show.examples.tsx';
import { examples, seenBy } from './StageTracker.examples.ts';

beforeEach(() => page.viewport(1280, 800));

const heading = (area: HTMLElement) => area.querySelector<HTMLElement>('[data-part=heading]');

const status = (area: HTMLElement) => area.querySelector<HTMLElement>('[role=status]');

describe('ST3: the next step', () => {
  test('lists what is missing and why, and asks a lead for a reason', async () => {
    const { area, button, made } = await show();
    expect(area('next')).toHaveTextContent('Go on to: Deliver together');
    expect(area('next')).toHaveTextContent('Accessibility from the start Not yet in place.');
    await userEvent.click(button('Ask to go on to: Deliver together'));
    expect(made()).toEqual([]);
    await expect.element(page.getByLabelText('Why do you want to go on anyway?')).toHaveFocus();
    expect(area('next')).toHaveTextContent('Please say why.');
    await userEvent.keyboard('The room is booked.');
    await userEvent.click(button('Ask to go on to: Deliver together'));
    expect(made()).toEqual([
      ['gate', { anyway: true, to: 'co-delivery', why: 'The room is booked.' }],
    ]);
    await expect
      .element(page.getByText('This waits for the other lead: someone who works here'))
      .toBeVisible();
    await expect.element(heading(area('next'))).toHaveFocus();
    await expect.element(status(area('next'))).toHaveTextContent('Saved');
  });

  test('asks for no reason where nothing is missing', async () => {
    const { button, made, area } = await show({ saved: examples.open });
    expect(area('next')).toHaveTextContent('Nothing is missing. We can go on.');
    await userEvent.click(button('Ask to go on to: Plan together'));
    expect(made()).toEqual([['gate', { anyway: false, to: 'co-planning' }]]);
  });

  test('SM5: tells nobody what others say to a question that they have not answered', async () => {
    const lead = newEntry({
      id: 'swap',
      kind: 'proposal',
      at: '2026-03-25T10:00:00.000Z',
      by: 'ruth',
      data: { change: 'role', person: 'zoe', role: 'lead', given: true },
    });
    const zoe = newEntry({
      id: 'zoe',
      kind: 'person',
      at: '2026-03-24T10:00:00.000Z',
      by: 'zoe',
      data: { perspective: 'lived-experience' },
    });
    const yes = newEntry({
      id: 'yes',
      kind: 'agreement',
      at: '2026-03-26T10:00:00.000Z',
      by: 'amina',
      about: 'swap',
      data: { agrees: true },
    });
    const saved = {
      ...examples.designing,
      entries: [...examples.designing.entries, zoe, lead, yes],
    };
    const actor = { id: 'zoe', perspective: 'lived-experience' as const };
    for (const text of ['Partly in place', 'Parents and carers say', 'Not yet in place']) {
      expect((await show({ saved, actor })).area('next')).not.toHaveTextContent(text);
      expect((await show()).area('next')).toHaveTextContent(text);
    }
    const { area } = await show({ saved, actor });
    expect(area('next')).toHaveTextContent(
      'Flexibility Answer first. Then you see what others say.',
    );
  });

  test('a member who does not lead sees it, and no button', async () => {
    const { area } = await show({ actor: joe });
    expect(area('next')).toHaveTextContent('The two leads decide together when to go on.');
    expect(area('next').querySelector('button')).toBeNull();
  });

  test('who is signed in and takes no part sees no gate and no box', async () => {
    const { container } = await show({ actor: { id: 'zoe', perspective: 'profession' } });
    expect(container.querySelector('[data-area="next"], textarea, button')).toBeNull();
  });

  test('the public and a page that asks nothing see no gate and no box', async () => {
    for (const one of [{ actor: null }, { part: { readOnly: true } }] as const) {
      const { container } = await show(one);
      expect(container.querySelector('[data-area="next"], textarea, button')).toBeNull();
    }
    const { container, stage } = await show({ saved: seenBy('public'), actor: null });
    expect(stage('co-delivery').getAttribute('data-status')).toBe('not-used');
    expect(container.textContent).not.toMatch(/amina|ruth/i);
  });
});
