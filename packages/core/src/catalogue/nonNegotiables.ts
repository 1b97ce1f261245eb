import type { Check, Framework } from './framework.ts';
import type { SourceRef } from './sources.ts';

/** One of the eight, by its number in the source; its checks stand there in this order (5.7 is in its title). */
const point = <const Id extends string, const Checks extends readonly Check[]>(
  number: number,
  id: Id,
  checks: Checks,
) => {
  const at = (where: string): SourceRef => ({ source: 'abss-non-negotiables', where });
  return {
    id,
    source: at(String(number)),
    checks: checks.map((check, index) => ({
      ...check,
      source: at(`${String(number)}.${String(index + 1)}`),
    })) as unknown as { readonly [K in keyof Checks]: Checks[K] & { readonly source: SourceRef } },
  };
};

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
    point(1, 'nothing-without-us', [
      { id: 'there-before-decisions' },
      { id: 'design-and-plan-together' },
      { id: 'no-finished-idea' },
    ]),
    point(2, 'flexibility', [
      { id: 'goal-talked-about-openly' },
      { id: 'how-and-when-stay-open' },
      { id: 'changes-expected' },
    ]),
    point(3, 'equal-value', [
      { id: 'contributions-worth-the-same' },
      { id: 'perspectives-sought' },
    ]),
    point(4, 'equal-responsibility', [
      { id: 'decide-as-a-group' },
      { id: 'nobody-more-important' },
      { id: 'nobody-looks-more-important' },
    ]),
    point(5, 'communication-and-support', [
      { id: 'background-understood', understanding: true },
      { id: 'aim-understood', understanding: true },
      { id: 'budget-and-limits-understood', understanding: true },
      { id: 'meetings-understood', understanding: true },
      { id: 'papers-understood', understanding: true },
      { id: 'hearing-back-understood', understanding: true },
      { id: 'support-to-take-part' },
    ]),
    point(6, 'accessible-from-the-start', [
      { id: 'creche', condition: youngChildren, access: true },
      { id: 'languages', access: true },
      { id: 'venue', access: true },
      { id: 'disabled-access', access: true },
      { id: 'plain-words', access: true },
      { id: 'formality', access: true },
      { id: 'meeting-times', access: true },
    ]),
    point(7, 'adequate-funding', [
      { id: 'training-funded' },
      { id: 'volunteers-supported' },
      { id: 'staff-supported', asks: ['profession'] },
      { id: 'creche-funded', condition: youngChildren, access: true },
      { id: 'access-needs-funded', access: true },
    ]),
    point(8, 'before-the-start', [
      { id: 'know-the-community' },
      { id: 'trust-first' },
      { id: 'start-when-ready' },
    ]),
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
