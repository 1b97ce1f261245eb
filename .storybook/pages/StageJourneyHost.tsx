import { enStageTracker } from '@coprod/core/text/en/stage-tracker';
import { StageTracker, useProject } from '@coprod/ui';
import { ServedVisits, type Journey, type Served } from './ServedVisits.tsx';

/** A project’s stages, which one person after another looks at and moves on. */
export function StageJourneyHost(journey: Journey) {
  return (
    <ServedVisits {...journey} idPrefix="stages">
      {(page) => <Stages {...page} />}
    </ServedVisits>
  );
}

function Stages({ saved, send }: Served) {
  const { project, add, states } = useProject(saved, { send });
  return <StageTracker project={project} words={enStageTracker} onAdd={add} states={states} />;
}
