import { benefits, challenges, definitions, success } from './background.ts';
import { glossary } from './glossary.ts';
import { barriers, deliverables, governance, peerSupport, reflectionQuestions } from './hub.ts';
import { examples, findings, reasons } from './learning.ts';
import { nonNegotiables } from './nonNegotiables.ts';
import { principles } from './principles.ts';
import { stages } from './stages.ts';
import { tips } from './tips.ts';
import { participationDegrees, voices } from './voices.ts';

/**
 * Every list of the catalogue by its area, for what goes through all of them (a search, a guide).
 * Import a list by its own name where one is enough.
 *
 * @example
 * Object.keys(catalogue).length //=> 19
 * catalogue.stages[0].id //=> 'co-planning'
 */
export const catalogue = {
  'non-negotiables': nonNegotiables.sections,
  principles: principles.sections,
  stages,
  'participation-degrees': participationDegrees,
  voices,
  tips,
  barriers,
  governance,
  'reflection-questions': reflectionQuestions,
  deliverables,
  'peer-support': peerSupport,
  definitions,
  challenges,
  benefits,
  success,
  reasons,
  examples,
  findings,
  glossary,
} as const;

/** One of the areas of the {@link catalogue}. */
export type Area = keyof typeof catalogue;

/** The ids of the items in an area, for example `ItemIdOf<'stages'>`. */
export type ItemIdOf<A extends Area> = (typeof catalogue)[A][number]['id'];

type Inside<Item> =
  | (Item extends { facts: readonly { id: infer Id extends string }[] } ? Id : never)
  | (Item extends { checks: readonly { id: infer Id extends string }[] } ? Id : never);

/** The ids of the facts (or checks) inside the items of an area, for example `FactIdOf<'tips'>`. */
export type FactIdOf<A extends Area> = Inside<(typeof catalogue)[A][number]>;

/** Any id of the catalogue with its area before it: `'tips/open-minded'`. */
export type CatalogueId = { [A in Area]: `${A}/${ItemIdOf<A> | FactIdOf<A>}` }[Area];
