'use client';
import {
  addEntry,
  safeParseView,
  type CoprodError,
  type Entry,
  type Project,
  type View,
} from '@coprod/core';
import { useMemo } from 'react';

/** A project as a page shows it. */
export interface Reading {
  /** `undefined` while it loads; `null` where what was saved cannot be read at all. */
  readonly project: Project | View | null | undefined;
  /** What is wrong with what was saved; the entries that could not be read are set aside, not lost. */
  readonly problem: CoprodError | null;
}

/** Reads what the host saved, with what was added since. */
export function useReading(saved: unknown, added: readonly Entry[]): Reading {
  const reading = useMemo(() => (saved === undefined ? undefined : safeParseView(saved)), [saved]);
  const project = useMemo(() => {
    if (!reading?.project) return reading?.project;
    // Where the host saved an entry with a stamp of its own, what was saved wins.
    const there = new Set(reading.project.entries.map((entry) => entry.id));
    return added
      .filter(({ id }) => !there.has(id))
      .reduce<Project | View>(addEntry, reading.project);
  }, [reading, added]);
  return { project, problem: reading?.error ?? null };
}
