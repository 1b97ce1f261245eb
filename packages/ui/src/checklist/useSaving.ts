'use client';
import {
  checklistReader,
  controlName,
  readForm,
  type Entry,
  type Project,
  type Rating,
  type View,
} from '@coprod/core';
import { useEffect, useRef, useState } from 'react';
import {
  noFaults,
  useCoprod,
  useFaults,
  type Faulty,
  type SaveState,
  type SaveStates,
} from '../foundation/index.ts';
import { askedIn, controlsOf, isAnswer, isSize, sawOf } from './controls.ts';
import { toSend } from './toSend.ts';
import type { ChecklistRow } from './checklistRow.ts';
import { useDrafts, type Settled } from './useDrafts.ts';

/** How a row is doing, from the entries that were last saved from it. */
export type RowState = SaveState | { readonly status: 'unsaved' } | null;

/** What a checklist makes: a rating, a note or a link. */
interface Answer extends Pick<Entry, 'id' | 'by' | 'at'> {
  readonly kind: 'rating' | 'note' | 'evidence';
  readonly about: string;
  readonly data: { rating?: Rating; text?: string; link?: string | null; people?: number } | null;
}

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
  states = {},
  errors,
}: {
  project: Project | View;
  rows: readonly ChecklistRow[];
  onAdd: ((entry: Entry) => void) | undefined;
  states: SaveStates | undefined;
  errors: Faulty | null | undefined;
}) {
  const { actor, now, newId, idPrefix, posted } = useCoprod();
  const me = actor?.id;
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  // What each control said when it was saved last, by its name: at once, and as it is drawn.
  const settled = useRef(new Map<string, Settled>());
  const [sent, setSent] = useState<ReadonlyMap<string, Settled>>(new Map());
  // What was given, by its id: a host need not say what it refused.
  const given = useRef(new Map<string, Answer>());
  const { root, drafts, drawn, touch, look } = useDrafts(project, settled);
  const [faults, setFaults] = useFaults(errors);
  // What was wrong before: of that nobody is told again.
  const [heeded, setHeeded] = useState(noFaults);

  /** The section of a control, by its name. */
  const sectionOf = (name: string) => askedIn(rows, name)?.row.id ?? '';
  // eslint-disable-next-line react-hooks/exhaustive-deps -- it sets a state only where something was refused, and once
  useEffect(() => {
    // What was refused stands where it was written, also in a later visit, unless something newer does.
    for (const [id, state] of Object.entries(states).reverse()) {
      const { entry = given.current.get(id) } = state as { entry?: Answer };
      if (!entry || state.status !== 'refused' || entry.by !== me) continue;
      const own = controlName(idPrefix, entry.kind, entry.about);
      const isNewer = (one: Answer) =>
        one.by === me && controlName(idPrefix, one.kind, one.about) === own && one.at > entry.at;
      if ((project.entries as Answer[]).some(isNewer)) continue;
      for (const control of controlsOf(root.current as Element)) {
        const { name, value } = control;
        const { rating = value, text = rating, link = text, people } = entry.data ?? {};
        const isIt = isSize(name)
          ? own.startsWith(name.replace(':people:', ':rating:')) && people
          : name === own && rating === value;
        if (!isIt || drafts.current.has(name)) continue;
        touch(name);
        control.value = isSize(name) ? String(people) : (link ?? '');
        (control as HTMLInputElement).checked = true; // only a radio heeds it
        settled.current.set(name, { id });
        setSent(new Map(settled.current));
      }
    }
  });

  /** Saves everything; says whether all of this section could be saved. */
  const save = (current: string): boolean => {
    if (!actor || !onAdd) return false;
    const form = toSend(look(), rows, project, states, drafts.current, settled.current, posted);
    const { entries, error } = readForm(
      form,
      { actor, now: now(), newId, project },
      checklistReader,
    );
    const values = new Map(form);
    const size = form.find(([name]) => isSize(name))?.[1];
    // What was not saved the last time is given again: the same entry twice is once.
    const again = project.entries.filter(
      ({ id, by }) => by === me && states[id]?.status === 'not-saved',
    );
    for (const entry of [...again, ...entries] as Answer[]) {
      const name = controlName(idPrefix, entry.kind, entry.about);
      const was = settled.current.get(name)?.id ?? '';
      const isRefused = states[was]?.status === 'refused';
      if (isRefused && states[entry.id]) continue; // it waits, and is not what was mended
      // Mended, it takes the place of what was refused.
      const id = isRefused ? was : entry.id;
      given.current.set(id, entry);
      onAdd({ ...entry, id } as Entry);
      if (again.includes(entry)) {
        // What stands there by now is not what is given again.
        if (!settled.current.has(name)) settled.current.set(name, { id });
        continue;
      }
      settled.current.set(name, { id, value: values.get(name), size });
      drafts.current.set(name, undefined);
      for (const one of [name, sawOf(name)]) posted?.delete(one);
    }
    setSent(new Map(settled.current));
    const wrong = error?.faults ?? noFaults;
    const sectionsWrong = wrong.map(({ path }) => sectionOf(path));
    setFaults(wrong);
    // A fault of no section, such as how many agree, holds up every answer.
    const blocked = sectionsWrong.includes('');
    setChanged(blocked ? changed : new Set(sectionsWrong));
    const good = !blocked && !sectionsWrong.includes(current);
    if (good) setHeeded(wrong);
    return good;
  };

  /** How what was saved is doing: all of it, or that of a section. */
  const stateIn = (section?: string): RowState =>
    [...sent]
      .flatMap(([name, { id }]) =>
        (section ?? sectionOf(name)) === sectionOf(name) ? (states[id] ?? []) : [],
      )
      .sort((one, other) => badness(other) - badness(one))[0] ?? null;

  return {
    root,
    save,
    faults,
    /** How a section is doing. */
    stateOf: (section: string): RowState => (changed.has(section) ? unsaved : stateIn(section)),
    /** How all of it is doing, for those who listen. */
    latest: stateIn(),
    /** The faults take the focus: they are in the section that was saved. */
    heed: faults !== heeded,
    /** Something was chosen or typed in a section: what was wrong with it may be mended now. */
    change: (section: string, name: string) => {
      touch(name);
      // The size that stands there while somebody answers is the one that they mean.
      if (isAnswer(name)) for (const one of drawn.current.keys()) if (isSize(one)) touch(one);
      if (!changed.has(section)) setChanged(new Set([...changed, section]));
      const left = faults.filter(({ path }) => path !== name);
      if (left.length === faults.length) return;
      setFaults(left);
      setHeeded(left);
    },
  };
}
