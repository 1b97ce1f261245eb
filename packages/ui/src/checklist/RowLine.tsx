'use client';
import { fill, type Text } from '@coprod/core';
import { StatusMark, useCoprod } from '../foundation/index.ts';
import { Says } from './Says.tsx';
import { stateText } from './stateText.ts';
import type { ChecklistRow } from './checklistRow.ts';
import type { RowState } from './useSaving.ts';

/** What a row says while it is closed, once one answered: what its question comes to, and what each group says. */
export function RowLine({
  row,
  words,
  answering,
}: {
  row: ChecklistRow;
  words: Text['checklist'];
  answering: boolean;
}) {
  const { text } = useCoprod();
  const { question } = row;
  const own = question.mine && (
    <span className="cp-line">{fill(words.youSaid, { rating: text.ratings[question.mine] })}</span>
  );
  if (row.status === 'not-shown') return own;
  return (
    <>
      <span className="cp-line cp-strong">
        <StatusMark status={row.status} /> {text.statuses[row.status]}
      </span>
      <Says question={question} words={words} brief />
      {question.assessment.views.some((view) => view.status === 'too-few') && own}
      {answering && question.mine === null && <span className="cp-line">{words.notAnswered}</span>}
    </>
  );
}

/** How the last save of a row is doing. */
export function StateLine({ state, words }: { state: RowState; words: Text['checklist'] }) {
  const { text } = useCoprod();
  return (
    state && (
      <span className="cp-line" data-part="state" data-status={state.status}>
        {stateText(state, text, words)}
      </span>
    )
  );
}
