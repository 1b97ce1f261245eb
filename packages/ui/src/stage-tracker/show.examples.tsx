import { enStageTracker } from '@coprod/core/text/en/stage-tracker';
import { showSteps, type Shown } from '../foundation/showSteps.examples.tsx';
import { StageTracker, type StageTrackerProps } from './index.ts';
import { examples } from './StageTracker.examples.ts';

export { joe, ruth } from '../foundation/showSteps.examples.tsx';

/** For tests: shows a stage tracker in a host and gives what they look at. */
export async function show({
  saved = examples.designing,
  part,
  ...more
}: Shown<StageTrackerProps> = {}) {
  const { find, ...shown } = await showSteps(
    ({ project, states, problem, onAdd }) => (
      <StageTracker
        project={project}
        words={enStageTracker}
        states={states}
        problem={problem}
        onAdd={onAdd}
        {...part}
      />
    ),
    { saved, ...more },
  );
  const stage = (id: string) => find(`[data-stage="${id}"]`);
  const area = (name: string) => find(`[data-area="${name}"]`);
  return { ...shown, stage, area };
}
