import { aboutQuestion } from '../catalogue/framework.ts';
import { nonNegotiables, type NonNegotiableCheckId } from '../catalogue/nonNegotiables.ts';
import type { ReasonRule } from '../catalogue/text/codes.ts';
import { startOfDay } from '../assess/days.ts';
import { checkProject } from '../assess/optionError.ts';
import type { Reason } from '../assess/reason.ts';
import type { Entry, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import type { View } from '../record/view.ts';
import { decidedUntil } from './decided.ts';
import { takingPart } from './takingPart.ts';

/** What is written down, beside what people say to a check. */
export interface Signal {
  /** The check: `framework@version/question`. */
  readonly about: string;
  readonly says: 'supports' | 'contradicts';
  readonly reason: Reason;
}

/** The day on which to look, and where days begin. */
export interface SignalOptions {
  /** `YYYY-MM-DD`: what was written later does not count. */
  readonly today: string;
  /** Default `Europe/London`. */
  readonly timeZone?: string | undefined;
}

/**
 * What the records show beside the ratings of the non-negotiables (rules SIG1 to SIG5). It never changes a
 * status. Where nothing is written down there is no signal: unknown is never a no. Who does not take part is
 * given none, since they may not see all of it.
 *
 * @throws {CoprodError} where this is no project, or an option cannot be used.
 *
 * @example
 * assessSignals(project, { today: '2026-05-03' })[0]?.reason.values //=> { count: 2, of: 5 }
 */
export function assessSignals(
  project: Project | View,
  { today, timeZone = 'Europe/London' }: SignalOptions,
): readonly Signal[] {
  checkProject(project);
  const { view } = project;
  const until = startOfDay(view?.today ?? today, view?.timeZone ?? timeZone, 1);
  const { people } = takingPart(project);
  const reader = view?.reader;
  if (reader === null || (reader && !people.has(reader))) return [];
  const { decisions, all, came, early, fixed } = decidedUntil(project, until);
  const told = new Set(
    project.entries.flatMap((entry) =>
      isKind(entry, 'told') && entry.data && entry.at < until ? entry.about : [],
    ),
  );
  const known = fixed.filter(({ data }) => data?.canChange !== 'not-known');

  return [
    came === null ? [] : signal('SIG2', 'there-before-decisions', early, all, 'none'),
    signal(
      'SIG3',
      'no-finished-idea',
      known.filter(({ data }) => data?.canChange === 'no'),
      known,
      'none',
    ),
    signal(
      'SIG4',
      'hearing-back-understood',
      decisions.filter(({ id }) => told.has(id)),
      decisions,
      'all',
    ),
    signal(
      'SIG5',
      'decide-as-a-group',
      decisions.filter(({ data }) => data?.decidedBy.includes('lived-experience')),
      decisions,
      'all',
    ),
  ].flat();
}

/** So many of so many; good where it is `all` of them, or `none`. */
function signal(
  rule: ReasonRule,
  check: NonNegotiableCheckId,
  some: readonly Entry[],
  of: readonly Entry[],
  good: 'all' | 'none',
): Signal[] {
  if (of.length === 0) return [];
  const isGood = some.length === (good === 'all' ? of.length : 0);
  return [
    {
      about: aboutQuestion(nonNegotiables, check),
      says: isGood ? 'supports' : 'contradicts',
      reason: {
        rule,
        entries: some.map(({ id }) => id),
        values: { count: some.length, of: of.length },
      },
    },
  ];
}
