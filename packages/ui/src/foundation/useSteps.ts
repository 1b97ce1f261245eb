'use client';
import {
  readForm,
  type Entry,
  type Fault,
  type FormContext,
  type FormReader,
  type Project,
  type View,
} from '@coprod/core';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useCoprod } from './Coprod.tsx';
import type { SaveState, SaveStates } from '../autosave/types.ts';
import { noFaults, useFaults, type Faulty } from './useFaults.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What was sent last: from where, and from which part of that. */
const nothing: { area: string; from: string | undefined; entries: readonly Entry[] } = {
  area: '',
  from: '',
  entries: [],
};
const isEmpty = ({ name }: Control): Fault => ({
  code: 'missing',
  path: name,
  message: 'This was not taken',
  why: 'it would be lost',
  mend: 'ask again',
});

/** What a browser would post: of radios and boxes to tick only what is chosen. */
const isOn = (control: Control) => !isTick(control) || control.checked;

const isControl = (target: unknown): target is Control =>
  target instanceof HTMLElement && target.matches('textarea[name],input[name],select[name]');

const controlsIn = (box: Element | null) =>
  [...(box?.querySelectorAll<Control>('[name]') ?? [])].filter(isControl);

const isTick = (control: Control): control is HTMLInputElement =>
  /^(radio|checkbox)$/.test(control.type);

/** Did somebody type or choose it? */
function isChanged(control: Control): boolean {
  if (control.type === 'hidden') return false;
  if (isTick(control)) return control.checked && !control.defaultChecked;
  return control.value !== '';
}

/** Puts a value where it was; null: as it is before anything is typed or chosen. */
function put(control: Control, value: string | null): void {
  if (control.type === 'hidden') return;
  if (isTick(control))
    control.checked = value === null ? control.defaultChecked : control.value === value;
  else if (value !== null) control.value = value;
  else if (control instanceof HTMLSelectElement) control.selectedIndex = 0;
  else control.value = '';
}

/** How several entries are doing together: what needs looking after first. */
function worstOf(entries: readonly Entry[], states: SaveStates | undefined): SaveState | null {
  const all = entries.flatMap(({ id }) => states?.[id] ?? []);
  const order = ['refused', 'not-saved', 'saving', 'saved'] as const;
  const worst = order.find((status) => all.some((one) => one.status === status));
  return all.find(({ status }) => status === worst) ?? null;
}

const headingOf = (area: string) => `[data-area="${area}"] > [tabindex]:not(button)`;

/** What a part needs to take steps. */
export interface Steps {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly faults: readonly Fault[];
  /** What a server found wrong: it stands open as long as the host says so. */
  readonly found: readonly Fault[];
  /** Takes the step of this button, with what was filled in beside it; absent where nothing can be saved. */
  readonly take: ((button: HTMLElement) => void) | undefined;
  /** How the last step from an area of the page is doing. */
  readonly stateIn: (area: string) => SaveState | null;
  /** The part of the page, by its name, from which the last step was taken and refused. */
  readonly refusedFrom: string | null;
  /** The last step, where the host refused it. */
  readonly refused: Entry | null;
  /** Gives the last step again. */
  readonly again: () => void;
  /** Puts the focus on the heading of an area. */
  readonly goTo: (area: string) => void;
  /** What was typed or chosen and not sent, or sent and refused: it is there again when the control comes back. */
  readonly typed: (name: string) => string;
}

/**
 * Takes steps: reads a button and the boxes beside it as a posted form would be read. Afterwards the focus
 * is on the heading of the area, or on the box that needs mending.
 */
export function useSteps({
  project,
  onAdd,
  states,
  errors,
  reader,
  context,
}: {
  project: Project | View;
  /** Takes each entry, and the area of the page from which it was made. */
  onAdd: ((entry: Entry, area: string) => void) | undefined;
  states: SaveStates | undefined;
  errors: Faulty | null | undefined;
  /** What reads the controls of the part. */
  reader: FormReader;
  /** What the form is read with besides who acts and when. */
  context?: (() => Pick<FormContext, 'project' | 'slipHash'>) | undefined;
}): Steps {
  const { actor, now, newId, posted } = useCoprod();
  const root: RefObject<HTMLDivElement | null> = useRef<HTMLDivElement>(null);
  const typed = useRef(new Map(posted));
  // The words of steps that the host has not taken in yet, by the id of the entry.
  const underWay = useRef(new Map<string, readonly (readonly [name: string, words: string])[]>());
  const [faults, setFaults] = useFaults(errors);
  const [sent, setSent] = useState(nothing);
  const focus = useRef('');

  // After a drawing: what has the focus now may be gone by then, and what is to have it may come a drawing later.
  const focusWanted = () => {
    const wanted = focus.current && root.current?.querySelector<HTMLElement>(focus.current);
    if (!wanted) return;
    focus.current = '';
    wanted.focus();
  };
  useEffect(focusWanted);

  // What is typed and chosen is noted, also what was before script took the page over.
  useEffect(() => {
    const box = root.current;
    const note = ({ target }: Event) => {
      if (isControl(target)) typed.current.set(target.name, isOn(target) ? target.value : '');
    };
    for (const control of controlsIn(box))
      if (isChanged(control)) typed.current.set(control.name, control.value);
    box?.addEventListener('input', note);
    return () => {
      box?.removeEventListener('input', note);
    };
  }, []);

  // A refused step gives its words and choices back, unless others were typed since.
  useEffect(() => {
    for (const [id, values] of underWay.current) {
      const status = states?.[id]?.status;
      if (status === 'saved' || status === 'refused') underWay.current.delete(id);
      if (status !== 'refused' || values.some(([name]) => typed.current.get(name))) continue;
      for (const [name, value] of values) typed.current.set(name, value);
      const names = new Map(values);
      for (const control of controlsIn(root.current)) {
        const value = names.get(control.name);
        if (value !== undefined) put(control, value);
      }
    }
  }, [states]);

  const take = (button: HTMLElement) => {
    if (!actor || !onAdd) return;
    const box = button.closest('[data-part="act"]') as Element;
    const area = (button.closest('[data-area]') as HTMLElement).dataset['area'] ?? '';
    const controls = controlsIn(box);
    const form = controls.filter(isOn).map(({ name, value }): [string, string] => [name, value]);
    // The control that makes the entry comes first, and what stands beside it after.
    const first = controls.find(({ type }) => type !== 'hidden');
    const { name, value } = button as HTMLButtonElement;
    if (name) form.push([name, value]);
    // Asked again in the same words is asked again: what was said already is not left out.
    const { entries: made, error } = readForm(
      form,
      { ...context?.(), actor, now: now(), newId },
      reader,
    );
    const entries = made.map((entry) => laterThan(entry, project));
    for (const entry of entries) onAdd(entry, area);
    const [firstMade] = entries;
    // An empty box makes nothing: that is said beside it.
    const faults = error?.faults ?? (firstMade || !first ? noFaults : [isEmpty(first)]);
    setFaults(faults);
    const wrong = faults[0]?.path;
    const from = button.closest('details')?.dataset['part'];
    if (firstMade) {
      setSent({ area, from, entries });
      underWay.current.set(
        firstMade.id,
        controls.filter(isChanged).map(({ name, value }) => [name, value]),
      );
      // The next step from here has words and choices of its own.
      for (const control of controls) {
        typed.current.set(control.name, '');
        put(control, null);
      }
    }
    focus.current = wrong ? `[id="${wrong}"]` : firstMade ? headingOf(area) : '';
  };

  const lastState = worstOf(sent.entries, states);
  const isRefused = lastState?.status === 'refused';
  return {
    root,
    faults,
    found: errors?.faults ?? noFaults,
    take: onAdd && take,
    stateIn: (area) => (sent.area === area ? lastState : null),
    refusedFrom: (isRefused && sent.from) || null,
    refused: (isRefused && sent.entries[0]) || null,
    again: () => {
      for (const entry of sent.entries) onAdd?.(entry, sent.area);
    },
    goTo: (area) => {
      focus.current = headingOf(area);
      focusWanted();
    },
    typed: (name) => typed.current.get(name) ?? '',
  };
}

/**
 * Stamps an entry later than what it answers or replaces: the clock of whoever wrote that may be fast, and an
 * answer before it would not count (rule KEY1).
 */
function laterThan(entry: Entry, { entries }: Project | View): Entry {
  const about = [...(entry.replaces ?? []), 'about' in entry ? entry.about : ''];
  const soonest = entries
    .filter(({ id }) => about.includes(id))
    .map(({ at }) => Date.parse(at) + 1);
  const at = new Date(Math.max(Date.parse(entry.at), ...soonest)).toISOString();
  return { ...entry, at };
}
