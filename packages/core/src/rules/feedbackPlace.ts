import type { FeedbackPlace } from '../catalogue/feedbackPlaces.ts';
import type { Way } from './feedbackWay.ts';

/** Whose turn it is; null where it is nobody's. */
export type FeedbackTurn = 'those-who-work-here' | 'sayer' | 'senior' | null;

/** Where it goes on no more of itself; only `answered` is closed. */
const still: ReadonlySet<FeedbackPlace> = new Set<FeedbackPlace>([
  'resting',
  'not-agreed',
  'answered',
  'duplicate',
]);

/** Does somebody have to do something about it? */
export const isOpen = (place: FeedbackPlace): boolean => !still.has(place);

/** Can a senior end it? After a second no of those who said it first, never for others who said the same. */
export const mayEnd = ({ noes, isLater }: Way): boolean => noes > 1 && !isLater;

/**
 * Where one item is (rules FB3 to FB7); `timeIsUp`: the time to answer the last news is over; `isTwice`: they
 * were told on two days.
 */
export function placeOf(
  way: Way,
  {
    isHeard,
    isDuplicate,
    timeIsUp,
    isTwice,
  }: Record<'isHeard' | 'isDuplicate' | 'timeIsUp' | 'isTwice', boolean>,
): FeedbackPlace {
  if (isDuplicate) return 'duplicate';
  if (way.decisions.length === 0) return isHeard ? 'heard' : 'said';
  if (way.decisions.length > 1) return 'decided';
  if (way.answer?.data?.answer === 'no')
    return mayEnd(way) && way.reply?.data?.ends ? 'not-agreed' : 'reopened';
  if (way.answer) return 'answered';
  if (way.tellings.length > 0) return isTwice && timeIsUp ? 'resting' : 'told';
  return way.done ? 'done' : 'decided';
}

/** Whose turn it is in that place. */
export function turnOf(place: FeedbackPlace, way: Way, timeIsUp: boolean): FeedbackTurn {
  if (!isOpen(place)) return null;
  if (place === 'told') return timeIsUp ? 'those-who-work-here' : 'sayer';
  // A senior who said what happens next gives the turn back.
  const replied = way.reply?.about === way.answer?.id;
  return place === 'reopened' && mayEnd(way) && !replied ? 'senior' : 'those-who-work-here';
}
