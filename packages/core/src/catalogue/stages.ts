import type { Item } from './items.ts';

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

type StagesOf<Ids extends readonly string[]> = {
  readonly [Index in keyof Ids]: Item<Ids[Index]> & { readonly mayBeLeftOut: boolean };
};

const source = 'southend-framework';

/**
 * The four activities with what belongs to each, in the order of a round. Plain data, so that who
 * needs only {@link stageIds} does not load it.
 *
 * Source: `southend-framework`; that they go round, and that only co-delivery may be left out, is our
 * reading.
 *
 * @example
 * stages.map((stage) => stage.facts.length) //=> [6, 3, 4, 6]
 * stages.filter((stage) => stage.mayBeLeftOut).map((stage) => stage.id) //=> ['co-delivery']
 */
export const stages = [
  {
    id: 'co-planning',
    source: { source, where: 'Co-Planning' },
    mayBeLeftOut: false,
    facts: [
      { id: 'early-together', source: { source, where: 'Co-Planning.1' } },
      { id: 'both-kinds-of-expert', source: { source, where: 'Co-Planning.2' } },
      { id: 'aims', source: { source, where: 'Co-Planning.3' } },
      { id: 'resources', source: { source, where: 'Co-Planning.3' } },
      { id: 'missing-voices', source: { source, where: 'Co-Planning.3' } },
      { id: 'next-steps', source: { source, where: 'Co-Planning.3' } },
    ],
  },
  {
    id: 'co-design',
    source: { source, where: 'Co-Design' },
    mayBeLeftOut: false,
    facts: [
      { id: 'diverse-group', source: { source, where: 'Co-Design.1' } },
      { id: 'what-where-when', source: { source, where: 'Co-Design.1' } },
      { id: 'new-answers', source: { source, where: 'Co-Design.2' } },
    ],
  },
  {
    id: 'co-delivery',
    source: { source, where: 'Co-Delivery' },
    mayBeLeftOut: true,
    facts: [
      { id: 'community-needed', source: { source, where: 'Co-Delivery.1' } },
      { id: 'staff-or-volunteers', source: { source, where: 'Co-Delivery.1' } },
      { id: 'not-every-service', source: { source, where: 'Co-Delivery.2' } },
      { id: 'said-during-co-design', source: { source, where: 'Co-Delivery.2' } },
    ],
  },
  {
    id: 'co-evaluation',
    source: { source, where: 'Co-Evaluation' },
    mayBeLeftOut: false,
    facts: [
      { id: 'how-it-went', source: { source, where: 'Co-Evaluation.1' } },
      { id: 'aims-met', source: { source, where: 'Co-Evaluation.1' } },
      { id: 'lessons', source: { source, where: 'Co-Evaluation.1' } },
      { id: 'change-in-lives', source: { source, where: 'Co-Evaluation.1' } },
      { id: 'better-next-time', source: { source, where: 'Co-Evaluation.2' } },
      { id: 'lasting-relationships', source: { source, where: 'Co-Evaluation.2' } },
    ],
  },
] as const satisfies StagesOf<typeof stageIds>;
