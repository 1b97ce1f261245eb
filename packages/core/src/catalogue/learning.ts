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
  southend('Why', 'diverse-teams', {
    'more-ideas': 'Why.1',
    'pays-in-business': 'Why.2',
    'residents-make-services-better': 'Why.4',
  }),
  southend('Why', 'better-lives', {
    'services-shape-lives': 'Why.3',
    'seen-in-many-places': 'Why.5',
  }),
  tips('Opening', 'a-bridge', {
    'deciders-too-far-away': 'Opening.1',
    'listening-teaches': 'Opening.2',
    'need-not-be-perfect': 'Opening.3',
    'great-rewards': 'Opening.4',
  }),
  eight('Introduction', 'ten-years-in-southend', {
    'lived-experience-at-the-heart': 'Introduction.1',
    'families-as-experts': 'Introduction.3',
    'better-side-by-side': 'Introduction.3',
  }),
  barriers('8', 'stories', { 'stories-teach': '8' }),
  module('Why family hubs', 'families-left-out', {
    'shows-if-services-fit': 'Why families.1',
    'hubs-bring-people-together': 'Why family hubs.1',
    'little-say-in-plans': 'Why family hubs.2',
    'little-co-design': 'Why family hubs.3',
    'fewer-boards-and-forums': 'Why family hubs.4',
  }),
  module('Peer support', 'peers', {
    'been-there-too': 'Peer support',
    'understanding-without-blame': 'Peer support',
    'hope-from-other-parents': 'Peer support, parent',
    'told-to-a-peer': 'Peer support, nurse',
    'there-in-the-worst-times': 'Peer support, nurse',
    'peers-know-services': 'Peer support, nurse',
  }),
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
  southend('REACH Recovery College', 'reach-recovery-college', {
    'students-with-lived-experience': 'REACH Recovery College.1',
    'courses-designed-together': 'REACH Recovery College.2',
    'courses-run-together': 'REACH Recovery College.3',
  }),
  southend('PIP', 'pip', {
    'names-from-everyone': 'PIP.1',
    'parents-shortlist-six': 'PIP.1',
    'public-votes': 'PIP.2',
  }),
  southend('Thanks, SAVS', 'savs-roles', {
    'two-new-jobs': 'Thanks, SAVS.1',
    'three-more-projects': 'Thanks, SAVS.2',
  }),
  module('Rollercoaster', 'rollercoaster', {
    'begun-by-a-parent': 'Rollercoaster.1',
    'grew-in-seven-years': 'Rollercoaster.2',
    'many-kinds-of-help': 'Rollercoaster.3',
  }),
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
