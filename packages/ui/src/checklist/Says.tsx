'use client';
import type { Text } from '@coprod/core';
import { PerspectiveMark, groupSays, useCoprod } from '../foundation/index.ts';
import type { ChecklistQuestion } from './checklistRow.ts';

/** What each group says to one question, side by side: a line of `<span>`s, one a group. */
export function Says({
  question,
  words,
  brief = false,
}: {
  question: Pick<ChecklistQuestion, 'assessment'>;
  words: Text['checklist'];
  brief?: boolean;
}) {
  const { text } = useCoprod();
  const { views, gap } = question.assessment;
  const shown = brief ? views.filter((view) => view.decides) : views;
  return (
    <span className="cp-says" data-part="says">
      {shown.map((view) => (
        <span className="cp-line" key={view.perspective} data-perspective={view.perspective}>
          <PerspectiveMark perspective={view.perspective} /> {groupSays(view, words, text)}
        </span>
      ))}
      {gap?.steps === 0 && !question.assessment.split && (
        <span className="cp-line">{words.agree}</span>
      )}
    </span>
  );
}
