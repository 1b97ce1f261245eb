'use client';
import { fill, perspectives, type Actor, type Entry, type Perspective } from '@coprod/core';
import { useEffect, useRef, useState } from 'react';
import { Checklist, type ChecklistProps } from '../checklist/index.ts';
import { Coprod, Heading, Part, useCoprod } from '../foundation/index.ts';

/** What {@link PassItOn} takes: what a checklist takes, to be answered by one person after another. */
export type PassItOnProps = Omit<ChecklistProps, 'readOnly' | 'errors'>;

/**
 * One device for many people: in a meeting each answers in turn, or somebody types in what is on paper.
 * Each becomes a new person under the hat that they choose, without a name; the entries keep who holds the
 * device (`enteredBy`, rule BY3). Nobody sees on it what the one before answered. It is for people who may type
 * for others: those who work here, leads and Parent Champions. Renders a `<div>`; it needs script.
 *
 * @example
 * <PassItOn project={project} framework={nonNegotiables} onAdd={add} states={states} />
 */
export function PassItOn({ onAdd, headingLevel = 2, ...checklist }: PassItOnProps) {
  const settings = useCoprod();
  const { text, actor, newId, now } = settings;
  const words = text.passItOn;
  const [person, setPerson] = useState<Actor | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const known = useRef<string>(null);
  // Whoever gets the device begins where its words begin.
  const spot = useRef<HTMLParagraphElement>(null);
  const passed = useRef(false);
  useEffect(() => {
    if (passed.current) spot.current?.focus();
    passed.current = true;
  }, [person]);
  if (!actor) return null;

  const start = (perspective: Perspective) => {
    setPerson({ id: newId(), perspective, enteredBy: actor.id });
  };
  const done = () => {
    const row = root.current?.querySelector<HTMLElement>(
      '[data-part=state]:not([data-status=saved])',
    );
    setUnsaved(!!row);
    if (row) row.closest('summary')?.focus();
    else setPerson(null);
  };
  /** Whoever saved nothing did not take part. */
  const add = (entry: Entry) => {
    if (person && known.current !== person.id) {
      const { id: by, perspective, enteredBy = actor.id } = person;
      known.current = by;
      onAdd?.({ id: newId(), kind: 'person', at: now(), by, enteredBy, data: { perspective } });
    }
    onAdd?.(entry);
  };

  return (
    <Part name="pass-it-on" rootRef={root}>
      <Heading level={headingLevel}>{words.title}</Heading>
      {person ? (
        <>
          <p ref={spot} tabIndex={-1}>
            {fill(words.answersOf, { hat: text.perspectives[person.perspective].one })}
          </p>
          <Coprod {...settings} actor={person} idPrefix={`${settings.idPrefix}-shared`}>
            <Checklist {...checklist} headingLevel={headingLevel + 1} onAdd={add} />
          </Coprod>
          <div role="status">{unsaved && <p className="cp-problem">{words.saveFirst}</p>}</div>
          <button className="cp-button" type="button" onClick={done}>
            {words.done}
          </button>
        </>
      ) : (
        <>
          <div className="cp-text">
            <p ref={spot} tabIndex={-1}>
              {words.about}
            </p>
            {perspectives.map((perspective) => (
              <p key={perspective}>
                <button
                  className="cp-button"
                  type="button"
                  onClick={() => {
                    start(perspective);
                  }}
                >
                  {fill(words.start, { hat: text.perspectives[perspective].one })}
                </button>
              </p>
            ))}
          </div>
        </>
      )}
    </Part>
  );
}
