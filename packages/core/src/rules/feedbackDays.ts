import type { FeedbackPlace } from '../catalogue/feedbackPlaces.ts';
import { dayOf, startOfDay } from '../assess/days.ts';
import { workingDaysAfter } from '../assess/workingDays.ts';
import type { EntryOf } from '../record/entry.ts';
import { isOpen } from './feedbackPlace.ts';
import type { Way } from './feedbackWay.ts';

/** A day, `YYYY-MM-DD`, since when it is late, and what is: the reply, or what was promised (rule FB6). */
export interface Late {
  readonly since: string;
  readonly what: 'reply' | 'promise';
}

/** How long people wait: the calendar day by which something follows on an instant, both as text. */
export type Deadline = (at: string) => string;

/** The day that is so many working days after an instant. Thousands of entries share few days. */
export function deadlines(
  today: string,
  { timeZone, holidays, within }: { timeZone: string; holidays: readonly string[]; within: number },
): Deadline {
  workingDaysAfter(today, within, holidays); // an option that cannot be used is refused at once
  const next = remember((day: string) => workingDaysAfter(day, 1, holidays));
  const later = remember((day: string) => {
    let last = day;
    for (let left = within; left > 0; left -= 1) last = next(last);
    return last;
  });
  // A day in UTC is one day or two in a time zone.
  const local = remember((utcDay: string) => {
    const first = dayOf(`${utcDay}T00:00:00.000Z`, timeZone);
    const then = dayOf(`${utcDay}T23:59:59.999Z`, timeZone);
    return { first, then, change: first === then ? '' : startOfDay(then, timeZone) };
  });
  return (at) => {
    const { first, then, change } = local(at.slice(0, 10));
    return later(at < change ? first : then);
  };
}

function remember<Value>(work: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

/** The day by which a reply is due, `YYYY-MM-DD`; null where none is. */
export function replyDue(
  item: EntryOf<'feedback'>,
  place: FeedbackPlace,
  way: Way,
  deadline: Deadline,
): string | null {
  if (!isOpen(place) || place === 'told') return null;
  return deadline((place === 'reopened' && way.answer ? way.answer : item).at);
}

/** What is late on a day, `YYYY-MM-DD`: a reply first; null where nothing is. */
export function lateOf(
  place: FeedbackPlace,
  way: Way,
  { today, replyBy }: { today: string; replyBy: string | null },
): Late | null {
  if (replyBy !== null && replyBy < today) return { since: replyBy, what: 'reply' };
  const data = way.decisions.length === 1 ? way.decisions[0]?.data : null;
  const due = data && 'due' in data ? data.due : undefined;
  return due !== undefined && due < today && isOpen(place) && !way.done
    ? { since: due, what: 'promise' }
    : null;
}
