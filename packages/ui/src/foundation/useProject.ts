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
 * how that went. What was not sent is tried again with the next entry and when the device is online
 * again; a refused entry no longer counts.
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
  const waiting = useRef(new Map<string, Entry>());
  const underWay = useRef(new Set<string>());
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
    const mark = (state: SaveState) => {
      setStates((old) => ({ ...old, [entry.id]: state }));
    };
    if (!sender.current || underWay.current.has(entry.id)) return;
    waiting.current.delete(entry.id);
    underWay.current.add(entry.id);
    mark({ status: 'saving' });
    Promise.resolve(entry)
      .then(sender.current)
      .then(
        (answer) => {
          underWay.current.delete(entry.id);
          mark(answer ? { status: 'refused', why: answer.refused } : { status: 'saved' });
        },
        () => {
          underWay.current.delete(entry.id);
          waiting.current.set(entry.id, entry);
          mark({ status: 'not-saved' });
        },
      );
  }, []);

  const add = useCallback(
    (entry: Entry) => {
      setAdded((old) => [...old.filter((other) => other.id !== entry.id), entry]);
      waiting.current.delete(entry.id); // it may be given again by hand
      for (const earlier of [...waiting.current.values()]) trySending(earlier);
      trySending(entry);
    },
    [trySending],
  );

  useEffect(() => {
    const again = () => {
      for (const entry of [...waiting.current.values()]) trySending(entry);
    };
    addEventListener('online', again);
    return () => {
      removeEventListener('online', again);
    };
  }, [trySending]);

  return { project, add, states, problem: reading?.error ?? null };
}
