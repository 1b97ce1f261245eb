'use client';
import type { Entry } from '@coprod/core';
import { useEffect, useMemo, useState } from 'react';
import { createAutosave } from '../autosave/createAutosave.ts';
import type { Autosave, SaveStates, Send } from '../autosave/types.ts';
import { useAutosave } from './useAutosave.ts';
import { useReading, type Reading } from './useReading.ts';

export type { Autosave, SaveState, SaveStates, Send } from '../autosave/types.ts';

/** What {@link useProject} gives. */
export interface UsedProject extends Reading {
  readonly add: (entry: Entry) => void;
  readonly states: SaveStates;
  /** What was refused: no longer in the project, and kept so that it can be shown beside its question. */
  readonly refused: readonly Entry[];
}

/**
 * Holds a project in a page: reads what the host saved, shows a new entry at once, sends it, and tells
 * how that went. Give `send`, and what is not sent yet goes away with the page; or `autosave`, made with
 * `createAutosave` outside your component, and it waits on the device. A refused entry no longer counts.
 *
 * @example
 * const { project, add, states, problem } = useProject(saved, { send: postTo('/entries') });
 */
export function useProject(
  saved: unknown,
  { send, autosave }: { send?: Send | undefined; autosave?: Autosave | undefined } = {},
): UsedProject {
  const [own] = useState(() => ownAutosave(send));
  useEffect(() => {
    own.use(send);
  }, [own, send]);
  const used = autosave ?? own.autosave;
  const { entries, states } = useAutosave(used);
  const [refused, added] = useMemo(() => {
    const isRefused = ({ id }: Entry) => states[id]?.status === 'refused';
    return [entries.filter(isRefused), entries.filter((entry) => !isRefused(entry))];
  }, [entries, states]);
  const reading = useReading(saved, added);
  return { ...reading, add: used.add, states, refused };
}

/** One that stores nothing and sends by what the host gave last. */
function ownAutosave(first: Send | undefined) {
  let send = first;
  return {
    autosave: createAutosave({ send: first && (async (entry) => send?.(entry)) }),
    use: (next: Send | undefined) => {
      send = next;
    },
  };
}
