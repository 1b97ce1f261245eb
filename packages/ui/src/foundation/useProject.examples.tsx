import { newEntry, type Entry } from '@coprod/core';
import { render } from 'vitest-browser-react';
import { useProject } from './useProject.ts';

/** Nothing was saved yet. */
export const empty = { schema: 1, id: 'p', entries: [] };
/** A note whose id is its text. */
export const note = (id: string): Entry =>
  newEntry({
    id,
    kind: 'note',
    at: '2026-04-01T12:00:00.000Z',
    by: 'amina',
    about: 'x',
    data: { text: id },
  });

type Options = Parameters<typeof useProject>[1];

/** Uses the hook in a component, as hosts do; works on React and preact alike. */
export async function use(saved: unknown, options: Options = {}) {
  const current: { used?: ReturnType<typeof useProject> } = {};
  function Probe({ value }: { value: unknown }) {
    current.used = useProject(value, options);
    return null;
  }
  const { rerender } = await render(<Probe value={saved} />);
  return {
    now: () => current.used as ReturnType<typeof useProject>,
    again: (value: unknown) => rerender(<Probe value={value} />),
  };
}
