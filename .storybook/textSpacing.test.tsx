// WCAG 1.4.12: people who find text hard to read set it wider. Nothing may be cut off or lie over something else.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { nameOf, openAll, parts } from './allStories.ts';

const wider = document.createElement('style');
wider.textContent = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
beforeAll(async () => {
  document.head.append(wider);
  await page.viewport(320, 640);
});
afterAll(async () => {
  wider.remove();
  await page.viewport(1280, 800);
});

const hasOwnText = (element: Element) =>
  [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());

/** Would it cut off words that stand further inside? */
const cuts = (element: Element) =>
  /hidden|clip/.test(getComputedStyle(element).overflow) && element.textContent.trim() !== '';

/** Words that are for those who listen alone, and boxes that scroll by themselves, cut off nothing. */
const isLeftOut = (element: Element) =>
  element.matches('.cp-hidden, .cp-hidden *, textarea, input');

/** Does it hold more than its box? What sticks out is cut off, or lies over what comes next. */
const overflows = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element) =>
  clientHeight > 0 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 2);

test.each(parts)('$name: with wider text nothing is cut off', async ({ show }) => {
  const faults: string[] = [];
  for (const width of [320, 1280]) {
    await page.viewport(width, 640);
    const host = await show({ theme: 'table' });
    for (const element of openAll(host))
      if ((hasOwnText(element) || cuts(element)) && !isLeftOut(element) && overflows(element))
        faults.push(`${String(width)} px: ${nameOf(element)}`);
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > width) faults.push(`${String(width)} px: scrolls to ${String(scrollWidth)}`);
    host.remove();
  }
  expect(faults).toEqual([]);
});
