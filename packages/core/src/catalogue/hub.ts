import { itemsOf } from './items.ts';

const abss = itemsOf('abss-barriers');
const module = itemsOf('ncfh-module');

/**
 * How barriers are taken away in practice. `source.where` counts the paragraphs of the text.
 *
 * Source: `abss-barriers`. The two Southend texts differ on the crèche (at every meeting with a
 * parent; where parents of young children take part): that parents say when it is not needed is ours.
 *
 * @example
 * barriers.map((barrier) => barrier.id) //=> ['hard-words', 'not-knowing-what-comes', 'childcare', 'school-run']
 */
export const barriers = [
  abss('5', 'hard-words'),
  abss('5', 'not-knowing-what-comes'),
  abss('6', 'childcare', { 'creche-at-every-meeting': '6', 'parents-say-if-not-needed': null }),
  abss('6', 'school-run'),
] as const;

/**
 * Where parents sit when things are decided, and how their ideas travel.
 *
 * Source: `abss-barriers`.
 *
 * @example
 * governance.length //=> 8
 */
export const governance = [
  abss('3', 'parents-on-the-board'),
  abss('3', 'parents-in-service-design'),
  abss('3', 'parents-at-every-stage'),
  abss('3', 'trained-representatives'),
  abss('4', 'ideas-both-ways'),
  abss('2', 'parent-engagement-fund'),
  abss('2', 'parent-approved-marketing'),
  abss('7', 'leaders-say-so'),
] as const;

/**
 * Six questions to think about, alone or together.
 *
 * Source: `ncfh-module`.
 *
 * @example
 * reflectionQuestions.length //=> 6
 */
export const reflectionQuestions = [
  module('Questions.1', 'what-our-data-tells'),
  module('Questions.2', 'from-the-outset'),
  module('Questions.3', 'diverse-communities'),
  module('Questions.4', 'own-biases'),
  module('Questions.5', 'staying-motivated'),
  module('Questions.6', 'holding-tensions'),
] as const;

/**
 * What a hub will have to show.
 *
 * Source: `ncfh-module`.
 *
 * @example
 * deliverables.length //=> 5
 */
export const deliverables = [
  module('Deliverables.1', 'shared-commitment'),
  module('Deliverables.2', 'shared-understanding-told'),
  module('Deliverables.3', 'strategies-with-time-frames'),
  module('Deliverables.4', 'strategies-to-sustain'),
  module('Deliverables.5', 'named-person'),
] as const;

/**
 * Seven things that parent and carer peer support workers can do.
 *
 * Source: `ncfh-module` (Charlie Waller Trust).
 *
 * @example
 * peerSupport.length //=> 7
 */
export const peerSupport = [
  module('Peer support.1', 'for-different-communities'),
  module('Peer support.2', 'practical-help-and-hope'),
  module('Peer support.3', 'more-kinds-of-support'),
  module('Peer support.4', 'finding-the-way'),
  module('Peer support.5', 'beside-staff-teams'),
  module('Peer support.6', 'sessions-run-together'),
  module('Peer support.7', 'families-into-co-production'),
] as const;
