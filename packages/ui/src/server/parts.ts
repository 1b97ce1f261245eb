import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { enGlossary } from '@coprod/core/text/en/glossary';
import { enPrinciples } from '@coprod/core/text/en/principles';
import { enStageTracker } from '@coprod/core/text/en/stage-tracker';
import type { ComponentType } from 'react';
import { Checklist, type ChecklistProps } from '../checklist/index.ts';
import { DifferingViews, type DifferingViewsProps } from '../differing-views/index.ts';
import {
  FeedbackLoop,
  FeedbackPoster,
  type FeedbackLoopProps,
  type FeedbackPosterProps,
} from '../feedback-loop/index.ts';
import {
  Glossary,
  WordsExplained,
  type GlossaryProps,
  type WordsExplainedProps,
} from '../glossary/index.ts';
import { Hints, type HintsProps } from '../hints/index.ts';
import { PaperChecklist, type PaperChecklistProps } from '../paper-checklist/index.ts';
import { Principles, type PrinciplesProps } from '../principles/index.ts';
import { StageTracker, type StageTrackerProps } from '../stage-tracker/index.ts';

/** The parts that a server can draw, by the name of their element; `pass-it-on` needs script. */
export interface PartProps {
  checklist: ChecklistProps;
  principles: PrinciplesProps;
  'differing-views': DifferingViewsProps;
  hints: HintsProps;
  'paper-checklist': PaperChecklistProps;
  glossary: GlossaryProps;
  'words-explained': WordsExplainedProps;
  'stage-tracker': StageTrackerProps;
  'feedback-loop': FeedbackLoopProps;
  'feedback-poster': FeedbackPosterProps;
}

/** The name of a part, as in `<coprod-checklist>`. */
export type PartName = keyof PartProps;

export const parts: { readonly [Name in PartName]: ComponentType<PartProps[Name]> } = {
  checklist: Checklist,
  principles: Principles,
  'differing-views': DifferingViews,
  hints: Hints,
  'paper-checklist': PaperChecklist,
  glossary: Glossary,
  'words-explained': WordsExplained,
  'stage-tracker': StageTracker,
  'feedback-loop': FeedbackLoop,
  'feedback-poster': FeedbackPoster,
};

/** The English of the parts that have words of their own. */
export const englishOf: { readonly [Name in PartName]?: object } = {
  principles: enPrinciples,
  glossary: enGlossary,
  'words-explained': enGlossary,
  'stage-tracker': enStageTracker,
  'feedback-loop': enFeedbackLoop,
  'feedback-poster': enFeedbackLoop,
};

/** What a part takes, but for words of its own: on a page in English they can be left out. */
export type PartGiven<Name extends PartName> = Omit<PartProps[Name], 'words'> &
  (PartProps[Name] extends { readonly words: infer Words }
    ? { readonly words?: Words | undefined }
    : unknown);
