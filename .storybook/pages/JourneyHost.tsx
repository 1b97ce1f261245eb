import { nonNegotiables, type Project } from '@coprod/core';
import { Checklist, DifferingViews, useProject } from '@coprod/ui';
import { VisitPage, Visits, type Visit } from './Visits.tsx';

/** A page that one person after another visits. */
export function JourneyHost({ saved, visits }: { saved: Project; visits: readonly Visit[] }) {
  const { project, add, states } = useProject(saved, { send: () => Promise.resolve() });
  return (
    <Visits visits={visits}>
      {(visit) => (
        <VisitPage visit={visit} idPrefix="journey" now={`${visit.day}T12:00:00.000Z`}>
          <Checklist project={project} framework={nonNegotiables} onAdd={add} states={states} />
          <DifferingViews project={project} framework={nonNegotiables} />
        </VisitPage>
      )}
    </Visits>
  );
}
