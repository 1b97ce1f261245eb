import type { Text } from '../catalogue/text/types.ts';
import type { Reason } from './reason.ts';

/**
 * Puts values in the place of `{braces}`.
 *
 * @example
 * fill('{done} of {of}', { done: 3, of: 8 }) //=> '3 of 8'
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) =>
    Object.hasOwn(values, key) ? String(values[key]) : whole,
  );
}

/**
 * A calendar day in words. The year is left out where it is the year of `today`.
 *
 * @example
 * dayInWords('2026-05-03', 'en-GB', '2026-01-31') //=> '3 May'
 */
export function dayInWords(day: string, language: string, today?: string): string {
  const sameYear = today?.slice(0, 4) === day.slice(0, 4);
  // Making one takes eighty times as long as using it, and a list has hundreds of days.
  const format = (formats[`${language} ${String(sameYear)}`] ??= new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(sameYear ? {} : { year: 'numeric' }),
  }));
  return format.format(Date.parse(day));
}
const formats: Record<string, Intl.DateTimeFormat> = {};

/** What {@link explain} takes words from: a `Text`, or one with more reasons than that. */
export type ReasonText<Rule extends string> = Pick<
  Text,
  'language' | 'perspectives' | 'ratings' | 'statuses'
> & { readonly reasons: Readonly<Record<Rule, string>> };

/**
 * A reason in words.
 *
 * @example
 * explain({ rule: 'NN7', entries: [], values: { perspective: 'profession' } }, en)
 * //=> 'People who work here have not answered yet.'
 */
export function explain<Rule extends string>(
  { rule, values }: Reason<Rule>,
  text: ReasonText<Rule>,
): string {
  const { perspective, status, day, ...counts } = values;
  return fill(text.reasons[rule], {
    ...(perspective && { group: text.perspectives[perspective].group }),
    ...(status && {
      rating: (text.ratings as Readonly<Record<string, string>>)[status] ?? text.statuses[status],
    }),
    ...(day && { day: dayInWords(day, text.language) }),
    ...counts,
  });
}
