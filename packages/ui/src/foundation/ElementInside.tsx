import type { Actor, CoprodError, Entry, Framework, Project, Text, View } from '@coprod/core';
import { useState, type ReactNode } from 'react';
import type { Autosave, SaveStates } from '../autosave/types.ts';
import { useCoprod, type HelpRoutes } from './Coprod.tsx';
import { useAutosave } from './useAutosave.ts';
import type { Faulty } from './useFaults.ts';
import { useReading } from './useReading.ts';

/** What a host gives an element, by property or in a child `<script type="application/json">`. */
export interface ElementData<Words = unknown> {
  /** As it was saved; checked here. */
  project?: unknown;
  actor?: Actor | null;
  framework?: Framework;
  help?: HelpRoutes;
  today?: string;
  text?: Text;
  /** The words of a part's own area. */
  words?: Words;
  fewest?: number;
  /** How the entries added here are doing, where the host saves them itself. */
  states?: SaveStates;
  /** Saves what is added, and has what still waits on the device: from `createAutosave`. */
  autosave?: Autosave;
  /** What a server found wrong with a posted form: `{ faults }`, as `parseFormData` throws it. */
  errors?: Faulty | null;
  /** The texts whose special words are explained. */
  texts?: readonly string[];
  /** What else the part takes, by the names that it has in React: `list`, `signals`, `strings`, `holidays` … */
  options?: object;
}

export const dataNames = [
  'project',
  'actor',
  'framework',
  'help',
  'today',
  'text',
  'words',
  'fewest',
  'states',
  'autosave',
  'errors',
  'texts',
  'options',
] as const satisfies readonly (keyof ElementData)[];

/** What an element has for the part inside it. */
export interface ElementPart<Words = unknown> {
  readonly data: ElementData<Words>;
  readonly words: Words;
  readonly readOnly: boolean;
  readonly headingLevel: number;
  /** What every part that takes entries takes. */
  readonly part: {
    readonly project: Project | View | null | undefined;
    readonly problem: CoprodError | null;
    readonly states: SaveStates;
    readonly onAdd: (entry: Entry) => void;
    readonly headingLevel: number;
  };
}

/** Reads what the element was given, and sends out what is added to it. */
export function ElementInside<Words>({
  element,
  data,
  words,
  draw,
}: {
  element: HTMLElement;
  data: ElementData<Words>;
  words: Words;
  draw: (part: ElementPart<Words>) => ReactNode;
}) {
  const { common } = useCoprod().text;
  const [refused, setRefused] = useState<SaveStates>({});
  const [added, setAdded] = useState<readonly Entry[]>([]);
  const kept = useAutosave(data.autosave);
  const others = added.filter(({ id }) => !(id in kept.states));
  const used = useReading(data.project, [...kept.entries, ...others]);
  const states: SaveStates = { ...kept.states, ...refused, ...data.states };
  const project = used.project && {
    ...used.project,
    entries: used.project.entries.filter(({ id }) => states[id]?.status !== 'refused'),
  };
  const onAdd = (entry: Entry) => {
    const detail: { entry: Entry; why?: string } = { entry };
    const event = new CustomEvent('coprod-add', { detail, bubbles: true, cancelable: true });
    setAdded((old) => [...old.filter(({ id }) => id !== entry.id), entry]);
    setRefused(({ [entry.id]: _, ...old }) => old);
    if (element.dispatchEvent(event)) data.autosave?.add(entry);
    else {
      const why = detail.why ?? common.unreadableNext;
      setRefused((old) => ({ ...old, [entry.id]: { status: 'refused', why, entry } }));
    }
  };
  const level = Number(element.getAttribute('heading-level'));
  const headingLevel = [1, 2, 3, 4, 5].includes(level) ? level : 2;
  return draw({
    data,
    words,
    readOnly: element.hasAttribute('read-only'),
    headingLevel,
    part: { ...data.options, project, problem: used.problem, states, onAdd, headingLevel },
  });
}
