'use client';
import type { Entry } from '@coprod/core';
import { useEffect, useState } from 'react';
import type { Autosave, SaveStates } from '../autosave/types.ts';

const nothing = {
  entries: [] as readonly Entry[],
  states: {} as SaveStates,
  held: 'page' as const,
};

const look = (autosave: Autosave | undefined) =>
  autosave
    ? { entries: autosave.entries(), states: autosave.states(), held: autosave.held() }
    : nothing;

/** What an autosave knows, where there is one: draws again when that changes. */
export function useAutosave(autosave: Autosave | undefined) {
  const now = look(autosave);
  const [, drawEntries] = useState(now.entries);
  const [, drawStates] = useState(now.states);
  const [, drawHeld] = useState(now.held);
  useEffect(() => {
    const show = () => {
      const { entries, states, held } = look(autosave);
      drawEntries(entries);
      drawStates(states);
      drawHeld(held);
    };
    show(); // what came between drawing and listening
    return autosave?.subscribe(show);
  }, [autosave]);
  return now;
}
