'use client';
import {
  ratings,
  talkFirst,
  type Framework,
  type PerspectiveView,
  type Project,
  type View,
} from '@coprod/core';
import { useMemo } from 'react';
import {
  useChecklist,
  type ChecklistModel,
  type ChecklistQuestion,
  type ChecklistRow,
} from '../checklist/index.ts';
import { useCoprod } from '../foundation/index.ts';

/** One question, and what each group says to it. */
export interface DifferingRow {
  readonly question: ChecklistQuestion;
  /** The section in which it is asked. */
  readonly section: Pick<ChecklistRow, 'number' | 'words'>;
  readonly views: readonly PerspectiveView[];
  /** One of the three at most to talk about first (rule GAP2). */
  readonly talkFirst: boolean;
  /** They say the same, and so does each within itself; null where one of the two has no view to show. */
  readonly agree: boolean | null;
}

/** What {@link useDifferingViews} gives. */
export interface DifferingViewsModel {
  /** The title of the framework, and the language of its words. */
  readonly title: string;
  readonly language: string;
  /** `nobody` answered; the looking person is to answer `first`; the day has not come: `not-shown`; else `shown`. */
  readonly status: 'nobody' | 'first' | 'not-shown' | 'shown';
  /** The day on which all answers are shown; null where the group set none. */
  readonly shownOn: string | null;
  /** How many questions the looking person answered, of how many; null where all may be seen anyway. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly rows: readonly DifferingRow[];
}

/** The lower the sooner: the widest gaps, groups that are split, one side alone, what all agree on, silence. */
function rankOf({ views, agree, question: { assessment } }: DifferingRow): number {
  const { gap, split } = assessment;
  if (gap && gap.steps > 0) return -gap.steps;
  if (split) return 0;
  if (views.every((view) => view.answers === 0)) return 9;
  if (!agree) return 1;
  return 4 - ratings.findIndex((rating) => rating === assessment.status); // a "not yet" of both before a "yes"
}

/** The questions of one section that may be seen: its own, and the checks that were opened. */
const questionsOf = (
  { question, checks }: ChecklistRow,
  opened: ReadonlySet<string>,
): ChecklistQuestion[] => [
  ...(question.open ? [question] : []),
  ...checks.filter((check) => check.open && opened.has(check.assessment.id)),
];

function rowsOf({ rows, assessment }: ChecklistModel): DifferingRow[] {
  const first = talkFirst(assessment);
  const opened = new Set(
    assessment.sections.flatMap(({ checks }) =>
      checks.filter((check) => check.opened).map(({ id }) => id),
    ),
  );
  const all = rows.flatMap((section) =>
    questionsOf(section, opened).map((question): DifferingRow => {
      const { gap, split, views, id } = question.assessment;
      return {
        question,
        section,
        views,
        talkFirst: first.includes(id),
        agree: gap && gap.steps === 0 && !split,
      };
    }),
  );
  const place = ({ question, talkFirst }: DifferingRow) =>
    talkFirst ? first.indexOf(question.assessment.id) : first.length;
  return all.sort((a, b) => place(a) - place(b) || rankOf(a) - rankOf(b));
}

/**
 * Where the views of parents and of those who work here differ, what to talk about first at the top
 * (rules GAP1, GAP2): only questions that the looking person may see (rule SM5).
 *
 * @example
 * const { rows } = useDifferingViews({ project, framework: nonNegotiables });
 * rows[0].talkFirst //=> true
 */
export function useDifferingViews({
  project,
  framework,
  readOnly = false,
}: {
  project: Project | View;
  framework: Framework;
  readOnly?: boolean;
}): DifferingViewsModel {
  const { actor } = useCoprod();
  const asking = !readOnly && actor !== null;
  const model = useChecklist({ project, framework, readOnly: !asking });
  return useMemo(() => {
    const rows = rowsOf(model);
    const { title, language, assessment, done, empty } = model;
    const waiting = model.rows.some(({ question }) => question.assessment.status === 'not-shown');
    const of = model.rows.length;
    return {
      title,
      language,
      status: waiting ? 'not-shown' : empty ? 'nobody' : rows.length === 0 ? 'first' : 'shown',
      shownOn: assessment.shownOn,
      progress: asking && done < of ? { done, of } : null,
      rows,
    };
  }, [model, asking]);
}
