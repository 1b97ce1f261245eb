'use client';
import type { Fault } from '@coprod/core';
import { useState } from 'react';

/** What could not be taken: a `CoprodError`, or what came of one as JSON. */
export interface Faulty {
  readonly faults: readonly Fault[];
}

export const noFaults: readonly Fault[] = [];

/** What is wrong: first what a server found, until something else is; new errors of the server's take its place. */
export function useFaults(errors: Faulty | null | undefined) {
  const [faults, setFaults] = useState(errors?.faults ?? noFaults);
  const [known, setKnown] = useState(errors);
  if (errors !== known) {
    setKnown(errors);
    setFaults(errors?.faults ?? noFaults);
  }
  return [faults, setFaults] as const;
}
