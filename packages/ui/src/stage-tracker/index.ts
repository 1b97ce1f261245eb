export { StageTracker, type StageTrackerProps } from './StageTracker.tsx';
export { useStageTracker, type StageTrackerModel } from './useStageTracker.ts';
