import type { Framework } from '../catalogue/framework.ts';
import type { Status } from '../catalogue/ratings.ts';
import type { Project } from '../record/entry.ts';
import type { View } from '../record/view.ts';
import {
  assessRound,
  roundsFor,
  type AssessOptions,
  type FrameworkAssessment,
} from './frameworkStatus.ts';
import { steps } from './perspectiveView.ts';
import type { Rounds } from './rounds.ts';

/** What one section or check amounted to last time, and amounts to this time. */
export interface Compared<Id extends string = string> {
  readonly id: Id;
  readonly before: Status | null;
  readonly now: Status;
  /** From the lower step to the higher is `better`; null where one of the two is no step. */
  readonly change: 'better' | 'same' | 'worse' | null;
}

/** What {@link assessRounds} gives. */
export interface RoundsAssessed<
  SectionId extends string = string,
  CheckId extends string = string,
> {
  /** The latest round before this one in which a group that was asked has a view; null where none has. */
  readonly before: FrameworkAssessment<SectionId, CheckId> | null;
  readonly now: FrameworkAssessment<SectionId, CheckId>;
}

/** What {@link compareRounds} gives. */
export interface RoundsCompared<
  SectionId extends string = string,
  CheckId extends string = string,
> extends RoundsAssessed<SectionId, CheckId> {
  readonly sections: readonly (Compared<SectionId> & {
    readonly checks: readonly Compared<CheckId>[];
  })[];
}

/**
 * The round that is on, and the one before it (rule NN16). What was answered before the first round counts as one.
 * Last time shows as it did at its end.
 *
 * @throws {CoprodError} as {@link assessFramework} does.
 *
 * @example
 * assessRounds(project, nonNegotiables, { today: '2026-05-03' }).before?.inPlace //=> 1
 */
export function assessRounds<SectionId extends string, CheckId extends string>(
  project: Project | View,
  framework: Framework<SectionId, CheckId>,
  options: AssessOptions,
): RoundsAssessed<SectionId, CheckId> {
  const rounds = roundsFor(project, framework, options);
  const assess = (some: readonly unknown[]) =>
    assessRound(project, framework, options, some as unknown as Rounds);
  const now = assess(rounds);
  let before: FrameworkAssessment<SectionId, CheckId> | null = null;
  for (let end = rounds.length - 1; end > 0 && !before; end -= 1) {
    const one = assess(rounds.slice(0, end));
    if (isAnswered(one)) before = one;
  }
  return { before, now };
}

/**
 * "Last time" beside "this time", as {@link assessRounds} tells them, and what changed (rule NN16).
 *
 * @throws {CoprodError} as {@link assessFramework} does.
 *
 * @example
 * compareRounds(project, nonNegotiables, { today: '2026-05-03' }).sections[0].change //=> 'better'
 */
export function compareRounds<SectionId extends string, CheckId extends string>(
  project: Project | View,
  framework: Framework<SectionId, CheckId>,
  options: AssessOptions,
): RoundsCompared<SectionId, CheckId> {
  const { before, now } = assessRounds(project, framework, options);
  const compare = <Id extends string>(
    id: Id,
    now: Status,
    earlier: { readonly status: Status } | undefined,
  ): Compared<Id> => {
    const [was, is] = [earlier?.status, now].map((status) =>
      steps.findIndex((step) => step === status),
    ) as [number, number];
    const change = was < 0 || is < 0 ? null : was < is ? 'better' : was > is ? 'worse' : 'same';
    return { id, before: earlier?.status ?? null, now, change };
  };
  return {
    before,
    now,
    sections: now.sections.map((section, index) => {
      const earlier = before?.sections[index];
      return {
        ...compare(section.id, section.status, earlier),
        checks: section.checks.map((check, place) =>
          compare(check.id, check.status, earlier?.checks[place]),
        ),
      };
    }),
  };
}

/** Did anybody who was asked answer anything? */
const isAnswered = ({ sections }: FrameworkAssessment) =>
  sections.some(({ question, checks }) =>
    [question, ...checks].some(({ views }) =>
      views.some(({ decides, status, answers }) => decides && (answers || status === 'too-few')),
    ),
  );
