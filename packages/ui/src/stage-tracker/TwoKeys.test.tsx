import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../styles.css';
import { ruth, show } from './show.examples.tsx';
import { examples } from './StageTracker.examples.ts';

beforeEach(() => page.viewport(1280, 800));

const status = (area: HTMLElement) => area.querySelector<HTMLElement>('[role=status]');

describe('ST8: two keys', () => {
  test('the other lead says yes, and we are there', async () => {
    const { button, made, stage, area } = await show({ saved: examples.waiting });
    expect(area('next')).toHaveTextContent(
      'This waits for youGo on to: Design together. Asked on 20 March by someone who works here.',
    );
    await userEvent.click(button('I agree'));
    expect(made()).toEqual([['agreement', { agrees: true }]]);
    await expect.element(stage('co-design')).toHaveAttribute('aria-current', 'step');
  });

  test('or no, with a reason: it stays where it was', async () => {
    const { button, made, stage, area } = await show({ saved: examples.waiting });
    await userEvent.fill(page.getByLabelText('Tell us why if you like'), 'Not in June.');
    await userEvent.click(button('I do not agree'));
    expect(made()).toEqual([['agreement', { agrees: false, why: 'Not in June.' }]]);
    await expect.element(area('next')).toHaveTextContent('On 1 April you said no.');
    await expect.element(area('next')).toHaveTextContent('Not in June.');
    expect(stage('co-planning').getAttribute('aria-current')).toBe('step');
  });

  test('whoever asked waits, and cannot agree to it', async () => {
    const { area, button } = await show({ saved: examples.disagreed, actor: ruth });
    expect(area('next')).toHaveTextContent('This waits for the other lead');
    expect(area('next')).toHaveTextContent('First we ask the fathers’ group.');
    expect(button('I agree').query()).toBeNull();
  });

  test('an ask that the host refuses says why and keeps what was typed', async () => {
    const send = () => Promise.resolve({ refused: 'You lead no more.' });
    const { button, area } = await show({ send });
    await userEvent.fill(page.getByLabelText('Why do you want to go on anyway?'), 'It is time.');
    await userEvent.click(button('Ask to go on to: Deliver together'));
    await expect.element(area('next')).toHaveTextContent('This was not saved: You lead no more.');
    await expect
      .element(page.getByLabelText('Why do you want to go on anyway?'))
      .toHaveValue('It is time.');
  });

  test('what could not be sent says so, and can be tried again', async () => {
    let online = false;
    const send = () => (online ? Promise.resolve() : Promise.reject(new Error('offline')));
    const { button, area } = await show({ saved: examples.waiting, send });
    await userEvent.click(button('I agree'));
    await expect.element(area('next')).toHaveTextContent('Not saved yet.');
    // Only with the press: before it, what is tried again by itself fails too.
    addEventListener('pointerdown', () => (online = true), { once: true, capture: true });
    await userEvent.click(button('Try again'));
    await expect.element(status(area('next'))).toHaveTextContent('Saved');
  });
});
