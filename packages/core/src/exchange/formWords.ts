import { isDay } from '../record/isDay.ts';
import { limits } from '../record/limits.ts';
import type { BesideName } from './formNames.ts';
import type { Wrong } from './formReader.ts';

/** Are these words more than fit, counted in characters as people see them? */
export const isTooLong = (words: string, most: number = limits.text) =>
  words.length > most && (words.length > 2 * most || Array.from(words).length > most);

/** What is wrong with words: too long, or not there though they are needed. */
export const wrongWords = (words: string, beside?: BesideName, needed?: 'needed'): Wrong[] =>
  needed && words === '' ? [['missing', beside]] : isTooLong(words) ? [['too-long', beside]] : [];

const boxes = ['day', 'month', 'year'] as const;
const within = { day: [1, 31], month: [1, 12], year: [1900, 2200] } as const;

/**
 * The day that stands in three boxes, `YYYY-MM-DD`; null where all are empty; else which of them are wrong. A day
 * that the month does not have is the day's fault.
 */
export function readDay(beside: (box: (typeof boxes)[number]) => string): string | null | Wrong[] {
  const typed = boxes.map(beside);
  if (typed.every((one) => one === '')) return null;
  const wrongs = boxes.flatMap((box, index): Wrong[] => {
    const digits = typed[index] ?? '';
    if (digits === '') return [['missing', box]];
    const [least, most] = within[box];
    const good = /^\d{1,4}$/.test(digits) && Number(digits) >= least && Number(digits) <= most;
    return good ? [] : [['bad-value', box]];
  });
  if (wrongs.length > 0) return wrongs;
  const [day, month, year] = typed.map((one) => String(Number(one)).padStart(2, '0'));
  const whole = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  return isDay(whole) ? whole : [['bad-value', 'day']];
}
