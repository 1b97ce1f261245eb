import { type Actor, type Entry } from '@coprod/core';
import { enStageTracker } from '@coprod/core/text/en/stage-tracker';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { CoprodSettings, Send } from '../foundation/index.ts';
import { ExampleHost } from '../foundation/show.examples.tsx';
import { StageTracker, type StageTrackerProps } from './index.ts';
import { examples } from './StageTracker.examples.ts';

export const ruth: Actor = { id: 'ruth', perspective: 'profession' };
export const joe: Actor = { id: 'joe', perspective: 'lived-experience' };

type Options = Partial<CoprodSettings> & {
  saved?: unknown;
  send?: Send;
  part?: Partial<StageTrackerProps>;
};

/** For tests: shows a stage tracker in a host and gives what they look at. */
export async function show({ saved = examples.designing, send, part, ...more }: Options = {}) {
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
        <StageTracker
          project={project}
          words={enStageTracker}
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
  const stage = (id: string) => container.querySelector(`[data-stage="${id}"]`) as HTMLElement;
  const area = (name: string) =>
    container.querySelector<HTMLElement>(`[data-area="${name}"]`) as HTMLElement;
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  /** What was added: kind and data. */
  const made = () => added.map(({ kind, data }) => [kind, data]);
  /** Somebody else looks at the same page. */
  const as = (actor: Actor, more: Partial<CoprodSettings> = {}) =>
    rerender(tree({ actor, ...more }));
  /** What others wrote on their own phones comes in. */
  const arrive = (stored: unknown) => rerender(tree({}, stored));
  return { container, as, arrive, stage, area, button, added, made };
}
