/**
 * Where something said is on its way (rule FB3). `resting`: told twice and not answered; `reopened`: they said
 * no; `not-agreed`: after a second no a senior replied, and both views stand; `answered`: they said yes, or that
 * partly will do, and only that closes it; `duplicate`: it goes on where it was said first.
 *
 * @example
 * feedbackPlaces.includes('told') //=> true
 */
export const feedbackPlaces = [
  'said',
  'heard',
  'decided',
  'done',
  'told',
  'resting',
  'reopened',
  'not-agreed',
  'answered',
  'duplicate',
] as const;

/** One of the {@link feedbackPlaces}. */
export type FeedbackPlace = (typeof feedbackPlaces)[number];
