import type { Perspective } from '../catalogue/perspectives.ts';
import type { Status } from '../catalogue/ratings.ts';
import type { Counts } from '../record/view.ts';
import { nobody } from './countAnswers.ts';
import type { Tallied } from './tally.ts';

/** What one perspective says about one question. */
export interface PerspectiveView {
  readonly perspective: Perspective;
  /** Does it help to decide the status of this question (rules PE3, NN10)? */
  readonly decides: boolean;
  readonly status: Status;
  /** How many people answered; null where there are too few to show, or it is not shown yet. */
  readonly answers: number | null;
  /** How many gave each answer; null likewise. */
  readonly counts: Counts | null;
  /** Its people are two steps apart: never "in place" (rule NN5). */
  readonly split: boolean;
  /** It has enough answers to count, but too few to publish (rule VI5). */
  readonly withheld?: true;
  /** People who wear another hat typed every answer (rule BY3). */
  readonly typed?: true;
}

/** The three views that can be put in order; its index is a view's step. */
export const steps = ['not-yet', 'partly', 'in-place'] as const;

/** What makes a question special to {@link perspectiveView}. */
export interface Circumstances {
  readonly decides: boolean;
  readonly hasCondition: boolean;
  readonly understanding: boolean;
  readonly shown: boolean;
}

/** How many people answered in all. */
const sumOf = (counts: Counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);

const none = { answers: null, counts: null, split: false };

/** The view of one perspective: the lower median of its people's answers (rules NN3 to NN5, SM2). */
export function perspectiveView(
  perspective: Perspective,
  { told: counts, typed }: Tallied = { told: nobody },
  { decides, hasCondition, understanding, shown }: Circumstances,
): PerspectiveView {
  if (!shown) return { ...none, perspective, decides, status: 'not-shown' };
  if (counts === 'too-few') return { ...none, perspective, decides, status: 'too-few' };
  if (counts === 'not-published')
    return { ...none, perspective, decides, status: 'too-few', withheld: true };

  const unsureIsNo = understanding && perspective === 'lived-experience';
  const perStep = [
    counts['not-yet'] + (unsureIsNo ? counts['not-sure'] : 0),
    counts.partly,
    counts['in-place'],
  ] as const;
  const views = perStep[0] + perStep[1] + perStep[2];
  const split = perStep[0] > 0 && perStep[2] > 0;
  const middle = Math.ceil(views / 2);
  const median = perStep[0] >= middle ? 0 : perStep[0] + perStep[1] >= middle ? 1 : 2;
  const doesNotApply = hasCondition && counts['does-not-apply'] > 0;
  const status =
    views > 0
      ? (steps[split ? Math.min(median, 1) : median] ?? 'not-known')
      : doesNotApply
        ? 'does-not-apply'
        : 'not-known';
  const answers = sumOf(counts);
  // Written out: this is made for every question, and spreading takes several times as long.
  if (!typed) return { perspective, decides, answers, counts, split, status };
  return { perspective, decides, answers, counts, split, status, typed };
}
