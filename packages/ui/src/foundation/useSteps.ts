'use client';
import {
  safeParseFormData,
  type CoprodError,
  type Entry,
  type Fault,
  type FormContext,
  type Project,
  type View,
} from '@coprod/core';
import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import { useCoprod } from './Coprod.tsx';
import type { SaveState, SaveStates } from './useProject.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const none: readonly Fault[] = [];
const isEmpty = ({ name }: HTMLTextAreaElement): Fault => ({
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
  context,
}: {
  project: Project | View;
  onAdd: ((entry: Entry) => void) | undefined;
  states: SaveStates | undefined;
  errors: CoprodError | null | undefined;
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
    const { name, value } = button as HTMLButtonElement;
    if (name) form.push([name, value]);
    // Asked again in the same words is asked again: what was said already is not left out.
    const { entries: made, error } = safeParseFormData(form, {
      ...context?.(),
      actor,
      now: now(),
      newId,
    });
    const entries = made.map((entry) => laterThan(entry, project));
    for (const entry of entries) onAdd(entry);
    // An empty box makes nothing: that is said beside it.
    const faults = error?.faults ?? (entries.length > 0 ? none : boxes.map(isEmpty));
    setFaults(faults);
    const wrong = faults[0]?.path;
    const from = button.closest('details')?.dataset['part'];
    const [first] = entries;
    if (first) {
      setSent({ area, from, entries });
      underWay.current.set(
        first.id,
        boxes.map(({ name, value }) => [name, value]),
      );
      // The next step from here has words of its own.
      for (const one of boxes) {
        one.value = '';
        typed.current.set(one.name, '');
      }
    }
    focus.current = wrong ? `[id="${wrong}"]` : entries.length > 0 ? headingOf(area) : '';
  };

  const lastState = (sent && states?.[sent.entries[0]?.id ?? '']) ?? null;
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
