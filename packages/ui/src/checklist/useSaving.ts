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
import { useEffect, useRef, useState, type RefObject } from 'react';
import {
  noFaults,
  useCoprod,
  useFaults,
  type Faulty,
  type SaveState,
  type SaveStates,
} from '../foundation/index.ts';
import { askedIn, controlsOf, differs, sawOf, speaks, type Control } from './controls.ts';
import type { ChecklistRow } from './useChecklist.ts';

/** How a row is doing, from the entries that were last saved from it. */
export type RowState = SaveState | { readonly status: 'unsaved' } | null;

/** What a checklist makes: a rating, a note or a link. */
interface Answer extends Pick<Entry, 'id' | 'by' | 'at'> {
  readonly kind: 'rating' | 'note' | 'evidence';
  readonly about: string;
  readonly data: { rating?: Rating; text?: string; link?: string | null; people?: number } | null;
}

interface Settled {
  readonly id: string;
  readonly value?: string | undefined;
  readonly size?: string | undefined;
}

const unsaved = { status: 'unsaved' } as const;

/** How much a state needs to be seen. */
const badness = ({ status }: SaveState) =>
  ['saved', 'saving', 'not-saved', 'refused'].indexOf(status);

/** Does it say how many agreed? */
const isSize = ({ name }: Pick<Control, 'name'>) => name.includes(':people:');
const isAnswer = (name: string) => name.includes(':rating:');

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
  const root: RefObject<HTMLDivElement | null> = useRef<HTMLDivElement>(null);
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  // What each control said when it was saved last, by its name: at once, and as it is drawn.
  const settled = useRef(new Map<string, Settled>());
  const [sent, setSent] = useState<ReadonlyMap<string, Settled>>(new Map());
  // What was given, by its id: a host need not say what it refused.
  const given = useRef(new Map<string, Answer>());
  // What somebody began to change, by the control's name, and what they saw then: what came since is not replaced
  // unseen. Only this is sent: not what another phone said, nor what the page drew.
  const drafts = useRef(new Map<string, string | undefined>());
  // What stood in each control after the last drawing, by its name.
  const drawn = useRef(new Map<string, string>());
  // The project whose answers stand in the controls that nobody touched.
  const shown = useRef<unknown>(null);
  const touch = (name: string) => {
    const seen = drawn.current.get(isSize({ name }) ? name : sawOf(name));
    // Before the first drawing they saw what the page holds.
    drafts.current.set(name, drafts.current.get(name) ?? seen ?? (shown.current ? '' : undefined));
  };
  /** The controls; touched is also what was put into one unheard: before script came, by a voice, by the browser. */
  const look = () => {
    const controls = controlsOf(root.current as Element);
    for (const control of controls.filter(speaks)) {
      const { name, value } = control;
      const done = settled.current.get(name);
      // What was saved and came back may give way to what comes next, as if nobody had touched it.
      if (done?.value === value && project.entries.some(({ id }) => id === done.id)) {
        settled.current.set(name, { id: done.id });
        drafts.current.delete(name);
      } else if (differs(control, posted) && drawn.current.get(name) !== value) touch(name);
    }
    // So may the size, once no answer waits that is meant for it.
    const size = controls.find(isSize);
    if (size && !differs(size) && ![...drafts.current.keys()].some(isAnswer))
      drafts.current.delete(size.name);
    return controls;
  };
  const [heed, setHeed] = useState(true);
  const [faults, setFaults] = useFaults(errors);

  /** The section of a control, by its name. */
  const sectionOf = (name: string) => askedIn(rows, name)?.row.id ?? '';
  // eslint-disable-next-line react-hooks/exhaustive-deps -- it sets a state only where something was refused, and once
  useEffect(() => {
    const controls = look();
    drawn.current.clear();
    for (const control of controls) {
      // React leaves controls as they were first drawn, preact some of them: from here on what came stands in each
      // that nobody touched, and in no other.
      if (shown.current !== project) {
        const box = control as HTMLInputElement;
        const isTouched = drafts.current.has(box.name);
        if (!isTouched) box.value = box.defaultValue;
        box.checked = isTouched ? box.checked : box.defaultChecked;
      }
      if (speaks(control)) drawn.current.set(control.name, control.value);
    }
    shown.current = project;
    // What was refused stands where it was written, also in a later visit, unless something newer does.
    for (const [id, state] of Object.entries(states).reverse()) {
      const { entry = given.current.get(id) } = state as { entry?: Answer };
      if (state.status !== 'refused' || entry?.by !== me || !entry) continue;
      const own = controlName(idPrefix, entry.kind, entry.about);
      const isNewer = (one: Answer) =>
        one.by === me && controlName(idPrefix, one.kind, one.about) === own && one.at > entry.at;
      if ((project.entries as Answer[]).some(isNewer)) continue;
      for (const control of controls) {
        const { name, value } = control;
        const { rating = value, text = rating, link = text, people } = entry.data ?? {};
        const typed = isSize(control)
          ? own.startsWith(name.replace(':people:', ':rating:')) && people
          : name === own && rating === value && link;
        if (!typed || drafts.current.has(name)) continue;
        touch(name);
        control.value = typed as string; // a number is written out
        (control as HTMLInputElement).checked = true; // only a radio heeds it
        settled.current.set(name, { id });
        setSent(new Map(settled.current));
      }
    }
  });

  /** Saves everything; says whether all of this section could be saved. */
  const save = (current: string): boolean => {
    if (!actor || !onAdd) return false;
    const controls = look().filter(speaks);
    const size = controls.find(isSize);
    // What stood in it when they typed another size.
    const before = Number(size && drafts.current.get(size.name));
    const isResized = before > 1 && ![1, before].includes(Number(size?.value));
    const form = controls.flatMap((control): [string, string][] => {
      const { name, value } = control;
      if (control === size) return [[name, value]];
      if (control.type === 'hidden')
        return [[name, drafts.current.get(name.replace(':saw-', ':')) ?? value]];
      // A new size goes with the group's answers that had the one before (rule FO2).
      const asked = askedIn(rows, name)?.question;
      const grouped = isResized && asked?.people === before && asked.mine === value;
      // What was saved as it stands is not saved again, though the page may know more by now.
      const done = settled.current.get(name);
      const same =
        done?.value === value &&
        (!grouped || done.size === size?.value) &&
        states[done.id]?.status !== 'refused';
      return (grouped || (differs(control, posted) && drafts.current.has(name))) && !same
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
      settled.current.set(name, { id, value: values.get(name), size: size?.value });
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
    setHeed(!good);
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
    heed,
    /** Something was chosen or typed in a section: what was wrong with it may be mended now. */
    change: (section: string, name: string) => {
      touch(name);
      // The size that stands there while somebody answers is the one that they mean.
      if (isAnswer(name))
        for (const one of [...drawn.current.keys()]) if (isSize({ name: one })) touch(one);
      if (!changed.has(section)) setChanged(new Set([...changed, section]));
      if (faults.some(({ path }) => path === name))
        setFaults(faults.filter(({ path }) => path !== name));
    },
  };
}
