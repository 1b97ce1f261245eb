import type { Rating } from '../catalogue/ratings.ts';

/** From the most cautious answer to the least. */
const cautious: readonly Rating[] = ['not-yet', 'partly', 'not-sure', 'in-place', 'does-not-apply'];

/**
 * The one that counts where a person gave several answers that they did not replace: the most
 * cautious (rule NN2); null of none.
 *
 * @example
 * lowestRating(['in-place', 'partly']) //=> 'partly'
 */
export function lowestRating(given: readonly Rating[]): Rating | null {
  return cautious.find((rating) => given.includes(rating)) ?? null;
}
