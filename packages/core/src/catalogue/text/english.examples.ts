import { enBackground } from './en/background.ts';
import { en } from './en/base.ts';
import { enFeedbackLoop } from './en/feedbackLoop.ts';
import { enGlossary } from './en/glossary.ts';
import { enHub } from './en/hub.ts';
import { enPrinciples } from './en/principles.ts';
import { record } from './en/record.ts';
import { enSaving } from './en/saving.ts';
import { enStages } from './en/stages.ts';
import { enStageTracker } from './en/stageTracker.ts';
import { enTips } from './en/tips.ts';
import { enVoices } from './en/voices.ts';

/** All English words, by file. */
export const english = {
  base: en,
  record,
  principles: enPrinciples,
  stages: enStages,
  stageTracker: enStageTracker,
  feedbackLoop: enFeedbackLoop,
  saving: enSaving,
  voices: enVoices,
  tips: enTips,
  hub: enHub,
  background: enBackground,
  glossary: enGlossary,
};

/** The words of every list, by area. */
export const listWords = {
  ...enStages,
  ...enVoices,
  ...enTips,
  ...enHub,
  ...enBackground,
};
