import {
  isKind,
  newEntry,
  nonNegotiables,
  type Entry,
  type Perspective,
  type Project,
  type View,
  type Text,
} from '@coprod/core';
import {
  Checklist,
  Coprod,
  DifferingViews,
  Hints,
  randomId,
  useProject,
  type HelpRoutes,
} from '@coprod/ui';
import { useCallback, useEffect, useState } from 'react';
import { entryStore } from './entryStore.ts';
import { PageBar, type Person } from './PageBar.tsx';
import { firstVisit, visitStore } from './visit.ts';

/** Everybody in the project, in the order in which they came. */
const peopleOf = (project: Project | View): Person[] =>
  project.entries.flatMap((entry) =>
    isKind(entry, 'person') && entry.data
      ? [
          {
            actor: { id: entry.by, perspective: entry.data.perspective },
            name: entry.data.name ?? '',
          },
        ]
      : [],
  );

/** What the toolbar chose. */
export interface Look {
  readonly text: Text;
  readonly theme: 'host' | 'table';
  readonly scheme: 'light' | 'dark' | 'auto';
  readonly help: HelpRoutes;
}

interface PageHostProps extends Look {
  readonly saved: Project;
  /** False on a shared phone: nothing stays in this browser. */
  readonly store: boolean;
  /** Does it, or asks first where something that was written would be lost. */
  readonly onLeave: (then: () => void) => void;
  readonly onAgain: () => void;
}

/** A host in small: it knows who is looking and which day it is, and keeps the entries. */
export function PageHost({ saved, store, onLeave, onAgain, ...look }: PageHostProps) {
  const { text, theme, scheme, help } = look;
  const [visit, setVisit] = useState(() => (store ? visitStore.load() : firstVisit));
  useEffect(() => {
    if (store) visitStore.save(visit);
    else visitStore.clear();
  }, [store, visit]);
  const send = useCallback(
    (entry: Entry) => (store ? entryStore.save(entry) : Promise.resolve()),
    [store],
  );
  const { project, add, states, problem } = useProject(saved, { send });
  if (!project) return null;

  const { today } = visit;
  const now = () => `${today}T${new Date().toISOString().slice(11)}`;
  const people = peopleOf(project);
  const actor = people.find((person) => person.actor.id === visit.who)?.actor ?? null;

  const become = (who: string) => {
    setVisit({ ...visit, who });
  };
  const join = (perspective: Perspective) => {
    const by = `visitor-${randomId()}`;
    const count = people.filter((person) => person.actor.id.startsWith('visitor-')).length + 1;
    const data = { perspective, name: `Visitor ${String(count)}` };
    add(newEntry({ id: randomId(), kind: 'person', at: now(), by, data }));
    become(by);
  };

  return (
    <>
      <PageBar
        text={text}
        people={people}
        visit={{ today, who: actor?.id ?? '' }}
        onWho={(id) => {
          onLeave(() => {
            become(id);
          });
        }}
        onJoin={(perspective) => {
          onLeave(() => {
            join(perspective);
          });
        }}
        onToday={(day) => {
          setVisit({ ...visit, today: day });
        }}
        onAgain={onAgain}
      />
      <Coprod
        text={text}
        actor={actor}
        today={today}
        idPrefix="pip"
        help={help}
        theme={theme}
        scheme={scheme}
        now={now}
      >
        <Checklist
          project={project}
          framework={nonNegotiables}
          onAdd={add}
          states={states}
          problem={problem}
        />
        <DifferingViews project={project} framework={nonNegotiables} />
        <Hints project={project} />
      </Coprod>
    </>
  );
}
