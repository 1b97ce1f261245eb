'use client';
import {
  assessStages,
  gateFor,
  nonNegotiables,
  type Gate,
  type NonNegotiableId,
  type Project,
  type StageId,
  type StageRound,
  type StagesAssessment,
  type View,
  type WaitingStep,
} from '@coprod/core';
import { useMemo } from 'react';
import { useChecklist } from '../checklist/index.ts';
import { useCoprod } from '../foundation/index.ts';

/** What {@link useStageTracker} gives. */
export interface StageTrackerModel {
  readonly assessment: StagesAssessment;
  /** The round that is on. */
  readonly round: StageRound;
  /** The stage that comes next, and in which round. */
  readonly next: { readonly stage: StageId; readonly round: number };
  /**
   * The gate before it; null for whoever takes no part. Of the eight it tells only what the looking person
   * may see: they answer first (rule SM5).
   */
  readonly gate: Gate | null;
  /** What the gate asks and the looking person has not answered yet. */
  readonly unanswered: readonly NonNegotiableId[];
  /** The looking person leads: they can take the steps below. */
  readonly isLead: boolean;
  /** What waits for the key of the looking person, and for that of others (rule ST8). */
  readonly yours: readonly WaitingStep[];
  readonly others: readonly WaitingStep[];
  /** The stages that they can go back to (rule ST5). */
  readonly backTo: readonly StageId[];
  /** They can ask to leave co-delivery out (rule ST6). */
  readonly mayLeaveOut: boolean;
}

/**
 * Everything that a stage tracker shows, without a line of markup: for hosts that draw their own.
 *
 * @example
 * const { assessment, yours } = useStageTracker({ project });
 * assessment.here //=> 'co-design'
 */
export function useStageTracker({
  project,
  readOnly = false,
}: {
  project: Project | View;
  readOnly?: boolean;
}): StageTrackerModel {
  const { actor, today, timeZone, fewest } = useCoprod();
  const assessment = useMemo(
    () => assessStages(project, { today, timeZone }),
    [project, today, timeZone],
  );
  const takesPart = actor !== null && !readOnly && assessment.present.includes(actor.id);
  const { rows } = useChecklist({ project, framework: nonNegotiables, readOnly: !takesPart });
  return useMemo(() => {
    const when = { today, timeZone, fewest };
    const { here, waiting, leads, rounds } = assessment;
    const round = rounds.at(-1) as StageRound;
    const stage = assessment.next[0] ?? 'co-planning';
    const mine = actor && leads[actor.perspective] === actor.id ? actor.perspective : null;
    const gate = takesPart ? gateFor(project, stage, when) : null;
    const unanswered = nonNegotiables.sections.flatMap(({ id }) =>
      gate?.asks.includes(id) && rows.some((row) => row.id === id && !row.whole) ? id : [],
    );
    const isYours = ({ needs }: WaitingStep) => takesPart && needs === mine;
    const delivery = round.stages.find(({ id }) => id === 'co-delivery');
    return {
      assessment,
      round,
      next: { stage, round: round.number + (here === 'co-evaluation' ? 1 : 0) },
      gate: gate && {
        ...gate,
        open: unanswered.length > 0 ? false : gate.open,
        missing: gate.missing.filter(({ id }) => !unanswered.includes(id)),
      },
      unanswered,
      isLead: takesPart && mine !== null,
      yours: waiting.filter(isYours),
      others: waiting.filter((step) => !isYours(step)),
      backTo: round.stages.flatMap(({ id, status }) => (status === 'done' ? id : [])),
      mayLeaveOut:
        here === 'co-design' &&
        delivery?.status !== 'not-used' &&
        waiting.every(({ move }) => move !== 'not-used'),
    };
  }, [project, assessment, rows, takesPart, actor, today, timeZone, fewest]);
}
