import { nonNegotiables, type Actor, type Project } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { Checklist, Coprod, DifferingViews, useProject } from '@coprod/ui';
import { useState } from 'react';

/** One visit of a journey: who comes, on which day. */
export interface Visit extends Actor {
  readonly day: string;
}

const help = {
  safety: { label: 'talk to us', href: '#help' },
  complaint: { label: 'write to us', href: '#complain' },
};

/** A page that one person after another visits, each with a button to the next. */
export function JourneyHost({ saved, visits }: { saved: Project; visits: readonly Visit[] }) {
  const { project, add, states } = useProject(saved, { send: () => Promise.resolve() });
  const [place, setPlace] = useState(0);
  const visit = visits[place];
  const next = visits[place + 1];
  if (!visit) return null;
  const { day, ...actor } = visit;
  return (
    <Coprod
      key={place}
      text={en}
      actor={actor}
      today={day}
      idPrefix="journey"
      theme="table"
      help={help}
      now={() => `${day}T12:00:00.000Z`}
    >
      <p>
        {day}: {actor.id}
      </p>
      <Checklist project={project} framework={nonNegotiables} onAdd={add} states={states} />
      <DifferingViews project={project} framework={nonNegotiables} />
      {next && (
        <button
          type="button"
          onClick={() => {
            setPlace(place + 1);
          }}
        >
          Next: {next.id}
        </button>
      )}
    </Coprod>
  );
}
