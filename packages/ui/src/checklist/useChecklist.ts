'use client';
import {
  aboutQuestion,
  assessRounds,
  groupSize,
  heads,
  lowestRating,
  ratings,
  sharedWords,
  talkFirst,
  type Check,
  type EntryOf,
  type Framework,
  type FrameworkAssessment,
  type Project,
  type QuestionAssessment,
  type Rating,
  type Reason,
  type SectionAssessment,
  type SectionWords,
  type SharedWords,
  type Signal,
  type Status,
  type View,
} from '@coprod/core';
import { useMemo, useRef } from 'react';
import { frameworkWords, useCoprod } from '../foundation/index.ts';
import { keepSame } from './keepSame.ts';

/** One question with all that a part shows of it. */
export interface ChecklistQuestion {
  /** What its ratings are about: `framework@version/question`. */
  readonly about: string;
  readonly words: string;
  /** When it applies, as half a sentence; null where always. */
  readonly condition: string | null;
  readonly options: readonly Rating[];
  /** The answer of the person who looks; null where they gave none. */
  readonly mine: Rating | null;
  /** How many agreed on it (rule SM6); null where it is one person's. */
  readonly people: number | null;
  /** The ids of the answers that theirs would replace. */
  readonly saw: readonly string[];
  /** They gave two answers without seeing the other (rule NN2). */
  readonly several: boolean;
  readonly assessment: QuestionAssessment;
  /** What it amounted to last time; null where there was none (rule NN16). */
  readonly before: QuestionAssessment | null;
  /** Others' answers may be seen: they answered first, or cannot answer (rule SM5). */
  readonly open: boolean;
}

/** One section of the framework: a row of the checklist. */
export interface ChecklistRow {
  readonly id: string;
  readonly number: number;
  readonly words: SectionWords;
  readonly status: Status;
  readonly reasons: SectionAssessment['reasons'];
  readonly question: ChecklistQuestion;
  readonly checks: readonly ChecklistQuestion[];
  /** They answered everything here that was opened: the whole of it may be seen. */
  readonly whole: boolean;
  readonly talkFirst: boolean;
  /** The person's own note and link, and the ids that new ones would replace. */
  readonly own: { note: string; sawNotes: string[]; link: string; sawLinks: string[] };
  readonly shared: SharedWords;
  /** What is written down beside the answers (rule SIG1). */
  readonly records: readonly Reason[];
  /** What others told somebody about it (rule PE5). */
  readonly heard: readonly NonNullable<EntryOf<'heard-from'>['data']>[];
}

/** What {@link useChecklist} takes. */
export interface ChecklistOptions {
  readonly project: Project | View;
  readonly framework: Framework;
  readonly readOnly?: boolean | undefined;
  /** From `assessSignals`. */
  readonly signals?: readonly Signal[] | undefined;
}

/** What {@link useChecklist} gives. */
export interface ChecklistModel {
  readonly title: string;
  readonly about: string | undefined;
  /** The language of the framework's words, where it is not that of the page. */
  readonly language: string;
  readonly rows: readonly ChecklistRow[];
  readonly assessment: FrameworkAssessment;
  /** How many of the sections' own questions the person answered. */
  readonly done: number;
  readonly empty: boolean;
  /** How many agreed on the answers that the person gave for a group; null where they gave their own. */
  readonly together: number | null;
  /** How many wear the person's hat here, themself included (rule SM4); null for a reader. */
  readonly groupSize: number | null;
  /** What was rated but is not asked any more: the question's words, or its id where they are gone. */
  readonly noLongerAsked: readonly string[];
}

/**
 * Everything that a checklist shows, without a line of markup: for hosts that draw their own.
 *
 * @example
 * const { rows } = useChecklist({ project, framework: nonNegotiables });
 * rows[0].question.mine //=> 'partly'
 */
export function useChecklist({
  project,
  framework,
  readOnly = false,
  signals = noSignals,
}: ChecklistOptions): ChecklistModel {
  const { text, actor, today, timeZone, fewest } = useCoprod();
  const latest = useRef<ChecklistModel>(null);
  const model = useMemo(() => {
    const [language, words] = frameworkWords(framework, text);
    const { now: assessment, before } = assessRounds(project, framework, {
      today,
      timeZone,
      fewest,
    });
    const first = talkFirst(assessment);
    const own = <E extends { by: string }>(entries: readonly E[]) =>
      entries.filter((entry) => entry.by === actor?.id);

    const given: EntryOf<'rating'>[] = [];
    const questionOf = (
      check: Check,
      said: string,
      assessed: QuestionAssessment,
      earlier: QuestionAssessment | undefined,
    ): ChecklistQuestion => {
      const about = aboutQuestion(framework, check.id);
      const saw = own(heads(project, about, 'rating')).filter(
        (entry) => entry.data && entry.at >= assessment.countsFrom,
      );
      given.push(...saw);
      return {
        about,
        words: said,
        condition:
          check.condition === undefined ? null : (words.conditions[check.condition] ?? null),
        options: check.condition === undefined ? always : ratings,
        mine: lowestRating(saw.flatMap((entry) => entry.data?.rating ?? [])),
        people: saw[0]?.data?.people ?? null,
        saw: saw.map((entry) => entry.id),
        several: saw.length > 1,
        assessment: assessed,
        before: earlier ?? null,
        open: readOnly || !actor || saw.length > 0,
      };
    };

    const rows = framework.sections.flatMap((section, index): ChecklistRow[] => {
      const assessed = assessment.sections[index];
      const said = words.sections[section.id];
      if (!assessed || !said) return [];
      const about = aboutQuestion(framework, section.id);
      const notes = own(heads(project, about, 'note'));
      const links = own(heads(project, about, 'evidence'));
      const link = links.find((entry) => entry.data?.link);
      const last = before?.sections[index];
      const question = questionOf(
        { id: section.id },
        said.question,
        assessed.question,
        last?.question,
      );
      const checks = section.checks.flatMap((check, place) => {
        const one = assessed.checks[place];
        const earlier = last?.checks[place];
        return one ? [questionOf(check, words.checks[check.id] ?? check.id, one, earlier)] : [];
      });
      // What others say to the checks shows once one has answered those too (rule SM5).
      const whole = checks.every((check, place) => check.open || !assessed.checks[place]?.opened);
      const { status, reasons } = whole ? assessed : assessed.question;
      return [
        {
          id: section.id,
          number: index + 1,
          words: said,
          status,
          reasons,
          question,
          checks,
          whole: whole && question.open,
          talkFirst: [question, ...checks].some(
            (one) => one.open && first.includes(one.assessment.id),
          ),
          own: {
            note: notes.map((entry) => entry.data?.text ?? '').join('\n'),
            sawNotes: notes.map((entry) => entry.id),
            link: link?.data?.link ?? '',
            sawLinks: link ? [link.id] : [],
          },
          records: signals.flatMap((signal) =>
            [question, ...checks].some((one) => one.about === signal.about) ? signal.reason : [],
          ),
          heard: [question, ...checks]
            .filter((one) => one.open)
            .flatMap((one) =>
              heads(project, one.about, 'heard-from').flatMap(({ at, data }) =>
                data && at < assessment.countsUntil ? data : [],
              ),
            ),
          shared: sharedWords(project, about, assessed.question.views, assessment.countsUntil),
        },
      ];
    });
    return {
      title: words.title,
      about: words.about,
      language,
      rows,
      assessment,
      done: rows.filter((row) => row.question.mine).length,
      empty: rows.every((row) => [row.question, ...row.checks].every(nobodyAnswered)),
      together: given.sort((one, other) => (one.at < other.at ? 1 : -1))[0]?.data?.people ?? null,
      groupSize: actor ? groupSize(project, actor, assessment.countsFrom) : null,
      // Ids are not shown: anybody could have written words into one.
      noLongerAsked: [
        ...new Set(
          assessment.noLongerAsked.map((about) => {
            const id = about.slice(about.indexOf('/') + 1);
            return words.checks[id] ?? words.sections[id]?.question ?? text.common.olderQuestion;
          }),
        ),
      ],
    };
  }, [project, framework, readOnly, signals, text, actor, today, timeZone, fewest]);
  // eslint-disable-next-line react-hooks/refs -- it says the same as what was just made
  return (latest.current = keepSame(latest.current, model));
}

const noSignals: readonly Signal[] = [];
const always = ratings.filter((rating) => rating !== 'does-not-apply');

const nobodyAnswered = ({ mine, assessment }: ChecklistQuestion) =>
  !mine && assessment.views.every((view) => view.answers === 0);
