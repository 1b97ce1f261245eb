import type { Actor } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { Coprod } from '@coprod/ui';
import { Fragment, useState, type ReactNode } from 'react';
import { help } from '../texts.ts';

/** One visit of a journey: who comes, on which day. */
export interface Visit extends Actor {
  readonly day: string;
  /** Their page shows nothing that was written after this day: they had no network since. */
  readonly loaded?: string;
}

/** One person after another, each with a button to the next. */
export function Visits({
  visits,
  children,
}: {
  visits: readonly Visit[];
  children: (visit: Visit) => ReactNode;
}) {
  const [place, setPlace] = useState(0);
  const next = visits[place + 1];
  return (
    <>
      {visits.slice(place, place + 1).map((visit) => (
        <Fragment key={place}>{children(visit)}</Fragment>
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

/** The page that a visitor looks at: it says who came and on which day. */
export function VisitPage({
  visit,
  actor = visit,
  idPrefix,
  now,
  children,
}: {
  visit: Visit;
  /** As whom they act; default the visitor. */
  actor?: Actor | undefined;
  idPrefix: string;
  now: string;
  children: ReactNode;
}) {
  const { id, perspective } = actor;
  return (
    <Coprod
      text={en}
      actor={{ id, perspective }}
      today={visit.day}
      idPrefix={idPrefix}
      theme="table"
      help={help}
      now={() => now}
    >
      <p>
        {visit.day}: {visit.id}
      </p>
      {children}
    </Coprod>
  );
}
