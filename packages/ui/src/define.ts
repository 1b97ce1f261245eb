import { en } from '@coprod/core/text/en';
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { enGlossary } from '@coprod/core/text/en/glossary';
import { enPrinciples } from '@coprod/core/text/en/principles';
import { enSaving } from '@coprod/core/text/en/saving';
import { enStageTracker } from '@coprod/core/text/en/stage-tracker';
import { CoprodChecklist } from './checklist/checklist.element.tsx';
import { CoprodDifferingViews } from './differing-views/differing-views.element.tsx';
import { CoprodFeedbackLoop } from './feedback-loop/feedback-loop.element.tsx';
import { CoprodFeedbackPoster } from './feedback-loop/feedback-poster.element.tsx';
import { registerElements } from './foundation/registerElements.ts';
import { CoprodGlossary, CoprodWordsExplained } from './glossary/glossary.element.tsx';
import { explainWith } from './glossary/explainWith.tsx';
import { CoprodHints } from './hints/hints.element.tsx';
import { CoprodPaperChecklist } from './paper-checklist/paper-checklist.element.tsx';
import { CoprodPassItOn } from './pass-it-on/pass-it-on.element.tsx';
import { CoprodPrinciples } from './principles/principles.element.tsx';
import { CoprodSaveStatus } from './save-status/save-status.element.tsx';
import { CoprodStageTracker } from './stage-tracker/stage-tracker.element.tsx';

// Importing this registers the custom elements, with English words until a host sets others.
registerElements(
  en,
  {
    'coprod-checklist': [CoprodChecklist],
    'coprod-pass-it-on': [CoprodPassItOn],
    'coprod-differing-views': [CoprodDifferingViews],
    'coprod-principles': [CoprodPrinciples, enPrinciples],
    'coprod-hints': [CoprodHints],
    'coprod-paper-checklist': [CoprodPaperChecklist],
    'coprod-glossary': [CoprodGlossary, enGlossary],
    'coprod-words-explained': [CoprodWordsExplained, enGlossary],
    'coprod-stage-tracker': [CoprodStageTracker, enStageTracker],
    'coprod-feedback-loop': [CoprodFeedbackLoop, enFeedbackLoop],
    'coprod-feedback-poster': [CoprodFeedbackPoster, enFeedbackLoop],
    'coprod-save-status': [CoprodSaveStatus, enSaving],
  },
  explainWith(enGlossary),
);
