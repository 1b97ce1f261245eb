/**
 * What one person can answer to one question. `does-not-apply` is offered only by a check that has
 * a condition (rule NN9). The five words are ours; the sources give no scale.
 *
 * @example
 * ratings.includes('partly') //=> true
 */
export const ratings = ['in-place', 'partly', 'not-yet', 'not-sure', 'does-not-apply'] as const;

/** One of {@link ratings}. */
export type Rating = (typeof ratings)[number];

/**
 * What the ratings of a question, or of a whole section, amount to. Derived, never stored.
 * `not-known`: nobody answered, or only "not sure". `too-few`: fewer answers than are safe to show
 * (rule SM2). `not-shown`: the day on which answers are shown has not come (rule SM3).
 *
 * @example
 * statuses[0] //=> 'in-place'
 */
export const statuses = [
  'in-place',
  'partly',
  'not-yet',
  'not-known',
  'too-few',
  'does-not-apply',
  'not-shown',
] as const;

/** One of {@link statuses}. */
export type Status = (typeof statuses)[number];
