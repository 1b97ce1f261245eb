import type { FeedbackActName } from '../catalogue/text/areas.ts';
import type { Actor } from '../record/actor.ts';
import type { Project } from '../record/entry.ts';
import type { View } from '../record/view.ts';
import type { FeedbackStatus } from './feedbackStatus.ts';
import { voicesIn } from './sayers.ts';
import { takingPart } from './takingPart.ts';

/** What can be done about something that was said: the kinds of entry that say so. */
export type FeedbackAct = FeedbackActName;

/** What is done next in each place, first things first; some of it only by some people. */
const nextActs: Readonly<Record<FeedbackStatus['place'], readonly FeedbackAct[]>> = {
  said: ['feedback-heard', 'decision', 'passed-on', 'duplicate'],
  heard: ['decision', 'passed-on', 'duplicate'],
  decided: ['done', 'told', 'decision', 'passed-on'],
  done: ['told', 'decision'],
  told: ['answer', 'told', 'decision'],
  resting: ['answer', 'told', 'decision'],
  reopened: ['senior-reply', 'apology', 'decision', 'told', 'answer', 'passed-on'],
  'not-agreed': ['answer', 'decision'],
  answered: ['answer'],
  duplicate: ['duplicate'],
};

/**
 * What somebody can do about each thing that was said (rules FB1 to FB8), the next step first: for parts that
 * offer it. A host's server asks `mayAdd` all the same.
 *
 * @example
 * feedbackActs(project, { id: 'amina' })(status) //=> ['feedback-heard', 'decision', 'passed-on', 'duplicate']
 */
export function feedbackActs(
  project: Project | View,
  actor: Pick<Actor, 'id'> | null,
): (status: FeedbackStatus) => readonly FeedbackAct[] {
  if (!actor) return () => [];
  const { people } = takingPart(project);
  const me = people.get(actor.id);
  const voiceOf = voicesIn(project);
  const decides = me?.perspective === 'profession' || !!me?.roles.has('lead');
  const helps = decides || !!me?.roles.has('parent-champion');
  const may: Readonly<Record<FeedbackAct, (status: FeedbackStatus) => boolean>> = {
    'feedback-heard': () => helps,
    'passed-on': () => helps,
    done: ({ decision }) => helps && decision !== null && decision.data?.outcome !== 'not-doing',
    told: ({ decision }) => helps && decision !== null,
    decision: () => decides,
    duplicate: () => decides,
    apology: ({ answer, apology }) => decides && answer !== null && apology === null,
    'senior-reply': ({ turn }) => turn === 'senior' && !!me?.roles.has('senior'),
    answer: ({ item, told }) => told !== null && voiceOf(item, { by: actor.id }) !== null,
  };
  return (status) => nextActs[status.place].filter((act) => may[act](status));
}
