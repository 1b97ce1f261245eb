import { nonNegotiables, type Entry } from '@coprod/core';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { CoprodSettings, SaveStates, Send } from '../foundation/index.ts';
import { ExampleHost } from '../foundation/show.examples.tsx';
import { examples } from './Checklist.examples.ts';
import { Checklist, type ChecklistProps } from './index.ts';

type Options = Partial<CoprodSettings> & {
  saved?: unknown;
  send?: Send;
  part?: Partial<ChecklistProps>;
  /** What the host makes of how saving goes. */
  statesOf?: (states: SaveStates) => SaveStates;
};

/** For tests: shows a checklist in a host and gives what they look at. */
export async function show({
  saved = examples.allAnswered,
  send,
  part,
  statesOf,
  ...more
}: Options = {}) {
  const added: Entry[] = [];
  const tree = (now: unknown) => (
    <ExampleHost saved={now} send={send ?? (() => Promise.resolve())} {...more}>
      {({ project, add, states, problem }) => (
        <Checklist
          project={project}
          framework={nonNegotiables}
          states={statesOf ? statesOf(states) : states}
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
  const { container, rerender } = await render(tree(saved));
  /** The host has something newer, from another phone. */
  const again = (now: unknown) => rerender(tree(now));
  const row = (section: string) =>
    container.querySelector<HTMLDetailsElement>(
      `[data-section="${section}"]`,
    ) as HTMLDetailsElement;
  /** A locator is made of the words that a row has now: make a new one after each change. */
  const inside = (section: string) => page.elementLocator(row(section));
  const open = async (section: string) => {
    await userEvent.click(row(section).querySelector('summary') as HTMLElement);
  };
  return { container, added, again, row, inside, open };
}
