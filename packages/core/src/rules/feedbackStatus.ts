import { bankHolidays } from '../catalogue/bankHolidays.ts';
import { feedbackPlaces, type FeedbackPlace } from '../catalogue/feedbackPlaces.ts';
import { dayOf, startOfDay } from '../assess/days.ts';
import { checkProject } from '../assess/optionError.ts';
import type { EntryOf, Project } from '../record/entry.ts';
import type { View } from '../record/view.ts';
import { deadlines, lateOf, replyDue, type Late } from './feedbackDays.ts';
import { duplicatesOf, originalsOf } from './feedbackDuplicates.ts';
import { placeOf, turnOf, type FeedbackTurn } from './feedbackPlace.ts';
import { feedbackThreads, type Thread } from './feedbackThreads.ts';
import { wasTold, wayOf } from './feedbackWay.ts';
import { voicesIn } from './sayers.ts';

/** What became of one thing that somebody said. Of several entries of a kind, the last that was not replaced. */
export interface FeedbackStatus {
  readonly item: EntryOf<'feedback'>;
  readonly place: FeedbackPlace;
  /** Whose turn it is; null where it is nobody's. */
  readonly turn: FeedbackTurn;
  /** Somebody read it, and said so. */
  readonly heard: EntryOf<'feedback-heard'> | null;
  /** To whom it was passed on (rule FB8). */
  readonly passedTo: 'area' | 'board' | null;
  /** The decision that stands; null where there is none, or it was decided twice. */
  readonly decision: EntryOf<'decision'> | null;
  /** Decisions that were made without seeing each other: for people to settle (rule FB5). */
  readonly decidedTwice: readonly EntryOf<'decision'>[];
  /** What was promised in the decision that stands is done. */
  readonly done: EntryOf<'done'> | null;
  /** The news of the decision that stands. */
  readonly told: EntryOf<'told'> | null;
  /**
   * What they answered to it: a no as long as one of them says no, or of those who said the same later; else the yes
   * of those who said it first.
   */
  readonly answer: EntryOf<'answer'> | null;
  /** Somebody said sorry for that no. */
  readonly apology: EntryOf<'apology'> | null;
  /** What a senior replied to a no to the decision that stands (rule FB4). */
  readonly reply: EntryOf<'senior-reply'> | null;
  /** To how many decisions those who said it first said no. */
  readonly noes: number;
  /** The day by which a reply was promised, `YYYY-MM-DD`; null where none is due. */
  readonly replyBy: string | null;
  /** Late is a fact with its date: since when, and for what (rule FB6). */
  readonly late: Late | null;
  /** The id of the item that said it first, where this one is a duplicate and that one is shown. */
  readonly original: string | null;
  /** The ids of items that said the same later: whoever said them is told too (rule FB7). */
  readonly duplicates: readonly string[];
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
 * What became of everything that people said, and whose turn it is (rules FB1 to FB8). Only those who said it
 * close it. For a project, and for a view of it, in which each item is as far on as in the whole (rule VI4).
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
  const written = feedbackThreads(project, startOfDay(today, timeZone, 1));
  const deadline = deadlines(today, { timeZone, holidays, within: replyWithin });
  const voiceOf = voicesIn(project, written);
  // Of a view some may say the same as what is not in it.
  const same = new Map(project.view?.same?.map((one) => [one.id, one]));
  const originals = new Map([...originalsOf(written.threads)].filter(([id]) => !same.has(id)));
  const duplicates = duplicatesOf(originals);
  const isTold = (thread: Thread | undefined) => !!thread && wasTold(thread, written);
  const statusOf = (thread: Thread): FeedbackStatus => {
    const { item, heard, passedOn } = thread;
    const way = wayOf(thread, written, voiceOf);
    const original = originals.get(item.id) ?? null;
    const elsewhere = same.get(item.id);
    const told = way.tellings.at(-1) ?? null;
    const [firstTold = told] = way.tellings;
    const timeIsUp = told !== null && !way.answer && today > deadline(told.at);
    const place = placeOf(way, {
      isHeard: heard !== null,
      isDuplicate: original !== null || !!elsewhere?.isSame,
      timeIsUp,
      // Two on one day are one try.
      isTwice:
        timeIsUp && !!firstTold && dayOf(firstTold.at, timeZone) !== dayOf(told.at, timeZone),
    });
    const replyBy = replyDue(item, place, way, deadline);
    const isTwice = way.decisions.length > 1;
    return {
      item,
      place,
      turn: turnOf(place, way, timeIsUp),
      heard,
      passedTo: passedOn?.data?.to ?? null,
      decision: isTwice ? null : (way.decisions[0] ?? null),
      decidedTwice: isTwice ? way.decisions : [],
      done: way.done,
      told,
      answer: way.answer,
      apology: way.apology,
      reply: way.reply,
      noes: way.noes,
      replyBy,
      late: lateOf(place, way, { today, replyBy }),
      original,
      duplicates: duplicates.get(item.id) ?? [],
      // Whoever said the same later is told with those who said it first.
      untold: ![thread, written.threads.get(original ?? '')].some(isTold) && !elsewhere?.told,
    };
  };
  const items = Array.from(written.threads.values(), statusOf);
  const counts = Object.fromEntries(feedbackPlaces.map((place) => [place, 0])) as Counts;
  for (const { place } of items) counts[place] += 1;
  return {
    items,
    counts,
    late: items.filter(({ late }) => late !== null).length,
    untold: items.filter(({ untold }) => untold).length,
  };
}

type Counts = Record<FeedbackPlace, number>;
