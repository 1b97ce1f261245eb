import { aboutQuestion, type Check, type Framework } from '../catalogue/framework.ts';
import { decidingPerspectives, perspectives, type Perspective } from '../catalogue/perspectives.ts';
import type { Status } from '../catalogue/ratings.ts';
import type { Project } from '../record/entry.ts';
import type { View } from '../record/view.ts';
import { checkEnough, checkProject, optionError } from './optionError.ts';
import { perspectiveView, type PerspectiveView } from './perspectiveView.ts';
import { gapBetween, questionReasons, questionStatus, type Gap } from './questionStatus.ts';
import { because, type Reason } from './reason.ts';
import { questionsRated } from './questionsRated.ts';
import { roundsOf, type Rounds } from './rounds.ts';
import { tally, type Tallied } from './tally.ts';

/** What the answers to one question amount to. */
export interface QuestionAssessment<Id extends string = string> {
  readonly id: Id;
  readonly status: Status;
  readonly views: readonly PerspectiveView[];
  readonly gap: Gap | null;
  /** A deciding perspective is split (rule NN5). */
  readonly split: boolean;
  readonly reasons: readonly Reason[];
}

/** What one section amounts to: its own question, and the checks that were opened (rule NN12). */
export interface SectionAssessment<Id extends string = string, CheckId extends string = string> {
  readonly id: Id;
  readonly status: Status;
  readonly question: QuestionAssessment<Id>;
  readonly checks: readonly (QuestionAssessment<CheckId> & { readonly opened: boolean })[];
  readonly reasons: readonly Reason[];
}

/** What {@link assessFramework} gives. */
export interface FrameworkAssessment<
  SectionId extends string = string,
  CheckId extends string = string,
> {
  readonly sections: readonly SectionAssessment<SectionId, CheckId>[];
  /** How many sections are in place. Never a mean or a percentage (rule NN13). */
  readonly inPlace: number;
  readonly of: number;
  /** From this instant on answers count; empty where the group opened no round. */
  readonly countsFrom: string;
  /** Until just before this instant answers count; what comes later waits (rule SM3). */
  readonly countsUntil: string;
  /** From this day (`YYYY-MM-DD`) all answers are shown; null where the group set none. */
  readonly shownOn: string | null;
  /** What was rated, in any round, but is not asked in this version: kept (rule NN14). */
  readonly noLongerAsked: readonly string[];
}

/** How to assess. */
export interface AssessOptions {
  /** The calendar day on which to look, `YYYY-MM-DD`: what was written later does not count. */
  readonly today: string;
  /** Where days begin; default `Europe/London`. */
  readonly timeZone?: string | undefined;
  /** Fewer answers than this are not shown (rule SM2); 2 or more, default 3. */
  readonly fewest?: number | undefined;
}

const lowestFirst: readonly Status[] = [
  'not-shown',
  'not-yet',
  'too-few',
  'partly',
  'not-known',
  'in-place',
];

/**
 * What the answers to a framework amount to: the status of every section and check, with what each
 * perspective says, how far apart they are, and the reasons. Rules PE, NN, SM, GAP and BY in SPEC.md.
 *
 * @throws {CoprodError} where an option cannot be used, or a view was made without this framework.
 *
 * @example
 * const { inPlace, of } = assessFramework(project, nonNegotiables, { today: '2026-05-03' });
 * [inPlace, of] //=> [2, 8]
 */
export function assessFramework<SectionId extends string, CheckId extends string>(
  project: Project | View,
  framework: Framework<SectionId, CheckId>,
  options: AssessOptions,
): FrameworkAssessment<SectionId, CheckId> {
  const rounds = roundsFor(project, framework, options);
  return assessRound(project, framework, options, rounds);
}

/** The rounds of a framework so far; checks what an assessment is given. */
export function roundsFor(
  project: Project | View,
  framework: Framework,
  options: AssessOptions,
): Rounds {
  checkProject(project);
  const about = `${framework.id}@${String(framework.version)}`;
  if (project.view && !project.view.frameworks.includes(about))
    throw optionError('framework', 'missing', 'give it to viewFor too, in frameworks');
  return roundsOf(project, about, dayFor(project, options));
}

/** A view was made for one day: on another it would know too little. */
const dayFor = ({ view }: Project | View, { today, timeZone = 'Europe/London' }: AssessOptions) =>
  view ?? { today, timeZone };

/** Assesses the last of these rounds. */
export function assessRound<SectionId extends string, CheckId extends string>(
  project: Project | View,
  framework: Framework<SectionId, CheckId>,
  options: AssessOptions,
  rounds: Rounds,
): FrameworkAssessment<SectionId, CheckId> {
  const { fewest = 3 } = options;
  checkEnough(fewest, 'fewest');
  const round = rounds.at(-1) ?? rounds[0];
  const { from, until, shownOn, shown, opened, youngPeople } = round;
  const usual: readonly Perspective[] = youngPeople
    ? [...decidingPerspectives, 'young-people']
    : decidingPerspectives;
  const { said, first } = tally(project, framework, rounds, { fewest });
  const asked = new Set<string>();

  const comesTo = (
    { condition, access = false, understanding = false, asks = usual }: Check,
    tallied: Readonly<Partial<Record<Perspective, Tallied>>> = {},
  ): Omit<QuestionAssessment, 'id'> => {
    // Those asked always have a view; others only where they answered, and that may be shown.
    const views = perspectives
      .filter((perspective) => asks.includes(perspective) || (shown && tallied[perspective]))
      .map((perspective) =>
        perspectiveView(perspective, tallied[perspective], {
          decides: asks.includes(perspective),
          hasCondition: condition !== undefined,
          understanding,
          shown,
        }),
      );
    const deciding = views.filter((view) => view.decides);
    const status = questionStatus(deciding);
    return {
      status,
      views,
      gap: gapBetween(deciding),
      split: deciding.some((view) => view.split),
      reasons: questionReasons(deciding, status, {
        understanding,
        shownOn,
        stays: access && rounds.length > 1,
      }),
    };
  };
  // Most questions are not answered: what those come to hangs on who is asked alone, and is worked out once.
  const unanswered = new Map<unknown, ReturnType<typeof comesTo>>();
  const assess = <Id extends string>(check: Check<Id>): QuestionAssessment<Id> => {
    const { id, asks = usual } = check;
    const about = aboutQuestion(framework, id);
    asked.add(about);
    const tallied = said.get(about);
    const made = (!tallied && unanswered.get(asks)) || comesTo(check, tallied);
    if (!tallied) unanswered.set(asks, made);
    return { id, ...made };
  };

  const sections = framework.sections.map((section): SectionAssessment<SectionId, CheckId> => {
    const question = assess({ id: section.id });
    const checks = section.checks.map((check) => {
      const assessed = assess(check);
      const answered = assessed.views.some(
        (view) => view.decides && (view.answers ?? view.withheld),
      );
      // What keeps a parent out is looked at whatever the group wants to look at (rule NN12).
      const keepsOut =
        check.access &&
        assessed.views.some(
          ({ perspective, counts, withheld }) =>
            perspective === 'lived-experience' && (counts?.['not-yet'] || withheld),
        );
      return { ...assessed, opened: keepsOut || (opened?.includes(check.id) ?? answered) };
    });
    const parts = [question, ...checks.filter((check) => check.opened)];
    const status =
      lowestFirst.find((one) => parts.some((part) => part.status === one)) ?? 'does-not-apply';
    const lowest = parts.find((part) => part.status === status);
    const reasons = [
      ...(parts.length > 1 ? [because('NN11', { questions: parts.length })] : []),
      ...(lowest?.reasons ?? []),
    ];
    return { id: section.id, status, question, checks, reasons };
  });

  const isGone = (about: string) => about.startsWith(`${framework.id}@`) && !asked.has(about);
  return {
    sections,
    inPlace: sections.filter((section) => section.status === 'in-place').length,
    of: sections.length,
    countsFrom: from,
    countsUntil: until,
    shownOn,
    noLongerAsked: questionsRated(
      project,
      new Map([...first].filter(([about]) => isGone(about))),
      dayFor(project, options),
    ).filter(isGone),
  };
}
