import { bankHolidays } from '../catalogue/bankHolidays.ts';
import { dayOf, startOfDay } from '../assess/days.ts';
import { checkProject } from '../assess/optionError.ts';
import { workingDaysAfter } from '../assess/workingDays.ts';
import type { EntryOf, Project } from '../record/entry.ts';
import type { View } from '../record/view.ts';
import { feedbackEntries, originalsOf } from './feedbackEntries.ts';
import { wayOf } from './feedbackWay.ts';
import { takingPart } from './takingPart.ts';

/**
 * Where something said is on its way (rule FB3). `resting`: told twice and not answered; `reopened`: they said
 * no; `answered`: they said yes, or that partly will do, and only that closes it; `duplicate`: it goes on where
 * it was said first.
 */
export const feedbackPlaces = [
  'said',
  'heard',
  'decided',
  'done',
  'told',
  'resting',
  'reopened',
  'answered',
  'duplicate',
] as const;

/** One of the {@link feedbackPlaces}. */
export type FeedbackPlace = (typeof feedbackPlaces)[number];

/** What became of one thing that somebody said. */
export interface FeedbackStatus {
  readonly item: EntryOf<'feedback'>;
  readonly place: FeedbackPlace;
  /** Whose turn it is; null where it is nobody's. */
  readonly turn: 'those-who-work-here' | 'sayer' | 'senior' | null;
  /** The decision that stands; null where there is none, or it was decided twice. */
  readonly decision: EntryOf<'decision'> | null;
  /** Decisions that were made without seeing each other: for people to settle (rule FB5). */
  readonly decidedTwice: readonly EntryOf<'decision'>[];
  /** How often those who said it said that the news did not answer it. */
  readonly noes: number;
  /** Somebody said sorry for the last no. */
  readonly apologised: boolean;
  /** The day by which a reply was promised, `YYYY-MM-DD`; null where none is due. */
  readonly replyBy: string | null;
  /** Late is a fact with its date: since when, and for what (rule FB6). */
  readonly late: { readonly since: string; readonly what: 'reply' | 'promise' } | null;
  /** The id of the item that said it first, where this one is a duplicate. */
  readonly original: string | null;
  /** Nobody told those who said it what became of it. */
  readonly untold: boolean;
}

/** What {@link assessFeedback} gives: counts, never a score. */
export interface FeedbackAssessment {
  /** In the order in which it was said. */
  readonly items: readonly FeedbackStatus[];
  readonly counts: Readonly<Record<FeedbackPlace, number>>;
  readonly late: number;
  readonly untold: number;
}

/** How to look. */
export interface FeedbackOptions {
  /** The calendar day, `YYYY-MM-DD`: what was written later does not count. */
  readonly today: string;
  /** Where days begin; default `Europe/London`. */
  readonly timeZone?: string | undefined;
  /** Days that are no working days, `YYYY-MM-DD`; default those of England and Wales. */
  readonly holidays?: readonly string[] | undefined;
  /** Within how many working days people are told; default 20. Ours. */
  readonly replyWithin?: number | undefined;
}

/**
 * What became of everything that people said, and whose turn it is (rules FB1 to FB7). Only those who said it
 * close it. For a project, and for a view of somebody who takes part; a public view lacks what may not be
 * published, so its items can seem less far on.
 *
 * @throws {CoprodError} where this is no project, or an option cannot be used.
 *
 * @example
 * assessFeedback(project, { today: '2026-05-03' }).items[0]?.place //=> 'told'
 */
export function assessFeedback(
  project: Project | View,
  { holidays = bankHolidays['england-and-wales'], replyWithin = 20, ...options }: FeedbackOptions,
): FeedbackAssessment {
  checkProject(project);
  const { today, timeZone = 'Europe/London' } = project.view ?? options;
  const until = startOfDay(today, timeZone, 1);
  const about = feedbackEntries(project, until);
  const { people } = takingPart(project);
  const originals = originalsOf(about);
  const day = (at: string) => dayOf(at, timeZone);
  const days = new Map<string, string>(); // thousands of items share few days
  const later = (from: string) => {
    const known = days.get(from) ?? workingDaysAfter(from, replyWithin, holidays);
    days.set(from, known);
    return known;
  };

  const statuses = about.items.map((item): FeedbackStatus => {
    const way = wayOf(item, about, people);
    const { decisions, told, noes, lastNo } = way;
    const [decision, ...others] = decisions;
    const original = originals.get(item.id) ?? null;
    const lastTold = told.at(-1);
    const waited = lastTold !== undefined && today > later(day(lastTold.at));
    const place: FeedbackPlace = original
      ? 'duplicate'
      : !decision
        ? about.heard.has(item.id)
          ? 'heard'
          : 'said'
        : others.length > 0
          ? 'decided'
          : way.says === 'no'
            ? 'reopened'
            : way.says === 'yes'
              ? 'answered'
              : lastTold
                ? told.length > 1 && waited
                  ? 'resting'
                  : 'told'
                : about.done.has(decision.id)
                  ? 'done'
                  : 'decided';
    const open = !['answered', 'duplicate', 'resting'].includes(place);
    const replyBy =
      place === 'told' || !open
        ? null
        : later(day(lastNo && place === 'reopened' ? lastNo.at : item.at));
    const due = decision?.data && 'due' in decision.data ? decision.data.due : undefined;
    const broken = due !== undefined && due < today && open && !about.done.has(decision?.id ?? '');
    return {
      item,
      place,
      turn: turnOf(place, noes, told.length === 1 && waited),
      decision: others.length > 0 ? null : (decision ?? null),
      decidedTwice: others.length > 0 ? decisions : [],
      noes,
      apologised: lastNo !== undefined && about.sorry.has(lastNo.id),
      replyBy,
      late:
        replyBy !== null && replyBy < today
          ? { since: replyBy, what: 'reply' }
          : broken
            ? { since: due, what: 'promise' }
            : null,
      original,
      untold: told.length === 0,
    };
  });
  // Whoever said the same later is told with those who said it first.
  const told = new Set(statuses.flatMap(({ item, untold }) => (untold ? [] : item.id)));
  const items = statuses.map((one) =>
    one.original && told.has(one.original) ? { ...one, untold: false } : one,
  );
  const count = (holds: (status: FeedbackStatus) => boolean) => items.filter(holds).length;
  return {
    items,
    counts: Object.fromEntries(
      feedbackPlaces.map((place) => [place, count((one) => one.place === place)]),
    ) as Record<FeedbackPlace, number>,
    late: count(({ late }) => late !== null),
    untold: count(({ untold }) => untold),
  };
}

/** Whose turn it is in each place; `again` where they were told once, did not answer, and time is up. */
function turnOf(place: FeedbackPlace, noes: number, again: boolean): FeedbackStatus['turn'] {
  if (place === 'told') return again ? 'those-who-work-here' : 'sayer';
  if (['answered', 'duplicate', 'resting'].includes(place)) return null;
  return place === 'reopened' && noes > 1 ? 'senior' : 'those-who-work-here';
}
