'use client';
import {
  assessRounds,
  groupSize,
  talkFirst,
  type Framework,
  type FrameworkAssessment,
  type Project,
  type Signal,
  type View,
} from '@coprod/core';
import { useMemo, useRef } from 'react';
import { frameworkWords, useCoprod, type CoprodSettings } from '../foundation/index.ts';
import { rowAt, type ChecklistQuestion, type ChecklistRow, type Known } from './checklistRow.ts';
import { keepSame } from './keepSame.ts';

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
  const model = useMemo(
    () =>
      checklistModel({
        project,
        framework,
        readOnly,
        signals,
        text,
        actor,
        today,
        timeZone,
        fewest,
      }),
    [project, framework, readOnly, signals, text, actor, today, timeZone, fewest],
  );
  // eslint-disable-next-line react-hooks/refs -- it says the same as what was just made
  return (latest.current = keepSame(latest.current, model));
}

const noSignals: readonly Signal[] = [];

type Given = Pick<Known, 'project' | 'framework' | 'readOnly' | 'signals' | 'actor'> &
  Pick<CoprodSettings, 'text' | 'today' | 'timeZone' | 'fewest'>;

function checklistModel(given: Given): ChecklistModel {
  const { project, framework, text, actor } = given;
  const [language, words] = frameworkWords(framework, text);
  const { now: assessment, before } = assessRounds(project, framework, given);
  const known: Known = {
    ...given,
    words,
    assessment,
    before,
    first: talkFirst(assessment),
    given: [],
  };
  const rows = framework.sections.flatMap((_, place) => rowAt(known, place));
  return {
    title: words.title,
    about: words.about,
    language,
    rows,
    assessment,
    done: rows.filter((row) => row.question.mine).length,
    empty: rows.every((row) => [row.question, ...row.checks].every(nobodyAnswered)),
    together:
      known.given.sort((one, other) => (one.at < other.at ? 1 : -1))[0]?.data?.people ?? null,
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
}

const nobodyAnswered = ({ mine, assessment }: ChecklistQuestion) =>
  !mine && assessment.views.every((view) => view.answers === 0);
