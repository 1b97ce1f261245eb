import { itemsOf } from './items.ts';

const abss = itemsOf('abss-tips');
const module = itemsOf('ncfh-module');

/**
 * Tips for working together: the six of A Better Start Southend, then the four groups of the National
 * Centre for Family Hubs (3, 5, 5 and 7 tips).
 *
 * `source.where` is the number of the tip, then of the paragraph under it; in the module the group,
 * then the tip in it.
 *
 * Source: `abss-tips`, `ncfh-module`.
 *
 * @example
 * tips.length //=> 10
 * tips.slice(6).map((group) => group.facts.length) //=> [3, 5, 5, 7]
 */
export const tips = [
  abss('1', 'open-minded', {
    'keen-to-learn': '1.1',
    'shaped-by-people': '1.2',
    'bumps-expected': '1.3',
  }),
  abss('2', 'right-reasons', {
    'not-to-tick-a-box': '2.1',
    'mean-it': '2.1',
    'many-reasons-to-come': '2.2',
    'caring-keeps-you-going': '2.2',
  }),
  abss('3', 'open-to-others', {
    'ask-many-people': '3.1',
    'whole-community': '3.2',
    'not-tokenistic': '3.2',
    'one-parent-cannot-speak-for-all': '3.3',
    'many-experiences-fit-better': '3.3',
  }),
  abss('4', 'committed-to-change', {
    'commitment-top-to-bottom': '4.1',
    'time-resources-energy': '4.2',
    'shown-wish-to-change': '4.3',
    'senior-commitment': '4.4',
    'equal-power': '4.5',
  }),
  abss('5', 'many-views', {
    'time-and-patience': '5.1',
    'mistakes-happen': '5.2',
    'say-sorry-and-ask': '5.2',
    'free-to-say-it-went-wrong': '5.3',
    'something-happens': '5.3',
    'keep-going': '5.4',
  }),
  abss('6', 'train-staff-too', {
    'staff-training-and-support': '6.1',
    'asset-based-training': '6.2',
    'scrutiny-as-help': '6.3',
  }),
  module('Tips, relational', 'be-relational', {
    'work-with-not-do-to': 'Tips, relational.1',
    'stand-in-others-shoes': 'Tips, relational.2',
    'courageous-conversations': 'Tips, relational.3',
  }),
  module('Tips, accessible', 'be-accessible', {
    'trusted-partners': 'Tips, accessible.1',
    'several-ways-to-reach': 'Tips, accessible.2',
    'language-open-to-challenge': 'Tips, accessible.3',
    'graphic-information': 'Tips, accessible.4',
    'think-through-barriers': 'Tips, accessible.5',
  }),
  module('Tips, inclusive', 'be-inclusive', {
    'notice-bias': 'Tips, inclusive.1',
    'be-an-ally': 'Tips, inclusive.2',
    'care-for-those-who-share': 'Tips, inclusive.3',
    'names-said-right': 'Tips, inclusive.4',
    'lived-or-representing': 'Tips, inclusive.5',
  }),
  module('Tips, practical', 'be-practical', {
    'safeguarding-known': 'Tips, practical.1',
    'easy-wins': 'Tips, practical.2',
    'clear-purpose': 'Tips, practical.3',
    'support-and-training': 'Tips, practical.4',
    'induction-and-learning': 'Tips, practical.5',
    'realistic-promises': 'Tips, practical.6',
    'consent-and-data-sharing': 'Tips, practical.7',
  }),
] as const;
