'use client';
import type { Project, View } from '@coprod/core';
import { useEffect, useRef, type RefObject } from 'react';
import { useCoprod } from '../foundation/index.ts';
import { controlsOf, differs, isAnswer, isSize, saidIn, sawOf } from './controls.ts';

/** What a control said when it was saved last. */
export interface Settled {
  readonly id: string;
  readonly value?: string | undefined;
  readonly size?: string | undefined;
}

/** What somebody began to change, by the control's name, and what they saw then. */
export type Drafts = Map<string, string | null | undefined>;

/**
 * What somebody began to change in a part's own controls. What nobody touched takes what comes with each project; what
 * was saved and came back is as if nobody had touched it.
 */
export function useDrafts(project: Project | View, settled: RefObject<Map<string, Settled>>) {
  const { posted } = useCoprod();
  const root: RefObject<HTMLDivElement | null> = useRef<HTMLDivElement>(null);
  // What came since is not replaced unseen. Only this is sent: not what another phone said, nor what the page drew.
  const drafts = useRef<Drafts>(new Map());
  // What stood in each control after the last drawing, by its name.
  const drawn = useRef(new Map<string, string>());
  // The project whose answers stand in the controls that nobody touched.
  const shown = useRef<Project | View>(null);
  const touch = (name: string) => {
    const seen = drawn.current.get(isSize(name) ? name : sawOf(name));
    // Before the first drawing they saw what the page holds.
    drafts.current.set(name, drafts.current.get(name) ?? seen ?? (shown.current && ''));
  };
  /** What the controls say; touched is also what was put into one unheard: before script came, by a voice, by the browser. */
  const look = () => {
    const controls = saidIn(root.current as Element);
    for (const control of controls) {
      const { name, value } = control;
      const done = settled.current.get(name);
      // What was saved and came back may give way to what comes next, as if nobody had touched it.
      if (done?.value === value && project.entries.some(({ id }) => id === done.id)) {
        settled.current.set(name, { id: done.id });
        drafts.current.delete(name);
      } else if (differs(control, posted) && drawn.current.get(name) !== value) touch(name);
    }
    // So may the size, once no answer waits that is meant for it.
    const size = controls.find(({ name }) => isSize(name));
    if (size && !differs(size) && ![...drafts.current.keys()].some(isAnswer))
      drafts.current.delete(size.name);
    return controls;
  };

  useEffect(() => {
    let said = look();
    // React leaves controls as they were first drawn, preact some of them: from here on what came stands in each
    // that nobody touched, and in no other.
    if (shown.current !== project) {
      const part = root.current as Element;
      for (const control of controlsOf(part) as HTMLInputElement[]) {
        const isTouched = drafts.current.has(control.name);
        if (control.type === 'radio')
          control.checked = isTouched ? control.checked : control.defaultChecked;
        else if (!isTouched) control.value = control.defaultValue;
      }
      said = saidIn(part);
    }
    drawn.current = new Map(said.map(({ name, value }) => [name, value]));
    shown.current = project;
  });
  return { root, drafts, drawn, touch, look };
}
