// WCAG 1.4.10, 2.4.11 and 2.5.5: at 400 %, a screen of 1280 × 1024 is 320 × 256 px of the page.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { nameOf, openAll, parts } from './allStories.ts';

beforeAll(() => page.viewport(320, 256));
afterAll(() => page.viewport(1280, 800));

const control = 'button, summary, input:not([type=hidden]), textarea, select';
/** Those that take up room; an empty place for news does not yet. */
const shown = (elements: readonly HTMLElement[], which: string) =>
  elements.filter(
    (one) => one.matches(which) && one.checkVisibility() && one.getBoundingClientRect().height > 0,
  );

/** What a finger may hit for it: the label of a radio is as good as its circle. */
function targetOf(element: HTMLElement): DOMRect {
  const isTick = element.matches('[type=radio], [type=checkbox]');
  return ((isTick && element.closest('label')) || element).getBoundingClientRect();
}

/** Can one see where one is? In the middle of what is in sight of it, nothing else lies over it. */
function isSeen(element: HTMLElement): boolean {
  element.focus();
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  if (from >= to || left >= innerWidth || right <= 0) return false;
  const middle = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  return [from + 1, (from + to) / 2, to - 1].some((height) => {
    const hit = document.elementFromPoint(middle, height);
    return element.contains(hit) || hit?.contains(element);
  });
}

test.each(parts)('$name: at 400 %, all is in reach of eyes and fingers', async ({ show }) => {
  const host = await show();
  const elements = openAll(host);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);

  const hidden = shown(elements, `${control}, a[href], [tabindex]`).filter((one) => !isSeen(one));
  expect(hidden.map(nameOf)).toEqual([]);

  const small = shown(elements, control).flatMap((one) => {
    const { width, height } = targetOf(one);
    return Math.min(width, height) < 43.9 ? `${nameOf(one)} ${String([width, height])}` : [];
  });
  expect(small).toEqual([]);
  host.remove();
});
