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

describe('on a phone', () => {
  beforeEach(() => page.viewport(360, 640));

  test('what waits for somebody is said at the top, as a way there', async () => {
    const { area, container } = await show({ saved: examples.waiting });
    const link = page.getByRole('link', { name: 'This waits for you' });
    const box = link.element().getBoundingClientRect();
    expect(box.bottom).toBeLessThan(300);
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(container.querySelector(`[id="${hashOf(link.element())}"]`)).not.toBeNull();
    await userEvent.click(link);
    await expect
      .element(area('next').querySelector<HTMLElement>('[data-part=heading]'))
      .toHaveFocus();
    await show({ saved: examples.waiting, actor: ruth });
    expect(link.elements()).toHaveLength(1);
  });

  test('the reasons for what is missing are behind one line each: the answer is in reach', async () => {
    const { area, button } = await show({ saved: examples.waiting });
    const lines = [...area('next').querySelectorAll<HTMLElement>('summary')];
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      expect(line.offsetHeight).toBeGreaterThanOrEqual(44);
      expect((line.nextElementSibling as Element).checkVisibility()).toBe(false);
    }
    expect(lines[0]).toHaveTextContent(/[a-z] Not yet in place\.|[a-z] Partly in place\./);
    const top = area('next').getBoundingClientRect().top;
    expect(button('I agree').element().getBoundingClientRect().top - top).toBeLessThan(1100);
    await userEvent.click(lines[0] as HTMLElement);
    expect((lines[0]?.nextElementSibling as Element).checkVisibility()).toBe(true);
    lines[1]?.focus();
    await userEvent.keyboard(' ');
    expect(getComputedStyle(lines[1] as Element).outlineStyle).toBe('solid');
  });
});

const hashOf = (link: Element) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(1));
