import { addDays } from 'date-fns/addDays';
import { isWeekend } from 'date-fns/isWeekend';
import { lightFormat } from 'date-fns/lightFormat';
import { isDay } from '../record/isDay.ts';
import { optionError } from './optionError.ts';

/** The longest time that can be counted, in working days. */
const most = 10_000;

/**
 * The day that is so many working days after another, both `YYYY-MM-DD`: Mondays to Fridays but for the
 * holidays that are given, such as {@link bankHolidays} of a nation. The day itself does not count.
 *
 * @throws {CoprodError} where the day does not exist, or the number is no whole number from 0 to 10,000.
 *
 * @example
 * workingDaysAfter('2026-12-23', 3, bankHolidays['england-and-wales']) //=> '2026-12-30'
 */
export function workingDaysAfter(
  day: string,
  count: number,
  holidays: readonly string[] = [],
): string {
  if (!isDay(day)) throw optionError('day', 'bad-format', 'give a day that exists, as YYYY-MM-DD');
  if (!Number.isInteger(count) || count < 0 || count > most)
    throw optionError('count', 'bad-value', `give a whole number from 0 to ${String(most)}`);
  const off = new Set(holidays);
  let last = day;
  for (let left = count; left > 0;) {
    const next = addDays(`${last}T00:00`, 1);
    last = lightFormat(next, 'yyyy-MM-dd');
    if (!isWeekend(next) && !off.has(last)) left -= 1;
  }
  return last;
}
