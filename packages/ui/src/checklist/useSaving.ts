'use client';
import {
  aboutQuestion,
  safeParseFormData,
  type CoprodError,
  type Entry,
  type Fault,
  type Framework,
  type Project,
} from '@coprod/core';
import { useRef, useState, type RefObject } from 'react';
import { useCoprod, type SaveState, type SaveStates } from '../foundation/index.ts';

/** How a row is doing, from the entries that were last saved from it. */
export type RowState = SaveState | { readonly status: 'unsaved' } | null;

/** Name and value of the native controls below an element, as FormData would give them. */
function controlsOf(root: Element): [string, string][] {
  return [
    ...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[name],textarea[name]'),
  ].flatMap((control): [string, string][] =>
    control instanceof HTMLInputElement && control.type === 'radio' && !control.checked
      ? []
      : [[control.name, control.value]],
  );
}

/** From the state that most needs to be seen. */
const worstFirst = ['refused', 'not-saved', 'saving', 'saved'] as const;

/**
 * Reads a part's own controls and saves what changed. Whatever was filled in anywhere in the part is
 * saved by any of its buttons, so that nothing is lost on the way.
 */
export function useSaving({
  project,
  framework,
  onAdd,
  states,
  errors,
}: {
  project: Project;
  framework: Framework;
  onAdd: ((entry: Entry) => void) | undefined;
  states: SaveStates | undefined;
  errors: CoprodError | null | undefined;
}) {
  const { actor, now, newId } = useCoprod();
  const root: RefObject<HTMLDivElement | null> = useRef<HTMLDivElement>(null);
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const [sent, setSent] = useState<Readonly<Record<string, readonly string[]>>>({});
  const [latest, setLatest] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<readonly Fault[]>(errors?.faults ?? []);

  /** The section of a control, by what its name is about. */
  const sectionOf = (about: string) =>
    framework.sections.find(({ id, checks }) =>
      [id, ...checks.map((check) => check.id)].some(
        (question) => aboutQuestion(framework, question) === about,
      ),
    )?.id ?? '';

  const save = (): boolean => {
    if (!root.current || !actor || !onAdd) return false;
    const { entries, error } = safeParseFormData(controlsOf(root.current), {
      actor,
      now: now(),
      newId,
      project,
    });
    const bySection: Record<string, string[]> = {};
    // What was not saved the last time is given again: the same entry twice is once.
    const again = project.entries.filter(
      (entry) => states?.[entry.id]?.status === 'not-saved',
    ) as Entry[];
    for (const entry of [...again, ...entries]) {
      onAdd(entry);
      const section = sectionOf('about' in entry ? entry.about : '');
      bySection[section] = [...(bySection[section] ?? []), entry.id];
    }
    setSent((old) => ({ ...old, ...bySection }));
    setLatest(Object.values(bySection).flat());
    setFaults(error?.faults ?? []);
    const stillWrong = (error?.faults ?? []).map(({ path }) =>
      sectionOf(path.split(':').slice(3).join(':')),
    );
    setChanged(new Set(stillWrong));
    return error === null;
  };

  const worstOf = (ids: readonly string[]): RowState => {
    const all = ids.flatMap((id) => states?.[id] ?? []);
    return (
      worstFirst.flatMap((status) => all.find((state) => state.status === status) ?? [])[0] ?? null
    );
  };

  return {
    root,
    save,
    faults,
    /** How a section is doing. */
    stateOf: (section: string): RowState =>
      changed.has(section) ? { status: 'unsaved' } : worstOf(sent[section] ?? []),
    /** How the last save is doing, for those who listen. */
    latest: worstOf(latest)?.status,
    change: (section: string) => {
      if (!changed.has(section)) setChanged(new Set([...changed, section]));
    },
  };
}
