import type { FeedbackAct, FeedbackStatus, Project, View } from '@coprod/core';
import type { Steps } from '../foundation/index.ts';
import type { FeedbackLoopModel } from './useFeedbackLoop.ts';
import type { Saying } from './words.ts';

/** What each piece of a feedback loop needs. */
export interface Shared {
  readonly project: Project | View;
  readonly model: FeedbackLoopModel;
  readonly saying: Saying;
  readonly steps: Steps;
  readonly headingLevel: number;
}

/** What each form for a step needs. */
export type ActProps = Shared & { readonly status: FeedbackStatus; readonly act: FeedbackAct };
