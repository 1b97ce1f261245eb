'use server';
import { refresh } from 'next/cache';
import {
  makeSlip,
  parseEntry,
  safeParseFormData,
  sayerOf,
  stillTyped,
  type Entry,
  type Fault,
} from '@coprod/core';
import { keep, load, me } from '../store.ts';

/** What a posted form came to. */
export interface Came {
  /** How many forms were posted by now: the parts read what is wrong when they are first drawn. */
  readonly times: number;
  /** What is wrong, under the names of its controls. */
  readonly faults: readonly Fault[];
  /** Why entries were refused, in words. */
  readonly refused: readonly string[];
  /** What was not taken, by the names of its controls: it stands in them again. */
  readonly posted: readonly (readonly [name: string, value: string])[];
  /** For whoever said something without a name: shown once. */
  readonly code: string | null;
}

/** A whole form, posted without script, or before script came. */
export async function save(before: Came | null, form: FormData): Promise<Came> {
  const { code, hash } = await makeSlip(crypto.getRandomValues(new Uint8Array(8)));
  const { entries, error } = safeParseFormData(form, {
    actor: me,
    now: new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    project: load(),
    slipHash: hash,
  });
  const faults = error?.faults ?? [];
  const refused: string[] = [];
  const kept: Entry[] = [];
  for (const entry of entries) {
    const why = keep(entry);
    if (why === null) kept.push(entry);
    else refused.push(why);
  }
  refresh(); // what was kept is in the page that answers
  return {
    times: (before?.times ?? 0) + 1,
    faults,
    refused,
    posted: [...stillTyped(form, kept)], // a Map does not cross to the browser
    code: (await sayerOf(load(), code)) && code,
  };
}

/** One entry, as the parts make it with script. */
export async function add(input: unknown): Promise<undefined | { refused: string }> {
  const refused = keep(parseEntry(input));
  return Promise.resolve(refused === null ? undefined : { refused });
}
