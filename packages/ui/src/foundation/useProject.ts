'use client';
import {
  addEntry,
  safeParseView,
  type CoprodError,
  type Entry,
  type Project,
  type View,
} from '@coprod/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

/** How an entry that was added here is doing. */
export type SaveState =
  | { readonly status: 'saving' | 'saved' | 'not-saved' }
  | { readonly status: 'refused'; readonly why: string };

/** By the entry's id. */
export type SaveStates = Readonly<Record<string, SaveState>>;

/** What the host's `send` answers: nothing when saved, or why the entry was refused. It throws where it could not ask. */
export type Send = (entry: Entry) => Promise<{ readonly refused: string } | undefined | void>;

/** What {@link useProject} gives. */
export interface UsedProject {
  /** `undefined` while it loads; `null` where what was saved cannot be read at all. */
  readonly project: Project | View | null | undefined;
  readonly add: (entry: Entry) => void;
  readonly states: SaveStates;
  /** What is wrong with what was saved; the entries that could not be read are set aside, not lost. */
  readonly problem: CoprodError | null;
}

/**
 * Holds a project in a page: reads what the host saved, shows a new entry at once, sends it, and tells
 * how that went. Entries are sent one after another, in the order in which they were made. What was not
 * sent within half a minute is passed over, and tried again with the next entry and when the device is
 * online again; what needs it waits with it. A refused entry no longer counts.
 *
 * @example
 * const { project, add, states, problem } = useProject(saved, { send: (entry) => post('/entries', entry) });
 */
export function useProject(
  saved: unknown,
  { send }: { send?: Send | undefined } = {},
): UsedProject {
  const [added, setAdded] = useState<readonly Entry[]>([]);
  const [states, setStates] = useState<SaveStates>({});
  // What was not taken in yet, in the order in which it was made.
  const open = useRef(new Map<string, Entry>());
  const underWay = useRef(new Set<string>());
  const line = useRef(Promise.resolve());
  const sender = useRef(send);
  useEffect(() => {
    sender.current = send;
  });

  const reading = useMemo(() => (saved === undefined ? undefined : safeParseView(saved)), [saved]);
  const project = useMemo(() => {
    if (!reading?.project) return reading?.project;
    // Where the host saved an entry with a stamp of its own, what was saved wins.
    const saved = new Set(reading.project.entries.map((entry) => entry.id));
    return added
      .filter(({ id }) => states[id]?.status !== 'refused' && !saved.has(id))
      .reduce<Project | View>(addEntry, reading.project);
  }, [reading, added, states]);

  const trySending = useCallback((entry: Entry) => {
    const { id } = entry;
    const send = sender.current;
    if (!send || underWay.current.has(id)) return;
    const done = (state: SaveState) => {
      underWay.current.delete(id);
      if (state.status !== 'not-saved') open.current.delete(id);
      setStates((old) => ({ ...old, [id]: state }));
    };
    open.current.set(id, entry); // again: it keeps its place
    underWay.current.add(id);
    setStates((old) => ({ ...old, [id]: { status: 'saving' } }));
    line.current = line.current
      .then(() => {
        const all = [...open.current.values()];
        const earlier = all.slice(0, all.indexOf(entry));
        if (earlier.some((one) => needs(entry, one))) throw new Error('What it needs is not saved');
        return inTime(Promise.resolve(entry).then(send));
      })
      .then(
        (answer) => {
          done(answer ? { status: 'refused', why: answer.refused } : { status: 'saved' });
        },
        () => {
          done({ status: 'not-saved' });
        },
      );
  }, []);

  const again = useCallback(() => {
    for (const entry of [...open.current.values()]) trySending(entry);
  }, [trySending]);

  const add = useCallback(
    (entry: Entry) => {
      setAdded((old) => [...old.filter((other) => other.id !== entry.id), entry]);
      again();
      trySending(entry);
    },
    [again, trySending],
  );

  useEffect(() => {
    addEventListener('online', again);
    return () => {
      removeEventListener('online', again);
    };
  }, [again]);

  return { project, add, states, problem: reading?.error ?? null };
}

/** Would a host refuse an entry for want of an earlier one: whoever wrote it, or what it is about or replaces? */
const needs = (entry: Entry, earlier: Entry) =>
  (earlier.kind === 'person' && earlier.by === entry.by) ||
  ('about' in entry && entry.about === earlier.id) ||
  (entry.replaces?.includes(earlier.id) ?? false);

/** An answer that never comes must not hold up what was made later. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(reject, 30_000);
  });
  return Promise.race([answer, late]).finally(() => {
    clearTimeout(timer);
  });
}
