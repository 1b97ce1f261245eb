import type { Project, View } from '@coprod/core';
import type { SaveStates } from '../foundation/index.ts';
import type { ChecklistRow } from './checklistRow.ts';
import { askedIn, differs, isSize, sawOf, type Control } from './controls.ts';
import type { Drafts, Settled } from './useDrafts.ts';

/** What a save sends of what the controls say, each value with its name: what somebody changed, and what it hangs on. */
export function toSend(
  said: readonly Control[],
  rows: readonly ChecklistRow[],
  project: Project | View,
  states: SaveStates,
  drafts: Drafts,
  settled: ReadonlyMap<string, Settled>,
  posted: ReadonlyMap<string, string> | undefined,
): [name: string, value: string][] {
  const size = said.find(({ name }) => isSize(name));
  // What stood in it when they typed another size.
  const before = Number(size && drafts.get(size.name));
  const isResized = before > 1 && ![1, before].includes(Number(size?.value));
  const form = new Map(
    said.flatMap((control): [string, string][] => {
      const { name, value } = control;
      if (control === size) return [[name, value]];
      if (control.type === 'hidden')
        return [[name, drafts.get(name.replace(':saw-', ':')) ?? value]];
      // A new size goes with the group's answers that had the one before (rule FO2).
      const asked = askedIn(rows, name)?.question;
      const grouped = isResized && asked?.people === before && asked.mine === value;
      // What was saved as it stands is not saved again, though the page may know more by now.
      const done = settled.get(name);
      const same =
        done?.value === value &&
        (!grouped || done.size === size?.value) &&
        states[done.id]?.status !== 'refused';
      return (grouped || (differs(control, posted) && drafts.has(name))) && !same
        ? [[name, value]]
        : [];
    }),
  );
  // What was given before, and the host does not show yet, is replaced too; what it refused never stood.
  for (const [name, { id }] of settled)
    if (
      form.has(name) &&
      states[id]?.status !== 'refused' &&
      !project.entries.some((entry) => entry.id === id)
    )
      form.set(sawOf(name), `${form.get(sawOf(name)) ?? ''} ${id}`);
  return [...form];
}
