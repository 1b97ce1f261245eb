import { aboutQuestion } from '../catalogue/framework.ts';
import { nonNegotiables, type NonNegotiableId } from '../catalogue/nonNegotiables.ts';
import { decidingPerspectives } from '../catalogue/perspectives.ts';
import type { Status } from '../catalogue/ratings.ts';
import type { StageId } from '../catalogue/stages.ts';
import type { ReasonRule, StageRule } from '../catalogue/text/codes.ts';
import { assessFramework, type AssessOptions } from '../assess/frameworkStatus.ts';
import type { Reason } from '../assess/reason.ts';
import type { Project } from '../record/entry.ts';
import type { View } from '../record/view.ts';
import { assessSignals } from './signals.ts';
import {
  assessStages,
  type StagesAssessment,
  type StageState,
  type WaitingStep,
} from './stageStatus.ts';

/** One of the eight that is not in place. */
export interface MissingSection {
  readonly id: NonNegotiableId;
  readonly status: Status;
  readonly reasons: readonly Reason[];
}

/** What {@link gateFor} gives. */
export interface Gate {
  readonly to: StageId;
  /** `next`: the project stands before it. `waiting`: one lead asked to go through. `later`: another comes first. */
  readonly status: 'passed' | 'waiting' | 'next' | 'later';
  /**
   * Nothing that it asks for is missing; else going on needs a reason (rule ST4). Null where the reader may
   * not see all of it.
   */
  readonly open: boolean | null;
  /** Of the eight, those that it asks for. */
  readonly asks: readonly NonNegotiableId[];
  /** Of these, those that are not in place. */
  readonly missing: readonly MissingSection[];
  /** What is written down, or not yet, and speaks against going on. Told to those who take part. */
  readonly records: readonly Reason<ReasonRule | StageRule>[];
  /** Who asked to go through. */
  readonly waiting: readonly WaitingStep[];
}

const ready: readonly Status[] = ['in-place', 'does-not-apply'];
const passed: readonly StageState[] = ['done', 'here', 'begun'];

/** Does the first gate ask for it? */
const isFirst = (id: NonNegotiableId) => id === 'before-the-start';

/**
 * The gate before a stage: a talk about what is missing, never a lock (rules ST2 to ST4). The first asks
 * for `before-the-start`, every other for all eight; and it looks at what is written down.
 *
 * Source: `abss-non-negotiables`, point 8, for the first gate; the others are ours.
 *
 * @throws {CoprodError} where this is no project, an option cannot be used, or a view was made without the
 * non-negotiables.
 *
 * @example
 * gateFor(project, 'co-planning', { today: '2026-05-03' }).missing.map((one) => one.id) //=> ['before-the-start']
 */
export function gateFor(project: Project | View, to: StageId, options: AssessOptions): Gate {
  const stages = assessStages(project, options);
  const { here, next, rounds, waiting } = stages;
  const asked = waiting.filter(({ move, stage }) => move === 'gate' && stage === to);
  const asks = nonNegotiables.sections
    .map(({ id }) => id)
    .filter((id) => here !== null || isFirst(id));
  const missing = assessFramework(project, nonNegotiables, options).sections.filter(
    ({ id, status }) => asks.includes(id) && !ready.includes(status),
  );
  const startsRound = here === 'co-evaluation' && to === 'co-planning';
  const now = rounds.at(-1)?.stages.find(({ id }) => id === to)?.status ?? 'not-started';
  const isPassed = !startsRound && passed.includes(now);
  const isHidden = project.view !== undefined && project.view.present === undefined;
  const records = isHidden ? [] : recordsAgainst(project, stages, options);
  return {
    to,
    status: isPassed
      ? 'passed'
      : !next.includes(to)
        ? 'later'
        : asked.length > 0
          ? 'waiting'
          : 'next',
    open: missing.length + records.length > 0 ? false : isHidden ? null : true,
    asks,
    missing: missing.map(({ id, status, reasons }) => ({ id, status, reasons })),
    records,
    waiting: asked,
  };
}

/** What is written down, or not yet, and speaks against going on. */
function recordsAgainst(
  project: Project | View,
  { here, leads, fixed }: StagesAssessment,
  options: AssessOptions,
): Gate['records'] {
  const first = aboutQuestion(nonNegotiables, 'there-before-decisions');
  const against = assessSignals(project, options).filter(
    ({ about, says }) => says === 'contradicts' && (here !== null || about === first),
  );
  const unclear = fixed.filter(({ data }) => data?.canChange === 'not-known');
  return [
    ...decidingPerspectives
      .filter((perspective) => !leads[perspective])
      .map((perspective) => ({ rule: 'KEY2' as const, entries: [], values: { perspective } })),
    ...(fixed.length === 0 || unclear.length > 0
      ? [{ rule: 'ST7' as const, entries: unclear.map(({ id }) => id), values: {} }]
      : []),
    ...against.map(({ reason }) => reason),
  ];
}
