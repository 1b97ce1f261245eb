import type { Framework } from './framework.ts';
import type { SourceRef } from './sources.ts';

const at = (where: string): SourceRef => ({ source: 'abss-non-negotiables', where });
const youngChildren = 'parents-of-young-children';

/**
 * The 8 non-negotiables that parents in Southend named, each with its checks. A non-negotiable is
 * not averaged: seven in place and one missing is "not there yet", and never a failure.
 *
 * `source.where` is the number of the point, then of the fact in it. Words are in
 * `text.frameworks['non-negotiables']`.
 *
 * Source: `abss-non-negotiables`; that support for staff is asked of those who work here, and which
 * checks are marked `access` or `understanding`, is our reading.
 *
 * @example
 * nonNegotiables.sections.length //=> 8
 * nonNegotiables.sections[5].checks.length //=> 7
 */
export const nonNegotiables = {
  id: 'non-negotiables',
  version: 1,
  sections: [
    {
      id: 'nothing-without-us',
      source: at('1'),
      checks: [
        { id: 'there-before-decisions', source: at('1.1') },
        { id: 'design-and-plan-together', source: at('1.2') },
        { id: 'no-finished-idea', source: at('1.3') },
      ],
    },
    {
      id: 'flexibility',
      source: at('2'),
      checks: [
        { id: 'goal-talked-about-openly', source: at('2.1') },
        { id: 'how-and-when-stay-open', source: at('2.2') },
        { id: 'changes-expected', source: at('2.3') },
      ],
    },
    {
      id: 'equal-value',
      source: at('3'),
      checks: [
        { id: 'contributions-worth-the-same', source: at('3.1') },
        { id: 'perspectives-sought', source: at('3.2') },
      ],
    },
    {
      id: 'equal-responsibility',
      source: at('4'),
      checks: [
        { id: 'decide-as-a-group', source: at('4.1') },
        { id: 'nobody-more-important', source: at('4.2') },
        { id: 'nobody-looks-more-important', source: at('4.3') },
      ],
    },
    {
      id: 'communication-and-support',
      source: at('5'),
      checks: [
        { id: 'background-understood', source: at('5.1'), understanding: true },
        { id: 'aim-understood', source: at('5.2'), understanding: true },
        { id: 'budget-and-limits-understood', source: at('5.3'), understanding: true },
        { id: 'meetings-understood', source: at('5.4'), understanding: true },
        { id: 'papers-understood', source: at('5.5'), understanding: true },
        { id: 'hearing-back-understood', source: at('5.6'), understanding: true },
        { id: 'support-to-take-part', source: at('5, title') },
      ],
    },
    {
      id: 'accessible-from-the-start',
      source: at('6'),
      checks: [
        { id: 'creche', source: at('6.1'), condition: youngChildren, access: true },
        { id: 'languages', source: at('6.2'), access: true },
        { id: 'venue', source: at('6.3'), access: true },
        { id: 'disabled-access', source: at('6.4'), access: true },
        { id: 'plain-words', source: at('6.5'), access: true },
        { id: 'formality', source: at('6.6'), access: true },
        { id: 'meeting-times', source: at('6.7'), access: true },
      ],
    },
    {
      id: 'adequate-funding',
      source: at('7'),
      checks: [
        { id: 'training-funded', source: at('7.1') },
        { id: 'volunteers-supported', source: at('7.2') },
        { id: 'staff-supported', source: at('7.3'), asks: ['profession'] },
        { id: 'creche-funded', source: at('7.4'), condition: youngChildren, access: true },
        { id: 'access-needs-funded', source: at('7.5'), access: true },
      ],
    },
    {
      id: 'before-the-start',
      source: at('8'),
      checks: [
        { id: 'know-the-community', source: at('8.1') },
        { id: 'trust-first', source: at('8.2') },
        { id: 'start-when-ready', source: at('8.3') },
      ],
    },
  ],
} as const satisfies Framework;

/** The id of one of the 8 {@link nonNegotiables}. */
export type NonNegotiableId = (typeof nonNegotiables.sections)[number]['id'];

/** The id of one of the 33 checks of the {@link nonNegotiables}. */
export type NonNegotiableCheckId = (typeof nonNegotiables.sections)[number]['checks'][number]['id'];

/** The conditions under which some checks of the {@link nonNegotiables} apply. */
export type NonNegotiableCondition = Extract<
  (typeof nonNegotiables.sections)[number]['checks'][number],
  { condition: string }
>['condition'];
