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
  southend('What', 'southend', {
    'equal-relationship': 'What.1',
    'both-kinds-of-knowledge': 'What.1',
    'information-and-power-shared': 'What.2',
    'responsibility-shared': 'What.2',
    'all-four-together': 'What.2',
  }),
  module('What', 'family-hubs', {
    'one-decision-process': 'What.1',
    'better-services-as-partners': 'What.1',
    'unheard-families-first': 'What.2',
    'badly-served-families-first': 'What.2',
    'services-easy-to-reach': 'What.2',
    'same-gaps-otherwise': 'What.2',
    'ongoing-equity-training': 'What.2',
    'power-to-families': 'Why families.2',
    'whole-journey': 'Why family hubs.5',
  }),
  module('Stockport', 'stockport', {
    'agreed-by-all': 'Stockport.1',
    'all-voices-from-the-start': 'Stockport.2',
    'mutual-respect': 'Stockport.2',
    'open-and-changing': 'Stockport.2',
    'outcomes-that-matter': 'Stockport.2',
  }),
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
  southend('Resources, Time and Energy', 'resources-time-energy', {
    'takes-time-and-energy': 'Resources, Time and Energy.1',
    'enough-resources': 'Resources, Time and Energy.2',
  }),
  southend('Comfort Zones', 'comfort-zones', {
    'feels-different': 'Comfort Zones.1',
    'open-to-new-ways': 'Comfort Zones.2',
    'same-for-both-experts': 'Comfort Zones.3',
  }),
  southend('Trusting Relationships', 'trust', {
    'good-relationships': 'Trusting Relationships.1',
    'trust-is-not-agreement': 'Trusting Relationships.2',
    'differences-help': 'Trusting Relationships.3',
  }),
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
  southend('Personal Development', 'personal-development', {
    'networks-and-skills': 'Personal Development.1',
    'good-for-life-and-work': 'Personal Development.1',
  }),
  southend('Better Services', 'better-services', {
    'services-that-work': 'Better Services.1',
    'stronger-communities': 'Better Services.2',
  }),
  southend('Tangible Impact', 'tangible-impact', {
    'more-effect': 'Tangible Impact.1',
    'more-from-expertise': 'Tangible Impact.1',
  }),
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
