import {
  isKind,
  newEntry,
  nonNegotiables,
  type Actor,
  type Entry,
  type Perspective,
  type Project,
  type Text,
} from '@coprod/core';
import { Checklist, Coprod, randomId, useProject, type HelpRoutes } from '@coprod/ui';
import { addDays, formatISO, parseISO } from 'date-fns';
import { useCallback, useEffect, useState } from 'react';
import { pip } from '../../packages/ui/src/foundation/people.examples.ts';
import { entryStore } from './entryStore.ts';
import './WorkingPage.css';

/** What the toolbar chose. */
export interface WorkingPageProps {
  readonly text: Text;
  readonly theme: 'host' | 'table';
  readonly scheme: 'light' | 'dark' | 'auto';
  readonly help: HelpRoutes;
}

/** A day some days later, or earlier: calendar days, wherever clocks change in between. */
const daysLater = (day: string, days: number) =>
  formatISO(addDays(parseISO(day), days), { representation: 'date' });

/** Everybody in the project, in the order in which they came. */
function peopleOf(project: Project): { actor: Actor; name: string }[] {
  return project.entries.flatMap((entry) =>
    isKind(entry, 'person') && entry.data
      ? [
          {
            actor: { id: entry.by, perspective: entry.data.perspective },
            name: entry.data.name ?? '',
          },
        ]
      : [],
  );
}

/** A host in small: it knows who is looking and which day it is, and keeps the entries. */
function Host({
  text,
  theme,
  scheme,
  help,
  saved,
  store,
  onAgain,
}: WorkingPageProps & {
  saved: Project;
  store: boolean;
  onAgain: () => void;
}) {
  const [today, setToday] = useState('2026-04-01');
  const [id, setId] = useState('amina');
  const send = useCallback(
    (entry: Entry) => (store ? entryStore.save(entry) : Promise.resolve()),
    [store],
  );
  const { project, add, states, problem } = useProject(saved, { send });
  const now = () => `${today}T${new Date().toISOString().slice(11)}`;
  if (!project) return null;
  const people = peopleOf(project);
  const actor = people.find((person) => person.actor.id === id)?.actor ?? null;

  const join = (perspective: Perspective) => {
    const by = `visitor-${randomId()}`;
    const count = people.filter((person) => person.actor.id.startsWith('visitor-')).length + 1;
    add(
      newEntry({
        id: randomId(),
        kind: 'person',
        at: now(),
        by,
        data: { perspective, name: `Visitor ${String(count)}` },
      }),
    );
    setId(by);
  };

  return (
    <>
      <div className="page-bar">
        <label>
          Who are you?{' '}
          <select
            value={id}
            onChange={({ target: { value } }) => {
              setId(value);
            }}
          >
            {people.map((person) => (
              <option key={person.actor.id} value={person.actor.id}>
                {person.name}, {text.perspectives[person.actor.perspective].one}
              </option>
            ))}
            <option value="">Somebody who only reads</option>
          </select>
        </label>
        <button
          type="button"
          onClick={() => {
            join('lived-experience');
          }}
        >
          Join as a parent or carer
        </button>
        <button
          type="button"
          onClick={() => {
            join('profession');
          }}
        >
          Join as someone who works here
        </button>
        <label>
          Today is{' '}
          <input
            type="date"
            value={today}
            min="2026-03-01"
            max="2030-12-31"
            onChange={({ target: { value } }) => {
              if (value) setToday(value);
            }}
          />
        </label>
        <button
          type="button"
          onClick={() => {
            setToday(daysLater(today, -7));
          }}
        >
          A week back
        </button>
        <button
          type="button"
          onClick={() => {
            setToday(daysLater(today, 7));
          }}
        >
          A week on
        </button>
        <button type="button" onClick={onAgain}>
          Start again
        </button>
      </div>
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
        {/* Native controls keep what was typed; another person starts with their own. */}
        <Checklist
          key={id}
          project={project}
          framework={nonNegotiables}
          onAdd={add}
          states={states}
          problem={problem}
        />
      </Coprod>
    </>
  );
}

/**
 * A working page: Pip's project, in which a visitor can be anybody, answer, and see what it amounts to.
 */
export function WorkingPage(props: WorkingPageProps) {
  const [store, setStore] = useState(true);
  const [visit, setVisit] = useState(0);
  const [saved, setSaved] = useState<Project | null>(null);

  useEffect(() => {
    let current = true;
    const show = (entries: readonly Entry[]) => {
      if (current) setSaved({ ...pip, entries: [...pip.entries, ...entries] });
    };
    // Without a store (private windows) the page still works; it only forgets.
    if (store)
      entryStore.load().then(show, () => {
        show([]);
      });
    else show([]);
    return () => {
      current = false;
    };
  }, [store, visit]);

  const again = () => {
    const next = () => {
      setVisit(visit + 1);
    };
    setSaved(null);
    entryStore.clear().then(next, next);
  };

  return (
    <main className="page" data-cp-theme={props.theme} data-scheme={props.scheme}>
      <h1>Pip: finding a name together</h1>
      <p>
        A Better Start Southend had a mascot without a name. People sent in ideas. A mascot group,
        driven by Parent Champions, chose six. Then well over 200 people voted, online and at a
        conference: Pip.
      </p>
      <p>
        <strong>
          The story is from the Southend framework. The people here, their answers and the days are
          made up.
        </strong>{' '}
        Be one of them, or somebody new, and answer. What you say stays in this browser.
      </p>
      <label className="page-mode">
        <input
          type="checkbox"
          checked={!store}
          onChange={({ target }) => {
            setSaved(null);
            setStore(!target.checked);
          }}
        />{' '}
        Store nothing (for a shared phone)
      </label>
      {saved && (
        <Host
          key={`${String(visit)} ${String(store)}`}
          {...props}
          saved={saved}
          store={store}
          onAgain={again}
        />
      )}
    </main>
  );
}
