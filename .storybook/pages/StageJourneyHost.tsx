import { enStageTracker } from '@coprod/core/text/en/stage-tracker';
import { StageTracker } from '@coprod/ui';
import { ServedVisits, type Journey } from './ServedVisits.tsx';

/** A project’s stages, which one person after another looks at and moves on. */
export function StageJourneyHost(journey: Journey) {
  return (
    <ServedVisits {...journey} idPrefix="stages">
      {({ project, add, states }) => (
        <StageTracker project={project} words={enStageTracker} onAdd={add} states={states} />
      )}
    </ServedVisits>
  );
}
