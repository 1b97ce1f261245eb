import type { Actor, Entry } from '@coprod/core';
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { expect } from 'vitest';
import { page, type Locator } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { CoprodSettings, Send } from '../foundation/index.ts';
import { ExampleHost } from '../foundation/show.examples.tsx';
import { examples } from './FeedbackLoop.examples.ts';
import { FeedbackLoop, type FeedbackLoopProps } from './index.ts';

export const ruth: Actor = { id: 'ruth', perspective: 'profession' };
export const joe: Actor = { id: 'joe', perspective: 'lived-experience' };
export const tola: Actor = { id: 'tola', perspective: 'profession' };

type Options = Partial<CoprodSettings> & {
  saved?: unknown;
  send?: Send;
  part?: Partial<FeedbackLoopProps>;
};

/** For tests: shows a feedback loop in a host and gives what they look at. */
export async function show({ saved = examples.everything, send, part, ...more }: Options = {}) {
  const added: Entry[] = [];
  let clock = Date.parse('2026-04-01T12:00:00.000Z');
  const now = () => new Date((clock += 1000)).toISOString(); // each step later than the one before it
  const tree = (actor: Partial<CoprodSettings>, stored = saved) => (
    <ExampleHost
      saved={stored}
      send={send ?? (() => Promise.resolve())}
      now={now}
      {...more}
      {...actor}
    >
      {({ project, add, states, problem }) => (
        <FeedbackLoop
          project={project}
          words={enFeedbackLoop}
          states={states}
          problem={problem}
          onAdd={(entry) => {
            added.push(entry);
            add(entry);
          }}
          {...part}
        />
      )}
    </ExampleHost>
  );
  const { container, rerender } = await render(tree({}));
  const find = (selector: string) => container.querySelector<HTMLElement>(selector) as HTMLElement;
  const item = (id: string) => find(`[data-area="${id}"]`);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
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
  /** What was added: kind and data. */
  const made = () => added.map(({ kind, data }) => [kind, data]);
  /** Somebody else looks at the same page. */
  const as = (actor: Actor, more: Partial<CoprodSettings> = {}) =>
    rerender(tree({ actor, ...more }));
  /** What others wrote on their own phones comes in. */
  const arrive = (stored: unknown) => rerender(tree({}, stored));
  /** The ids of the items that are on the page, in order. */
  const items = () =>
    [...container.querySelectorAll<HTMLElement>('[data-part=item]')].map(
      ({ dataset }) => dataset['area'],
    );
  return { container, find, item, items, open, as, arrive, button, added, made };
}
