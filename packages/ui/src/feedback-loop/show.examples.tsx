import type { Actor } from '@coprod/core';
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { expect } from 'vitest';
import { page, type Locator } from 'vitest/browser';
import { showSteps, type Shown } from '../foundation/showSteps.examples.tsx';
import { examples } from './FeedbackLoop.examples.ts';
import { FeedbackLoop, type FeedbackLoopProps } from './index.ts';

export { joe, ruth } from '../foundation/showSteps.examples.tsx';
export const tola: Actor = { id: 'tola', perspective: 'profession' };

/** For tests: shows a feedback loop in a host and gives what they look at. */
export async function show({
  saved = examples.everything,
  part,
  ...more
}: Shown<FeedbackLoopProps> = {}) {
  const shown = await showSteps(
    ({ project, states, problem, onAdd }) => (
      <FeedbackLoop
        project={project}
        words={enFeedbackLoop}
        states={states}
        problem={problem}
        onAdd={onAdd}
        {...part}
      />
    ),
    { saved, ...more },
  );
  const { container, find } = shown;
  const item = (id: string) => find(`[data-area="${id}"]`);
  /** Opens what can be done about an item, and gives the form for one step. */
  const open = async (id: string, act: string) => {
    const form = `[data-area="${id}"] [data-act="${act}"]`;
    const inner = `[data-area="${id}"] [data-part="${act}"]`;
    const openBox = (selector: string) => {
      const box = find(selector) as HTMLDetailsElement | null;
      if (box) box.open = true;
    };
    openBox(`[data-area="${id}"] > [data-part=next-step]`);
    openBox(`[data-area="${id}"] > [data-part=other-steps]`);
    await expect.poll(() => container.querySelector(`${form}, ${inner}`)).toBeTruthy();
    openBox(inner);
    await expect.poll(() => find(form)).toBeTruthy();
    // Found anew each time: a locator of an element is one of what it said then.
    const now = () => page.elementLocator(find(form));
    return {
      getByRole: (...role: Parameters<Locator['getByRole']>) => now().getByRole(...role),
      getByLabelText: (label: string | RegExp) => now().getByLabelText(label),
      element: () => find(form),
    };
  };
  /** The ids of the items that are on the page, in order. */
  const items = () =>
    [...container.querySelectorAll<HTMLElement>('[data-part=item]')].map(
      ({ dataset }) => dataset['area'],
    );
  return { ...shown, item, items, open };
}
