import type { Actor, CoprodError, Entry, Project, View } from '@coprod/core';
import type { ReactNode } from 'react';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { CoprodSettings, SaveStates, Send } from './index.ts';
import { ExampleHost } from './show.examples.tsx';

export const ruth: Actor = { id: 'ruth', perspective: 'profession' };
export const joe: Actor = { id: 'joe', perspective: 'lived-experience' };

/** How a part is shown, and what it is drawn with. */
export type Shown<Props> = Partial<CoprodSettings> & {
  saved?: unknown;
  send?: Send;
  part?: Partial<Props>;
};

/** What a host gives to such a part. */
interface Used {
  readonly project: Project | View | null | undefined;
  readonly states: SaveStates;
  readonly problem: CoprodError | null;
  readonly onAdd: (entry: Entry) => void;
}

/** For tests: shows a part in which steps are taken in a host, and gives what they look at. */
export async function showSteps(
  draw: (used: Used) => ReactNode,
  { saved, send, ...more }: Omit<Shown<unknown>, 'part'>,
) {
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
      {({ add, ...used }) =>
        draw({
          ...used,
          onAdd: (entry) => {
            added.push(entry);
            add(entry);
          },
        })
      }
    </ExampleHost>
  );
  const { container, rerender } = await render(tree({}));
  const find = (selector: string) => container.querySelector<HTMLElement>(selector) as HTMLElement;
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  /** What was added: kind and data. */
  const made = () => added.map(({ kind, data }) => [kind, data]);
  /** Somebody else looks at the same page. */
  const as = (actor: Actor, more: Partial<CoprodSettings> = {}) =>
    rerender(tree({ actor, ...more }));
  /** What others wrote on their own phones comes in. */
  const arrive = (stored: unknown) => rerender(tree({}, stored));
  return { container, find, button, added, made, as, arrive };
}
