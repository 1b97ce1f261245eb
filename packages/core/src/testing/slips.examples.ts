// Said without a name, as a host takes it in. No part of what is published.
import { expect } from 'vitest';
import {
  addEntry,
  makeSlip,
  mayAdd,
  namelessActor,
  safeParseFormData,
  type Actor,
  type Entry,
  type Project,
} from '../index.ts';
import { contextOf, set } from './form.examples.ts';
import { minute } from './group.examples.ts';

/** As if from chance. */
export const bytes = (seed: number) =>
  Uint8Array.from({ length: 8 }, (_, at) => (seed * 37 + at * 91) % 256);
export const now = minute(9_000);
/** Whoever sends a form without having signed in. */
export const anybody: Actor = { id: 'browser', perspective: 'community' };
/** What mayAdd says on a host that lets people post without a name: true, or the rule. */
export const may = (
  entry: Entry,
  project: Project,
  actor = namelessActor(entry, project) ?? anybody,
) => {
  const answer = mayAdd(entry, actor, project, { now });
  return answer.ok || answer.rule;
};

/** Says something without a name, as a host does: the entries, and the code on the slip. */
export async function say(
  seed: number,
  project: Project,
  more: { at?: string; actor?: Actor } = {},
) {
  const { code, hash } = await makeSlip(bytes(seed));
  let made = 0;
  const { entries } = safeParseFormData(
    set('feedback', 'new', 'It is cold.', { from: 'nameless', 'in-public': 'yes' }),
    contextOf({
      ...{ actor: more.actor ?? anybody, now: more.at ?? minute(1), slipHash: hash },
      newId: () => `n${String(seed)}-${String((made += 1))}`,
    }),
  );
  const kept = entries.reduce((all, entry) => {
    expect(may(entry, all)).toBe(true);
    return addEntry(all, entry);
  }, project);
  return { code, hash, entries: entries, item: entries[0] as Entry, project: kept };
}
export const after = (project: Project, ...entries: Entry[]) => entries.reduce(addEntry, project);
