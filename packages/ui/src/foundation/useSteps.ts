'use client';
import {
  readForm,
  type CoprodError,
  type Entry,
  type Fault,
  type FormContext,
  type FormReader,
  type Project,
  type View,
} from '@coprod/core';
import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import { useCoprod } from './Coprod.tsx';
import type { SaveState, SaveStates } from './useProject.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const none: readonly Fault[] = [];
const isEmpty = ({ name }: Control): Fault => ({
  code: 'missing',
  path: name,
  message: 'This box is empty',
  why: 'there is nothing to save',
  mend: 'ask again',
});

// In a browser yes, in a server's HTML no, and while that is taken over no as well.
const never = () => () => undefined;
const yes = () => true;
const no = () => false;

/** What a browser would post: of radios and boxes to tick only what is chosen. */
const isOn = (control: Control) =>
  !/^(radio|checkbox)$/.test(control.type) || (control as HTMLInputElement).checked;

/** As it was before anything was typed or chosen. */
function empty(control: Control): void {
  if (control instanceof HTMLSelectElement) control.selectedIndex = 0;
  else if (control instanceof HTMLTextAreaElement) control.value = '';
  else if (/^(radio|checkbox)$/.test(control.type)) control.checked = control.defaultChecked;
  else if (control.type !== 'hidden') control.value = control.defaultValue;
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
  /** Takes the step of this button, with what was filled in beside it; absent where nothing can be saved. */
  readonly take: ((button: HTMLElement) => void) | undefined;
  /** Script took the page over: buttons no longer post it, so that Enter in a host's form takes no step. */
  readonly live: boolean;
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
  /** What was typed into a box and not sent, or sent and refused: it is there again when the box comes back. */
  readonly typed: (name: string) => string;
  /** Notes what is typed into a box. */
  readonly note: (name: string, words: string) => void;
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
  onAdd: ((entry: Entry) => void) | undefined;
  states: SaveStates | undefined;
  errors: CoprodError | null | undefined;
  /** What reads the controls of the part. */
  reader: FormReader;
  /** What the form is read with besides who acts and when. */
  context?: (() => Pick<FormContext, 'project' | 'slipHash'>) | undefined;
}): Steps {
  const { actor, now, newId } = useCoprod();
  const root: RefObject<HTMLDivElement | null> = useRef<HTMLDivElement>(null);
  const typed = useRef(new Map<string, string>());
  // The words of steps that the host has not taken in yet, by the id of the entry.
  const underWay = useRef(new Map<string, readonly (readonly [name: string, words: string])[]>());
  const [faults, setFaults] = useState<readonly Fault[]>(errors?.faults ?? none);
  const [sent, setSent] = useState<{
    area: string;
    from: string | undefined;
    entries: readonly Entry[];
  } | null>(null);
  const isScripted = useSyncExternalStore(never, yes, no);
  const focus = useRef('');

  // After the drawing: what has the focus now may be gone by then.
  useEffect(() => {
    const wanted = focus.current;
    focus.current = '';
    if (wanted) root.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [faults, sent]);

  // What was typed before script took the page over is noted too.
  useEffect(() => {
    for (const { name, value } of root.current?.querySelectorAll('textarea') ?? [])
      if (value) typed.current.set(name, value);
  }, []);

  // A refused step gives its words back, unless others were typed since.
  useEffect(() => {
    for (const [id, words] of underWay.current) {
      const status = states?.[id]?.status;
      if (status === 'saved' || status === 'refused') underWay.current.delete(id);
      for (const [name, value] of status === 'refused' ? words : []) {
        if (typed.current.get(name)) continue;
        typed.current.set(name, value);
        const box = root.current?.querySelector<HTMLTextAreaElement>(`[id="${name}"]`);
        if (box) box.value = value;
      }
    }
  }, [states]);

  const take = (button: HTMLElement) => {
    if (!actor || !onAdd) return;
    const box = button.closest('[data-part="act"]') as Element;
    const area = (button.closest('[data-area]') as HTMLElement).dataset['area'] ?? '';
    const form = [...box.querySelectorAll<Control>('textarea[name],input[name],select[name]')]
      .filter(isOn)
      .map(({ name, value }): [string, string] => [name, value]);
    const boxes = [...box.querySelectorAll('textarea')];
    // The control that makes the entry comes first, and what stands beside it after.
    const first = box.querySelector<Control>('textarea,select,input:not([type=hidden])');
    const { name, value } = button as HTMLButtonElement;
    if (name) form.push([name, value]);
    // Asked again in the same words is asked again: what was said already is not left out.
    const { entries: made, error } = readForm(
      form,
      { ...context?.(), actor, now: now(), newId },
      reader,
    );
    const entries = made.map((entry) => laterThan(entry, project));
    for (const entry of entries) onAdd(entry);
    // An empty box makes nothing: that is said beside it.
    const faults = error?.faults ?? (entries.length > 0 || !first ? none : [isEmpty(first)]);
    setFaults(faults);
    const wrong = faults[0]?.path;
    const from = button.closest('details')?.dataset['part'];
    const [made0] = entries;
    if (made0) {
      setSent({ area, from, entries });
      underWay.current.set(
        made0.id,
        boxes.map(({ name, value }) => [name, value]),
      );
      // The next step from here has words and choices of its own.
      for (const one of boxes) typed.current.set(one.name, '');
      for (const one of box.querySelectorAll<Control>('textarea,select,input')) empty(one);
    }
    focus.current = wrong ? `[id="${wrong}"]` : entries.length > 0 ? headingOf(area) : '';
  };

  const lastState = worstOf(sent?.entries ?? [], states);
  return {
    root,
    faults,
    take: onAdd && take,
    live: isScripted && onAdd !== undefined,
    stateIn: (area) => (sent?.area === area ? lastState : null),
    refusedFrom: (lastState?.status === 'refused' && sent?.from) || null,
    refused: (lastState?.status === 'refused' && sent?.entries[0]) || null,
    again: () => {
      for (const entry of sent?.entries ?? []) onAdd?.(entry);
    },
    goTo: (area) => root.current?.querySelector<HTMLElement>(headingOf(area))?.focus(),
    typed: (name) => typed.current.get(name) ?? '',
    note: (name, words) => {
      typed.current.set(name, words);
    },
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
