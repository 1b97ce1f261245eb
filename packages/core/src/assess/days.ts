import { tzOffset } from '@date-fns/tz/tzOffset';
import { isDay } from '../record/isDay.ts';
import { fits, patterns } from '../record/text.ts';
import { optionError } from './optionError.ts';

const minute = 60_000;
const dayLength = 24 * 60 * minute;

/** As much of Temporal as is used here. */
interface Temporal {
  PlainDate: {
    from: (day: string) => {
      toZonedDateTime: (timeZone: string) => { epochMilliseconds: number };
    };
  };
}

/**
 * The instant at which a calendar day begins in a time zone, in milliseconds since 1970. Where the
 * clock change leaves midnight out, the day begins with the change. Temporal, where there is one, spares
 * a fresh page the 10 ms in which it loads the words of a language to tell a zone.
 */
function beginning(utcMidnight: number, timeZone: string): number {
  const { Temporal: temporal } = globalThis as { Temporal?: Temporal };
  if (temporal) {
    try {
      const day = temporal.PlainDate.from(new Date(utcMidnight).toISOString().slice(0, -1));
      return day.toZonedDateTime(timeZone).epochMilliseconds;
    } catch {
      return NaN;
    }
  }
  const offsetAt = (instant: number) => tzOffset(timeZone, new Date(instant)) * minute;
  const guess = utcMidnight - offsetAt(utcMidnight);
  const better = utcMidnight - offsetAt(guess);
  return better + offsetAt(better) < utcMidnight ? guess : better;
}

/**
 * The instant at which a day begins in a time zone, as entries write instants; with `offset` 1 the
 * day after it.
 *
 * @throws {CoprodError} where the day is not `YYYY-MM-DD` or the time zone is unknown.
 *
 * @example
 * startOfDay('2026-05-03', 'Europe/London') //=> '2026-05-02T23:00:00.000Z'
 */
export function startOfDay(day: string, timeZone: string, offset: 0 | 1 = 0): string {
  if (!isDay(day))
    throw optionError('today', 'bad-format', 'give a day that exists, as YYYY-MM-DD');
  const instant = beginning(Date.parse(day) + offset * dayLength, timeZone);
  // Empty, it would be told like the last zone that had no offset.
  if (!timeZone || Number.isNaN(instant)) {
    throw optionError('timeZone', 'bad-value', 'give an IANA name such as Europe/London');
  }
  return new Date(instant).toISOString();
}

/**
 * The calendar day on which an instant falls in a time zone, `YYYY-MM-DD`.
 *
 * @throws {CoprodError} where the instant is not ISO 8601 in UTC with milliseconds, or the time zone is
 * unknown.
 *
 * @example
 * dayOf('2026-05-02T23:00:00.000Z', 'Europe/London') //=> '2026-05-03'
 */
export function dayOf(now: string, timeZone: string): string {
  if (!fits(patterns.instant, now)) {
    throw optionError('now', 'bad-format', 'give ISO 8601 in UTC, as toISOString writes it');
  }
  const local =
    typeof timeZone === 'string' && timeZone
      ? Date.parse(now) + tzOffset(timeZone, new Date(now)) * minute
      : NaN;
  if (Number.isNaN(local)) {
    throw optionError('timeZone', 'bad-value', 'give an IANA name such as Europe/London');
  }
  return new Date(local).toISOString().slice(0, 10);
}
