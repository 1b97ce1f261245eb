'use client';
import { checklistReader, readForm, type Entry, type Project, type View } from '@coprod/core';
import { useEffect, useRef, useState, type RefObject } from 'react';
import {
  noFaults,
  useCoprod,
  useFaults,
  type Faulty,
  type SaveState,
  type SaveStates,
} from '../foundation/index.ts';
import {
  aboutOf,
  askedIn,
  controlsOf,
  differs,
  isChosen,
  sawOf,
  type Control,
} from './controls.ts';
import type { ChecklistRow } from './useChecklist.ts';

/** How a row is doing, from the entries that were last saved from it. */
export type RowState = SaveState | { readonly status: 'unsaved' } | null;

const unsaved = { status: 'unsaved' } as const;

/** How much a state needs to be seen. */
const badness = ({ status }: SaveState) =>
  ['saved', 'saving', 'not-saved', 'refused'].indexOf(status);

/**
 * Reads a part's own controls and saves what changed. Whatever was filled in anywhere in the part is
 * saved by any of its buttons, so that nothing is lost on the way.
 */
export function useSaving({
  project,
  rows,
  onAdd,
  states,
  errors,
}: {
  project: Project | View;
  rows: readonly ChecklistRow[];
  onAdd: ((entry: Entry) => void) | undefined;
  states: SaveStates | undefined;
  errors: Faulty | null | undefined;
}) {
  const { actor, now, newId, idPrefix } = useCoprod();
  const root: RefObject<HTMLDivElement | null> = useRef<HTMLDivElement>(null);
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const [sent, setSent] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const settled = useRef(
    new Map<string, { value: string; id: string; size?: string | undefined }>(),
  );
  const sawAt = useRef(new Map<string, string>());
  // React leaves radios as they are when another phone said something newer: only what was touched is sent.
  const touched = useRef(new Set<string>());
  useEffect(() => {
    // Before the page was taken over, nothing was heard of it.
    for (const control of controlsOf(root.current as Element))
      if (differs(control)) touched.current.add(control.name);
  }, []);
  const [heed, setHeed] = useState(true);
  const [latest, setLatest] = useState<readonly string[]>([]);
  const [faults, setFaults] = useFaults(errors);

  /** The section of a control, by what its name is about. */
  const sectionOf = (about: string) => askedIn(rows, about)?.row.id ?? '';

  /** Saves everything; says whether all of this section could be saved. */
  const save = (current: string): boolean => {
    if (!root.current || !actor || !onAdd) return false;
    const controls = controlsOf(root.current);
    const size = controls.find(({ name }) => name.split(':')[2] === 'people');
    const isResized = touched.current.has(size?.name ?? '');
    const form = controls.flatMap((control): [string, string][] => {
      const { name, value } = control;
      if (control === size) return [[name, value]];
      if (control.type === 'hidden') return [[name, sawAt.current.get(name) ?? value]];
      // A new size goes with every answer that was given for the group.
      const asked = askedIn(rows, aboutOf(name))?.question;
      const grouped = isResized && isChosen(control) && asked?.people && asked.mine === value;
      // What was saved as it stands is not saved again, though the page may know more by now.
      const done = settled.current.get(name);
      const same =
        done?.value === value &&
        (!grouped || done.size === size?.value) &&
        states?.[done.id]?.status !== 'refused';
      return (grouped || (differs(control) && touched.current.has(name))) && !same
        ? [[name, value]]
        : [];
    });
    const { entries, error } = readForm(
      form,
      { actor, now: now(), newId, project },
      checklistReader,
    );
    const values = new Map(form);
    // What was not saved the last time is given again: the same entry twice is once.
    const again = project.entries.filter(
      ({ id, by }) => by === actor.id && states?.[id]?.status === 'not-saved',
    );
    const bySection = new Map<string, string[]>();
    for (const entry of [...again, ...entries] as Entry[]) {
      onAdd(entry);
      const about = 'about' in entry ? entry.about : '';
      const name = `coprod:${idPrefix}:${entry.kind}:${about}`;
      settled.current.set(name, {
        value: values.get(name) ?? '',
        id: entry.id,
        size: size?.value,
      });
      sawAt.current.delete(sawOf(name));
      const section = sectionOf(about);
      bySection.set(section, [...(bySection.get(section) ?? []), entry.id]);
    }
    setSent((old) => new Map([...old, ...bySection]));
    setLatest([...bySection.values()].flat());
    const wrong = error?.faults ?? noFaults;
    const sectionsWrong = wrong.map(({ path }) => sectionOf(aboutOf(path)));
    setFaults(wrong);
    // A fault of no section, such as how many agree, holds up every answer.
    const blocked = sectionsWrong.includes('');
    setChanged(blocked ? changed : new Set(sectionsWrong));
    const good = !blocked && !sectionsWrong.includes(current);
    setHeed(!good);
    return good;
  };

  const worstOf = (ids: readonly string[]): RowState =>
    ids
      .flatMap((id) => states?.[id] ?? [])
      .sort((one, other) => badness(other) - badness(one))[0] ?? null;

  return {
    root,
    save,
    faults,
    /** How a section is doing. */
    stateOf: (section: string): RowState =>
      changed.has(section) ? unsaved : worstOf(sent.get(section) ?? []),
    /** How the last save is doing, for those who listen. */
    latest: worstOf(latest),
    /** The faults take the focus: they are in the section that was saved. */
    heed,
    /** Something was chosen or typed in a section: what was wrong with it may be mended now. */
    change: (section: string, name: string) => {
      touched.current.add(name);
      // What the writer saw when they began: what came since is not replaced unseen.
      const saw = sawOf(name);
      if (!sawAt.current.has(saw))
        sawAt.current.set(
          saw,
          root.current?.querySelector<Control>(`[name="${saw}"]`)?.value ?? '',
        );
      if (!changed.has(section)) setChanged(new Set([...changed, section]));
      if (faults.some(({ path }) => path === name))
        setFaults(faults.filter(({ path }) => path !== name));
    },
  };
}
