/**
 * The ids of the four activities, in the order of a round; after the last comes the next round's first.
 * Source: `southend-framework`.
 *
 * @example
 * stageIds.length //=> 4
 */
export const stageIds = ['co-planning', 'co-design', 'co-delivery', 'co-evaluation'] as const;

/** One of the {@link stageIds}. */
export type StageId = (typeof stageIds)[number];
