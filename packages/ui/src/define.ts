import { en } from '@coprod/core/text/en';
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { enStageTracker } from '@coprod/core/text/en/stage-tracker';
import { CoprodChecklist } from './checklist/checklist.element.tsx';
import { CoprodFeedbackLoop } from './feedback-loop/feedback-loop.element.tsx';
import { registerElements } from './foundation/registerElements.ts';
import { CoprodStageTracker } from './stage-tracker/stage-tracker.element.tsx';

// Importing this registers the custom elements, with English words until a host sets others.
CoprodStageTracker.stageWords = enStageTracker;
CoprodFeedbackLoop.loopWords = enFeedbackLoop;
registerElements(en, {
  'coprod-checklist': CoprodChecklist,
  'coprod-stage-tracker': CoprodStageTracker,
  'coprod-feedback-loop': CoprodFeedbackLoop,
});
