import { addEntry, mayAdd, viewFor, type Entry, type Project } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { record } from '@coprod/core/text/en/record';
import { enStageTracker } from '@coprod/core/text/en/stage-tracker';
import { Coprod, StageTracker, useProject } from '@coprod/ui';
import { useMemo, useState } from 'react';
import { help } from '../texts.ts';
import type { Visit } from './JourneyHost.tsx';

/** A page that one person after another visits, and a pretend server: it asks `mayAdd`, and sends a view to each. */
export function StageJourneyHost({ saved, visits }: { saved: Project; visits: readonly Visit[] }) {
  const [rows, setRows] = useState(saved);
  const [place, setPlace] = useState(0);
  const next = visits[place + 1];
  return (
    <>
      {visits.slice(place, place + 1).map((visit) => (
        <OneVisit
          key={place}
          rows={rows}
          visit={visit}
          onRow={(entry) => {
            setRows((old) => addEntry(old, entry));
          }}
        />
      ))}
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
    </>
  );
}

function OneVisit({
  rows,
  visit: { day, ...actor },
  onRow,
}: {
  rows: Project;
  visit: Visit;
  onRow: (entry: Entry) => void;
}) {
  // The clock moves on by a second with each row.
  const now = new Date(Date.parse(`${day}T12:00Z`) + rows.entries.length * 1000).toISOString();
  const seen = useMemo(() => viewFor(rows, { id: actor.id }, { now }), [rows, actor.id, now]);
  const send = (entry: Entry) => {
    const asked = mayAdd(entry, actor, rows, { now });
    if (!asked.ok) return Promise.resolve({ refused: record.refusals[asked.rule] });
    onRow(entry);
    return Promise.resolve();
  };
  const { project, add, states } = useProject(seen, { send });
  return (
    <Coprod
      text={en}
      actor={actor}
      today={day}
      idPrefix="stages"
      theme="table"
      help={help}
      now={() => now}
    >
      <p>
        {day}: {actor.id}
      </p>
      <StageTracker project={project} words={enStageTracker} onAdd={add} states={states} />
    </Coprod>
  );
}
