import { stageIds, type StageId } from '../catalogue/stages.ts';
import type { StageRule } from '../catalogue/text/codes.ts';
import { dayOf } from '../assess/days.ts';
import type { Entry, OtherEntry, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import type { View } from '../record/view.ts';
import type { TakingPart } from './takingPart.ts';

/** One step of a project's life: through a gate, on to where it was before, back, or a stage left out. */
export interface StageStep {
  /** The id of its entry. */
  readonly id: string;
  readonly move: 'gate' | 'on' | 'back' | 'not-used';
  readonly stage: StageId;
  /** The calendar day on which it took effect, `YYYY-MM-DD`. */
  readonly day: string;
  /** The reason that was given; null where none was. */
  readonly why: string | null;
  /** They went on though something was missing (rule ST4). */
  readonly anyway: boolean;
}

/** A step that moved nothing, and the rule that says why: shown, never lost. */
export interface StrayStep extends StageStep {
  readonly rule: StageRule;
}

/** One time round the four stages, while its steps are taken. */
export interface Lap {
  readonly steps: StageStep[];
  /** The day on which each stage was first begun, and last left. */
  readonly from: Map<StageId, string>;
  readonly until: Map<StageId, string>;
  /** When it began; empty for the first. */
  readonly began: string;
  /** The stages whose gate was passed, and when the project came there last. */
  readonly passed: Map<StageId, string>;
  notUsed: StageStep | null;
}

/** Where a project stands. */
export interface Whereabouts {
  readonly laps: readonly [Lap, ...Lap[]];
  readonly here: StageId | null;
  readonly strays: readonly StrayStep[];
}

const place = (stage: StageId | null) => (stage ? stageIds.indexOf(stage) : -1);

/** The stages to which a gate leads from here; the first is the one that comes next. */
export function nextStages(here: StageId | null, { notUsed }: Pick<Lap, 'notUsed'>): StageId[] {
  if (here === 'co-design' && notUsed) return ['co-evaluation', 'co-delivery'];
  return [stageIds[place(here) + 1] ?? 'co-planning'];
}

/** Why a step moves nothing from here; null where it does (rules ST2, ST5, ST6). */
function strayRule(
  step: StageStep,
  asked: string,
  here: StageId | null,
  lap: Lap,
): StageRule | null {
  const { move, stage } = step;
  if (asked < lap.began) return 'ST8';
  if (move === 'gate') return nextStages(here, lap).includes(stage) ? null : 'ST2';
  if (move === 'not-used') return here === 'co-design' ? null : 'ST6';
  const ahead = place(stage) - place(here);
  return lap.passed.has(stage) && (move === 'on' ? ahead > 0 : ahead < 0) ? null : 'ST5';
}

/** The step that an entry is; null for what is none. */
export function stepOf(entry: Entry | OtherEntry, day: string): StageStep | null {
  const step = { id: entry.id, day, why: null, anyway: false };
  if (isKind(entry, 'gate') && entry.data) {
    const { to, anyway } = entry.data;
    return { ...step, move: 'gate', stage: to, anyway, why: anyway ? entry.data.why : null };
  }
  if (isKind(entry, 'stage') && entry.data) {
    const { move, stage } = entry.data;
    return { ...step, move, stage, why: move === 'back' ? entry.data.why : null };
  }
  if (isKind(entry, 'not-used') && entry.data) return { ...step, move: 'not-used', ...entry.data };
  return null;
}

const newLap = (began = ''): Lap => ({
  began,
  steps: [],
  from: new Map(),
  until: new Map(),
  passed: new Map(),
  notUsed: null,
});

/**
 * Takes every step that took effect before instant `until`, in the order in which it did (rules ST1 to ST6).
 * A project stands at one stage at most.
 */
export function stageSteps(
  { entries }: Project | View,
  { inEffect }: Pick<TakingPart, 'inEffect'>,
  { until, timeZone }: { readonly until: string; readonly timeZone: string },
): Whereabouts {
  const laps: [Lap, ...Lap[]] = [newLap()];
  const strays: StrayStep[] = [];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let lap = laps[0];
  let here: StageId | null = null;
  for (const [id, at] of inEffect) {
    const entry = byId.get(id);
    if (!entry || at >= until) continue;
    const step = stepOf(entry, dayOf(at, timeZone));
    if (!step) continue;
    const rule = strayRule(step, entry.at, here, lap);
    if (rule) {
      strays.push({ ...step, rule });
      continue;
    }
    const { move, stage, day } = step;
    if (move === 'not-used') {
      lap.steps.push(step);
      lap.notUsed = step;
      lap.passed.delete(stage);
      continue;
    }
    if (here) lap.until.set(here, day);
    if (here === 'co-evaluation' && move === 'gate') laps.push((lap = newLap(at)));
    lap.passed.set(stage, at);
    if (stage === 'co-delivery') lap.notUsed = null;
    lap.steps.push(step);
    lap.until.delete(stage);
    if (!lap.from.has(stage)) lap.from.set(stage, day);
    here = stage;
  }
  return { laps, here, strays };
}

/** Was what one lead asked at this instant settled since, or did another round begin (rule ST8)? */
export function isSettled({ move, stage }: StageStep, asked: string, lap: Lap): boolean {
  const passed = lap.passed.get(stage) ?? '';
  return asked < lap.began || asked < passed || (move === 'not-used' && lap.notUsed !== null);
}
