import type { CatalogueId } from './catalogue.ts';
import { moreTies } from './moreTies.ts';
import { ties } from './ties.ts';

/**
 * Pairs of entries, mostly from different sources, that speak of the same thing: what a group shows
 * for one serves the other. A misspelt id does not compile.
 *
 * Source: the five texts for what stands on each side; that they belong together is our reading.
 *
 * @example
 * crosswalk[0] //=> ['principles/accessibility', 'non-negotiables/accessible-from-the-start']
 */
export const crosswalk: readonly (readonly [CatalogueId, CatalogueId])[] = Object.entries({
  ...ties,
  ...moreTies,
}).flatMap(([from, to]) => to.map((id) => [from as CatalogueId, id] as const));

/**
 * The ids tied to one in the {@link crosswalk}, whichever side they stand on.
 *
 * @example
 * related('non-negotiables/creche') //=> ['barriers/childcare', 'tips/think-through-barriers']
 * related('stages/lessons') //=> []
 */
export function related(id: CatalogueId): CatalogueId[] {
  return crosswalk.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []));
}
