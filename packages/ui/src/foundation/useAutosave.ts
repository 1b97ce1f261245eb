'use client';
import { useEffect, useState } from 'react';
import type { Autosave } from '../autosave/types.ts';

const look = (autosave: Autosave) => ({
  entries: autosave.entries(),
  states: autosave.states(),
  held: autosave.held(),
});

/** What an autosave knows: draws again when that changes. */
export function useAutosave(autosave: Autosave) {
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
    return autosave.subscribe(show);
  }, [autosave]);
  return now;
}
