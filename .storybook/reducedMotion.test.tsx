// Movement makes some people ill: where the device asks for less, nothing moves.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { nameOf, openAll, parts } from './allStories.ts';

const prefers = (value: string) =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value }],
  });
beforeAll(() => prefers('reduce'));
afterAll(() => prefers(''));

/** All durations of an element and of what stands before and after its words. */
const lasts = (element: Element) =>
  [undefined, '::before', '::after', '::details-content'].some((pseudo) => {
    const { transitionDuration, animationName } = getComputedStyle(element, pseudo);
    return /[1-9]/.test(transitionDuration) || animationName !== 'none';
  });

test.each(parts)('$name: nothing moves where less movement is asked for', async ({ show }) => {
  expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(true);
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  const host = await show();
  const elements = openAll(host);
  for (const summary of host.querySelectorAll('summary')) summary.click(); // and shut again
  expect(document.getAnimations().map(({ playState }) => playState)).toEqual([]);
  expect(elements.filter(lasts).map(nameOf)).toEqual([]);
  const smooth = [document.documentElement, document.body, ...elements].filter(
    (element) => getComputedStyle(element).scrollBehavior !== 'auto',
  );
  expect(smooth.map(nameOf)).toEqual([]);
  expect(JSON.stringify(scroll.mock.calls)).not.toContain('smooth');
  scroll.mockRestore();
  host.remove();
});
