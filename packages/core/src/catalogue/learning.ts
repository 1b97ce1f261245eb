import { itemsOf } from './items.ts';

const southend = itemsOf('southend-framework');
const module = itemsOf('ncfh-module');
const tips = itemsOf('abss-tips');
const eight = itemsOf('abss-non-negotiables');
const barriers = itemsOf('abss-barriers');

/**
 * Why work like this: what the five texts give as reasons and as background.
 *
 * Source: all five texts.
 *
 * @example
 * reasons.map((reason) => reason.id)[0] //=> 'diverse-teams'
 */
export const reasons = [
  southend('Why', 'diverse-teams'),
  southend('Why', 'better-lives'),
  tips('Opening', 'a-bridge'),
  eight('Introduction', 'ten-years-in-southend'),
  barriers('8', 'stories-teach'),
  module('Why family hubs', 'families-left-out'),
  module('Peer support', 'peers-are-trusted'),
] as const;

/**
 * True stories from the texts. They make good sample projects.
 *
 * Source: `southend-framework`, `ncfh-module`.
 *
 * @example
 * examples.map((example) => example.id) //=> ['reach-recovery-college', 'pip', 'savs-roles', 'rollercoaster']
 */
export const examples = [
  southend('REACH Recovery College', 'reach-recovery-college'),
  southend('PIP', 'pip'),
  southend('Thanks, SAVS', 'savs-roles'),
  module('Rollercoaster', 'rollercoaster'),
] as const;

/**
 * What National Voices found out about groups of people who learn together (communities of practice).
 *
 * Source: `ncfh-module`.
 *
 * @example
 * findings.length //=> 11
 */
export const findings = [
  module('National Voices.1', 'co-design-worth-the-time'),
  module('National Voices.2', 'push-the-boundaries'),
  module('National Voices.3', 'clear-goal-and-commitment'),
  module('National Voices.4', 'great-facilitation'),
  module('National Voices.5', 'problem-and-chance'),
  module('National Voices.6', 'specific-expertise'),
  module('National Voices.7', 'define-the-scope'),
  module('National Voices.8', 'senior-leaders-make-space'),
  module('National Voices.9', 'natural-time-limit'),
  module('National Voices.10', 'locally-owned-and-led'),
  module('National Voices.11', 'national-and-regional-partners'),
] as const;
