'use client';
import { makeSlip, type Entry } from '@coprod/core';
import { useEffect, useState } from 'react';
import type { SaveStates } from '../foundation/index.ts';

/** The code with which somebody who gives no name finds again what they said (rule FB9). */
export interface Slip {
  /** The hash of the next code; undefined while there is none, and where the page is not on https. */
  readonly hash: string | undefined;
  /** The code that was just used: shown until it is put away, and never again. */
  readonly code: string | null;
  readonly putAway: () => void;
  /** An entry goes out: where it holds the hash of our code, the code is shown. */
  readonly note: (entry: Entry) => void;
}

/** Has a code ready for whoever says something without a name. */
export function useSlip(states: SaveStates | undefined): Slip {
  const [next, setNext] = useState<{ code: string; hash: string } | null>(null);
  const [used, setUsed] = useState<{ code: string; claim: string } | null>(null);
  useEffect(() => {
    if (next) return;
    let wanted = true;
    // Without https a browser makes no hashes: then nobody is offered a code that would not be found.
    makeSlip(crypto.getRandomValues(new Uint8Array(16))).then(
      (slip) => {
        if (wanted) setNext(slip);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [next]);
  // Before the host took it in, and where it did not, the code would find nothing.
  const status = used && states?.[used.claim]?.status;
  const finds = status !== 'saving' && status !== 'refused';
  return {
    hash: next?.hash,
    code: used && finds ? used.code : null,
    putAway: () => {
      setUsed(null);
    },
    note: (entry) => {
      if (!next || entry.kind !== 'claim' || entry.data?.codeHash !== next.hash) return;
      setUsed({ code: next.code, claim: entry.id });
      setNext(null);
    },
  };
}
