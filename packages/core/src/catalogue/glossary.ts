import { itemsOf } from './items.ts';

const eight = itemsOf('abss-non-negotiables');
const tips = itemsOf('abss-tips');
const barriers = itemsOf('abss-barriers');
const module = itemsOf('ncfh-module');
const southend = itemsOf('southend-framework');
const ours = <const Id extends string>(id: Id) => ({ id, facts: [] as readonly [] });

/**
 * Special words that the texts or this kit use. What each means, and the forms in which it stands in
 * running text, is in `@coprod/core/text/en/glossary`.
 *
 * Source: where each word stands; the meanings are in our words. Those without a source are ours.
 *
 * @example
 * glossary.some((entry) => entry.id === 'non-negotiable') //=> true
 */
export const glossary = [
  southend('What', 'co-production'),
  southend('Co-Planning', 'co-planning'),
  southend('Co-Design', 'co-design'),
  southend('Co-Delivery', 'co-delivery'),
  southend('Co-Evaluation', 'co-evaluation'),
  eight('Introduction.1', 'lived-experience'),
  eight('Introduction.4', 'parent-champion'),
  eight('Introduction.5', 'non-negotiable'),
  eight('5.6', 'you-said-we-did'),
  eight('6.1', 'creche'),
  eight('6.2', 'interpreter'),
  eight('6.5', 'jargon'),
  eight('6.5', 'acronym'),
  barriers('3', 'partnership-board'),
  barriers('3', 'task-and-finish-group'),
  barriers('3', 'governance'),
  tips('3.2', 'tokenism'),
  tips('6.2', 'asset-based-community-development'),
  module('Why family hubs.1', 'family-hub'),
  module('Who.2', 'parent-carer-forum'),
  module('Who.2', 'send'),
  module('Who.3', 'practitioner'),
  module('Who.3', 'voluntary-sector'),
  module('Who.5', 'commissioner'),
  module('Who.6', 'integrated-care-system'),
  module('Peer support', 'peer-support'),
  module('National Voices', 'community-of-practice'),
  module('Tips, inclusive.1', 'bias'),
  module('Tips, inclusive.2', 'ally'),
  module('Tips, practical.1', 'safeguarding'),
  module('Tips, practical.7', 'consent'),
  ours('round'),
  ours('check'),
  ours('stage'),
  ours('gate'),
  ours('lead'),
] as const;
