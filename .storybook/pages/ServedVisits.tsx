import { viewFor, type Actor, type Entry, type Project, type View } from '@coprod/core';
import type { Send } from '@coprod/ui';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { actorOfCode, keep } from './feedbackServer.ts';
import { VisitPage, Visits, type Visit } from './Visits.tsx';

/** A journey: what was saved when it begins, and who comes when. */
export interface Journey {
  readonly saved: Project;
  readonly visits: readonly Visit[];
}

/** What a page gets of the pretend server. */
export interface Served {
  /** What the visitor may see. */
  readonly saved: View;
  readonly send: Send;
  /** Looks up the code of a slip; from then on the visitor acts as whoever said it. False where nothing is found. */
  readonly findByCode: (code: string) => Promise<boolean>;
}

interface Pages {
  readonly idPrefix: string;
  readonly children: (page: Served) => ReactNode;
}

/**
 * Pages that one person after another visits, and a pretend server: it asks `mayAdd` about each entry, and sends
 * to each visitor what `viewFor` lets them see.
 */
export function ServedVisits({ saved, visits, ...pages }: Journey & Pages) {
  const [rows, setRows] = useState(saved);
  // What is stored now: two entries of one step are sent before the page is drawn again.
  const stored = useRef(saved);
  const post = (entry: Entry, signedIn: Actor, now: string) => {
    const { project, refused } = keep(stored.current, entry, signedIn, now);
    if (!project) return { refused };
    stored.current = project;
    setRows(project);
    return undefined;
  };
  return (
    <Visits visits={visits}>
      {(visit) => <OneVisit rows={rows} visit={visit} post={post} {...pages} />}
    </Visits>
  );
}

function OneVisit({
  rows,
  visit,
  post,
  idPrefix,
  children,
}: Pages & {
  rows: Project;
  visit: Visit;
  post: (entry: Entry, signedIn: Actor, now: string) => { refused: string } | undefined;
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
  const page: Served = {
    saved: seen,
    send: (entry) => Promise.resolve(post(entry, actor, now)),
    findByCode: async (code) => {
      const found = await actorOfCode(rows, code);
      if (found) setActor(found);
      return found !== null;
    },
  };
  return (
    <VisitPage visit={visit} actor={actor} idPrefix={idPrefix} now={now}>
      {children(page)}
    </VisitPage>
  );
}
