/** @coprod/ui: parts to see how well we co-produce, and to add to it. */
export {
  Coprod,
  randomId,
  useAutosave,
  useCoprod,
  useProject,
  type Autosave,
  type CoprodSettings,
  type HelpRoute,
  type HelpRoutes,
  type SaveState,
  type SaveStates,
  type Send,
  type UsedProject,
} from './foundation/index.ts';
export {
  Checklist,
  stateText,
  useChecklist,
  type ChecklistModel,
  type ChecklistOptions,
  type ChecklistProps,
  type ChecklistQuestion,
  type ChecklistRow,
} from './checklist/index.ts';
export {
  Glossary,
  WordsExplained,
  useGlossary,
  type GlossaryEntry,
  type GlossaryProps,
  type GlossaryWords,
  type WordsExplainedProps,
} from './glossary/index.ts';
export {
  DifferingViews,
  useDifferingViews,
  type DifferingRow,
  type DifferingViewsModel,
  type DifferingViewsProps,
} from './differing-views/index.ts';
export { Principles, type PrinciplesProps } from './principles/index.ts';
export { Hints, type HintsProps } from './hints/index.ts';
export { PassItOn, type PassItOnProps } from './pass-it-on/index.ts';
export { PaperChecklist, type PaperChecklistProps } from './paper-checklist/index.ts';
export {
  FeedbackLoop,
  FeedbackPoster,
  useFeedbackLoop,
  type FeedbackFilter,
  type FeedbackList,
  type FeedbackLoopModel,
  type FeedbackLoopOptions,
  type FeedbackLoopProps,
  type FeedbackPosterProps,
  type FeedbackSort,
  type GivenList,
} from './feedback-loop/index.ts';
export {
  StageTracker,
  useStageTracker,
  type StageTrackerModel,
  type StageTrackerProps,
} from './stage-tracker/index.ts';
export { SaveStatus, type SaveStatusProps } from './save-status/index.ts';
