import {
  addEntry,
  mayAdd,
  namelessActor,
  sayerOf,
  viewFor,
  type Actor,
  type Entry,
  type Project,
} from '@coprod/core';
import { record } from '@coprod/core/text/en/record';
import { useProject, type UsedProject } from '@coprod/ui';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { VisitPage, Visits, type Visit } from './Visits.tsx';

/** A journey: what was saved when it begins, and who comes when. */
export interface Journey {
  readonly saved: Project;
  readonly visits: readonly Visit[];
}

/** What a page gets of the pretend server. */
export interface Served extends UsedProject {
  /** Looks up the code of a slip; from then on the visitor acts as whoever said it. False where nothing is found. */
  readonly findByCode: (code: string) => Promise<boolean>;
}

/**
 * Pages that one person after another visits, and a pretend server: it asks `mayAdd` about each entry, and sends
 * to each visitor what `viewFor` lets them see.
 */
export function ServedVisits({
  saved,
  visits,
  idPrefix,
  children,
}: Journey & { idPrefix: string; children: (page: Served) => ReactNode }) {
  const [rows, setRows] = useState(saved);
  // What is stored now: two entries of one step are sent before the page is drawn again.
  const stored = useRef(saved);
  /** Says why it refuses an entry, or keeps it. */
  const post = (entry: Entry, signedIn: Actor, now: string) => {
    const actor = namelessActor(entry, stored.current) ?? signedIn;
    const asked = mayAdd(entry, actor, stored.current, { now });
    if (!asked.ok) return { refused: record.refusals[asked.rule] };
    stored.current = addEntry(stored.current, entry);
    setRows(stored.current);
    return undefined;
  };
  return (
    <Visits visits={visits}>
      {(visit) => (
        <OneVisit rows={rows} visit={visit} idPrefix={idPrefix} post={post}>
          {children}
        </OneVisit>
      )}
    </Visits>
  );
}

function OneVisit({
  rows,
  visit,
  idPrefix,
  post,
  children,
}: {
  rows: Project;
  visit: Visit;
  idPrefix: string;
  post: (entry: Entry, signedIn: Actor, now: string) => { refused: string } | undefined;
  children: (page: Served) => ReactNode;
}) {
  const [actor, setActor] = useState<Actor>({ id: visit.id, perspective: visit.perspective });
  const { day, loaded = day } = visit;
  // The clock moves on by a second with each row.
  const now = new Date(Date.parse(`${day}T12:00Z`) + rows.entries.length * 1000).toISOString();
  const seen = useMemo(() => {
    const entries = rows.entries.filter(
      ({ at, by }) => at.slice(0, 10) <= loaded || by === actor.id,
    );
    return viewFor({ ...rows, entries }, { id: actor.id }, { now });
  }, [rows, actor.id, loaded, now]);
  const used = useProject(seen, { send: (entry) => Promise.resolve(post(entry, actor, now)) });
  const findByCode = async (code: string) => {
    const found = await sayerOf(rows, code);
    if (found) setActor({ id: found.by, perspective: 'community' });
    return found !== null;
  };
  return (
    <VisitPage visit={visit} actor={actor} idPrefix={idPrefix} now={now}>
      {children({ ...used, findByCode })}
    </VisitPage>
  );
}
