'use client';
import { fill, type PerspectiveView, type Text } from '@coprod/core';
import { PerspectiveMark, useCoprod } from '../foundation/index.ts';
import type { ChecklistQuestion } from './useChecklist.ts';

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
  const { views, gap } = question.assessment;
  const shown = brief ? views.filter((view) => view.decides) : views;
  return (
    <span className="cp-says" data-part="says">
      {shown.map((view) => (
        <span className="cp-line" key={view.perspective} data-perspective={view.perspective}>
          <PerspectiveMark perspective={view.perspective} /> <GroupSays view={view} words={words} />
        </span>
      ))}
      {gap?.steps === 0 && !question.assessment.split && (
        <span className="cp-line">{words.agree}</span>
      )}
    </span>
  );
}

function GroupSays({ view, words }: { view: PerspectiveView; words: Text['checklist'] }) {
  const { text } = useCoprod();
  const { group } = text.perspectives[view.perspective];
  if (view.answers === 0) return <>{fill(words.groupSilent, { group })}</>;
  const said: Readonly<Record<string, string>> = text.ratings;
  const rating =
    view.status === 'not-known'
      ? text.ratings['not-sure']
      : (said[view.status] ?? text.statuses[view.status]);
  return (
    <>
      {fill(words.groupSays, { group, rating })}
      {view.split && ` ${words.splitView}`}
    </>
  );
}
