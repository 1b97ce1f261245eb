'use client';
/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- see ViewsTable */
import { fill, type Text } from '@coprod/core';
import { PerspectiveMark, countsInWords, groupSays, useCoprod } from '../foundation/index.ts';
import { Dumbbell } from './Dumbbell.tsx';
import type { DifferingRow, DifferingViewsModel } from './useDifferingViews.ts';

/** Words of this part and of the checklist. */
export type DifferingWords = Text['checklist'] & Text['differingViews'];

/**
 * A `<table>`, a row for each question. Its roles are written out: on a phone its cells stand below each
 * other, and some browsers then forget that it is a table.
 */
export function ViewsTable({
  model,
  words,
}: {
  model: DifferingViewsModel;
  words: DifferingWords;
}) {
  return (
    <table className="cp-views-table" role="table">
      <caption className="cp-hint" lang={model.language} dir="auto">
        {model.title}
      </caption>
      <thead className="cp-views-head" role="rowgroup">
        <tr className="cp-views-row" role="row">
          <th className="cp-views-question" role="columnheader" scope="col">
            {words.question}
          </th>
          <th role="columnheader" scope="col">
            {words.results}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {model.rows.map((row) => (
          <ViewsRow key={row.question.about} row={row} language={model.language} words={words} />
        ))}
      </tbody>
    </table>
  );
}

function ViewsRow({
  row,
  language,
  words,
}: {
  row: DifferingRow;
  language: string;
  words: DifferingWords;
}) {
  const { text } = useCoprod();
  const { question, section, views, talkFirst, agree } = row;
  return (
    <tr
      className="cp-views-row"
      role="row"
      data-part="row"
      data-status={
        talkFirst ? 'talk-first' : agree === null ? 'one-side' : agree ? 'agree' : 'apart'
      }
    >
      <th className="cp-views-question" role="rowheader" scope="row">
        <span className="cp-line" lang={language} dir="auto">
          {question.condition && (
            <span className="cp-condition">
              {fill(words.onlyIf, { condition: question.condition })}{' '}
            </span>
          )}
          <span className="cp-strong">{question.words}</span>
        </span>{' '}
        <span className="cp-line cp-hint" lang={language} dir="auto">
          {section.number}. {section.words.title}
        </span>
      </th>
      <td role="cell">
        <div className="cp-views-said">
          <Dumbbell views={views} />
          <div className="cp-views-words">
            {views.map((view) => (
              <p key={view.perspective} data-perspective={view.perspective}>
                <PerspectiveMark perspective={view.perspective} /> {groupSays(view, words, text)}.{' '}
                <span className="cp-line cp-hint">{countsInWords(view, text)}</span>
              </p>
            ))}
            {agree && <p>{words.agree}</p>}
            {talkFirst && <p className="cp-strong">{words.talkFirst}</p>}
          </div>
        </div>
      </td>
    </tr>
  );
}
