import { aboutQuestion } from '../catalogue/framework.ts';
import { nonNegotiables, type NonNegotiableCheckId } from '../catalogue/nonNegotiables.ts';
import type { ReasonRule } from '../catalogue/text/codes.ts';
import { startOfDay } from '../assess/days.ts';
import { checkProject } from '../assess/optionError.ts';
import type { Reason } from '../assess/reason.ts';
import type { Entry, EntryOf, Kind, Project } from '../record/entry.ts';
import { groupKinds } from '../record/groupKinds.ts';
import { isKind } from '../record/isKind.ts';
import type { View } from '../record/view.ts';
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
  const written = project.entries.filter((entry): entry is Entry => entry.at < until);
  const all = <K extends Kind>(kind: K) =>
    written.filter((entry): entry is EntryOf<K> => isKind(entry, kind) && entry.data !== null);

  const { people, inEffect } = takingPart(project);
  const reader = view?.reader;
  if (reader === null || (reader && !people.has(reader))) return [];
  const replacing = new Map(
    written
      .filter(({ kind }) => kind === 'decision' || kind === 'fixed')
      .map((one) => [one.id, one]),
  );
  const gone = new Set(
    [...replacing.values()].flatMap(({ replaces = [], kind, by }) =>
      replaces.filter((id) => {
        const old = replacing.get(id);
        return old?.kind === kind && (old.by === by || groupKinds.has(kind));
      }),
    ),
  );
  const items = new Set(all('feedback').map(({ id }) => id));
  const decisions = all('decision').filter(({ id, about }) => items.has(about) && !gone.has(id));
  const told = new Set(all('told').map(({ about }) => about));
  const fixed = all('fixed').filter(
    ({ id, data }) => data?.canChange !== 'not-known' && !gone.has(id),
  );
  // Whoever typed somebody in could date it as they liked.
  const came = all('person').find(
    ({ by, enteredBy = by, data }) => enteredBy === by && data?.perspective === 'lived-experience',
  )?.at;
  // What needs two keys was decided when it had both.
  const steps = [
    ...decisions,
    ...[...all('gate'), ...all('not-used')].filter(({ id }) => inEffect.has(id)),
  ];
  const early = steps.filter(({ at }) => came !== undefined && at < came);

  return [
    came === undefined ? [] : signal('SIG2', 'there-before-decisions', early, steps, 'none'),
    signal(
      'SIG3',
      'no-finished-idea',
      fixed.filter(({ data }) => data?.canChange === 'no'),
      fixed,
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
