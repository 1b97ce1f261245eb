import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../styles.css';
import { joe, ruth, show } from './show.examples.tsx';
import { examples } from './StageTracker.examples.ts';

beforeEach(() => page.viewport(1280, 800));

const whyAnyway = page.getByLabelText('Why do you want to go on anyway?');

describe('ST4: what the page did not know', () => {
  test('after a refusal the gate asks for a reason', async () => {
    const send = () => Promise.resolve({ refused: 'Please say why.' });
    const { area, button, made } = await show({ saved: examples.open, send });
    expect(area('next')).toHaveTextContent('Nothing is missing. We can go on.');
    expect(whyAnyway.query()).toBeNull();
    await userEvent.click(button('Ask to go on to: Plan together'));
    await expect.element(area('next')).toHaveTextContent('This was not saved: Please say why.');
    expect(area('next')).not.toHaveTextContent('Nothing is missing.');
    await userEvent.fill(whyAnyway, 'The room is booked.');
    await userEvent.click(button('Ask to go on to: Plan together'));
    expect(made()).toEqual([
      ['gate', { anyway: false, to: 'co-planning' }],
      ['gate', { anyway: true, to: 'co-planning', why: 'The room is booked.' }],
    ]);
  });
});

describe('ST5: after somebody went back', () => {
  const why =
    '14 March: We went back to: Plan together. Nobody asked the fathers’ group.We were there before';

  test('the other lead sees why, above the button', async () => {
    const { area, button } = await show({ saved: examples.wentBack, actor: ruth });
    expect(area('next').textContent.replaceAll(/\s+/g, ' ')).toContain(why);
    expect(button('Go on again to: Design together').query()).not.toBeNull();
  });

  test('so does who does not lead', async () => {
    const { area } = await show({ saved: examples.wentBack, actor: joe });
    expect(area('next')).toHaveTextContent('Nobody asked the fathers’ group.');
  });
});
