import { itemsOf } from './items.ts';

const southend = itemsOf('southend-framework');
const module = itemsOf('ncfh-module');

/**
 * What co-production is, in three definitions: Southend's, the family hubs', Stockport's.
 *
 * Source: `southend-framework`, `ncfh-module`.
 *
 * @example
 * definitions.map((definition) => definition.id) //=> ['southend', 'family-hubs', 'stockport']
 */
export const definitions = [
  southend('What', 'southend'),
  module('What', 'family-hubs', {
    'unheard-families-first': 'What.2',
    'power-to-families': 'Why families.2',
    'whole-journey': 'Why family hubs.5',
  }),
  module('Stockport', 'stockport'),
] as const;

/**
 * Three things that make co-production hard.
 *
 * Source: `southend-framework`.
 *
 * @example
 * challenges.length //=> 3
 */
export const challenges = [
  southend('Resources, Time and Energy', 'resources-time-energy'),
  southend('Comfort Zones', 'comfort-zones'),
  southend('Trusting Relationships', 'trust'),
] as const;

/**
 * Three kinds of good that come of it. The text under the third title speaks of organisations and
 * staff.
 *
 * Source: `southend-framework`.
 *
 * @example
 * benefits.length //=> 3
 */
export const benefits = [
  southend('Personal Development', 'personal-development'),
  southend('Better Services', 'better-services'),
  southend('Tangible Impact', 'tangible-impact'),
] as const;

/**
 * What makes co-production succeed. `source.where` counts the sentences.
 *
 * Source: `southend-framework`.
 *
 * @example
 * success.some((item) => item.id === 'option-to-contribute') //=> true
 */
export const success = [
  southend('Success.1', 'diverse-experiences'),
  southend('Success.2', 'different-voices-take-part'),
  southend('Success.3', 'inclusive-and-accessible'),
  southend('Success.4', 'clear-communication'),
  southend('Success.5', 'option-to-contribute'),
  southend('Success.6', 'open-mind-and-heart'),
] as const;
