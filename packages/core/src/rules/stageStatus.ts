import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { Perspective } from '../catalogue/perspectives.ts';
import { stageIds, type StageId } from '../catalogue/stages.ts';
import { dayOf, startOfDay } from '../assess/days.ts';
import { checkProject } from '../assess/optionError.ts';
import type { EntryOf, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import type { View } from '../record/view.ts';
import { decidedUntil, type Decided } from './decided.ts';
import {
  isSettled,
  nextStages,
  stageSteps,
  stepOf,
  type Lap,
  type StageStep,
  type StrayStep,
} from './stageSteps.ts';
import { takingPart } from './takingPart.ts';

/** How one stage of a round stands: `begun` where the project was there and went back (rule ST5). */
export type StageState = 'done' | 'here' | 'begun' | 'waiting' | 'not-started' | 'not-used';

/** One stage of a round. */
export interface StageStatus {
  readonly id: StageId;
  readonly status: StageState;
  /** The first day on which the project was there, and the day on which it left, `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly until: string | null;
  /** How many days lie between the two, or until today; null where it did not begin. */
  readonly days: number | null;
  /** The steps into it or about it. */
  readonly steps: readonly StageStep[];
}

/** One time round the four stages. */
export interface StageRound {
  /** From 1. */
  readonly number: number;
  readonly stages: readonly StageStatus[];
  /** What happened, first to last. */
  readonly steps: readonly StageStep[];
}

/** A step that waits for the second key (rules KEY1, ST8). */
export interface WaitingStep extends StageStep {
  /** Who asked: their id; a number to the public. */
  readonly by: string;
  /** The group whose lead can turn the second key. */
  readonly needs: Perspective;
  /** That lead said no, and why; they can still say yes. */
  readonly no: { readonly day: string; readonly why: string | null } | null;
}

/** What {@link assessStages} gives. */
export interface StagesAssessment {
  /** First to last; always one. The last is on. */
  readonly rounds: readonly StageRound[];
  /** Where the project stands; null before its first gate. */
  readonly here: StageId | null;
  /** The stages to which a gate leads from here; the first is the one that comes next. */
  readonly next: readonly StageId[];
  readonly waiting: readonly WaitingStep[];
  /** Steps that moved nothing, and why. */
  readonly strays: readonly StrayStep[];
  /** What was fixed before people came together (rule ST7). */
  readonly fixed: readonly EntryOf<'fixed'>[];
  /** What was decided before the first parent or carer wrote here themself (rule ST7); empty for the public. */
  readonly early: Decided['early'];
  /** Who takes part, by id; empty for the public. */
  readonly present: readonly string[];
  /** Who leads, by group; empty for the public. */
  readonly leads: Readonly<Partial<Record<Perspective, string>>>;
}

/** On which day to look. */
export interface StageOptions {
  /** The calendar day, `YYYY-MM-DD`: what took effect later does not count. */
  readonly today: string;
  /** Where days begin; default `Europe/London`. */
  readonly timeZone?: string | undefined;
}

/**
 * Where a project stands in the four stages, round by round, with every step that led there (rules ST1 to
 * ST8). What was written out of order stands under `strays`: it moves nothing and is not lost.
 *
 * Source: `southend-framework` for the stages; that they go round, and the gates, are ours.
 *
 * @throws {CoprodError} where this is no project, or an option cannot be used.
 *
 * @example
 * assessStages(project, { today: '2026-05-03' }).here //=> 'co-design'
 */
export function assessStages(project: Project | View, options: StageOptions): StagesAssessment {
  checkProject(project);
  const { today, timeZone = 'Europe/London' } = project.view ?? options;
  const until = startOfDay(today, timeZone, 1);
  const present = takingPart(project);
  const { laps, here, strays } = stageSteps(project, present, { until, timeZone });
  const lap = laps.at(-1) ?? laps[0];
  const refusals = new Map(
    project.entries.flatMap((entry) =>
      isKind(entry, 'agreement') && entry.data?.agrees === false && entry.at < until
        ? [[`${entry.about} ${present.people.get(entry.by)?.perspective ?? ''}`, entry] as const]
        : [],
    ),
  );
  const leads = Object.fromEntries(
    [...present.people]
      .filter(([, { roles }]) => roles.has('lead'))
      .map(([id, { perspective }]) => [perspective, id]),
  );
  // A lead's step from before they led, such as one dated before the project began.
  const replaced = new Set(
    project.entries.flatMap(({ kind, by, replaces = [] }) =>
      kind === 'stage' ? replaces.map((id) => `${by} ${id}`) : [],
    ),
  );
  const settled = project.entries.flatMap((entry): StrayStep[] => {
    if (!isKind(entry, 'stage') || entry.at >= until || present.inEffect.has(entry.id)) return [];
    const isTakenBack = replaced.has(`${entry.by} ${entry.id}`);
    const step = stepOf(entry, dayOf(entry.at, timeZone));
    return step && !isTakenBack && Object.values(leads).includes(entry.by)
      ? [{ ...step, rule: 'ST5' }]
      : [];
  });
  const waiting = project.entries.flatMap((entry): WaitingStep[] => {
    const needs = present.waiting.get(entry.id);
    const step = entry.at < until && needs ? stepOf(entry, dayOf(entry.at, timeZone)) : null;
    if (!step || !needs) return [];
    if (isSettled(step, entry.at, lap)) {
      settled.push({ ...step, rule: 'ST8' });
      return [];
    }
    const refused = refusals.get(`${entry.id} ${needs}`);
    const no = refused && {
      day: dayOf(refused.at, timeZone),
      why: refused.data?.why?.trim() ? refused.data.why : null,
    };
    return [{ ...step, by: entry.by, needs, no: no ?? null }];
  });
  const { fixed, early } = decidedUntil(project, until);
  const takesPart = !project.view || project.view.present !== undefined;
  const asked = new Set(waiting.flatMap(({ move, stage }) => (move === 'gate' ? stage : [])));
  const next = nextStages(here, lap);
  const isWaiting = (stage: StageId) => asked.has(stage) && next.includes(stage);
  return {
    rounds: laps.map((one, index) => ({
      number: index + 1,
      stages: stageIds.map((id) =>
        statusOf(id, one, { here: one === lap ? here : null, isWaiting, today }),
      ),
      steps: one.steps,
    })),
    here,
    next,
    waiting,
    strays: [...strays, ...settled],
    fixed,
    early: takesPart ? early : [],
    present: [...present.people.keys()],
    leads,
  };
}

function statusOf(
  id: StageId,
  { from, until, notUsed, steps }: Lap,
  {
    here,
    isWaiting,
    today,
  }: { here: StageId | null; isWaiting: (stage: StageId) => boolean; today: string },
): StageStatus {
  const began = from.get(id) ?? null;
  const left = until.get(id) ?? null;
  const isAhead = here !== null && stageIds.indexOf(id) > stageIds.indexOf(here);
  const status: StageState =
    here === id
      ? 'here'
      : notUsed?.stage === id
        ? 'not-used'
        : began && !isAhead
          ? 'done'
          : began
            ? 'begun'
            : isWaiting(id)
              ? 'waiting'
              : 'not-started';
  return {
    id,
    status,
    from: began,
    until: left,
    days: began === null ? null : daysBetween(began, left ?? today),
    steps: steps.filter(({ stage }) => stage === id),
  };
}

/** How many days lie between two calendar days, whatever the clocks do. */
const daysBetween = (from: string, until: string) =>
  differenceInCalendarDays(`${until}T00:00`, `${from}T00:00`);
