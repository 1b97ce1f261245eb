'use client';
import { fill, type Text } from '@coprod/core';
import { Heading, StatusMark, useCoprod } from '../foundation/index.ts';
import { Fields } from './Fields.tsx';
import { Question } from './Question.tsx';
import { Results } from './Results.tsx';
import { Says } from './Says.tsx';
import type { ChecklistRow } from './useChecklist.ts';
import type { RowState } from './useSaving.ts';

interface RowProps {
  readonly row: ChecklistRow;
  readonly words: Text['checklist'];
  readonly language: string;
  readonly answering: boolean;
  readonly headingLevel: number;
  readonly state: RowState;
  readonly nextNumber: number | undefined;
  readonly onChange: () => void;
  readonly onSave: (() => void) | undefined;
}

/** One section: an `<li>` whose `<details>` holds the question, its detail and what each group says. */
export function Row({
  row,
  words,
  language,
  answering,
  headingLevel,
  state,
  nextNumber,
  onChange,
  onSave,
}: RowProps) {
  const { text, idPrefix } = useCoprod();
  return (
    <li className="cp-row" data-part="row" data-status={row.question.open ? row.status : undefined}>
      <details className="cp-details" name={`${idPrefix}-checklist`} data-section={row.id}>
        <summary className="cp-summary">
          <span className="cp-number" aria-hidden="true">
            {row.number}
          </span>
          <span className="cp-summary-text">
            <Heading level={headingLevel}>
              <span className="cp-hidden">{fill(words.number, { number: row.number })}: </span>
              <span lang={language}>{row.words.title}</span>
            </Heading>
            <RowLine row={row} words={words} answering={answering} />
            {row.talkFirst && row.question.open && (
              <span className="cp-strong cp-line">{words.talkFirst}</span>
            )}
            <StateLine state={state} words={words} />
          </span>
        </summary>
        {/* Bubbling changes from the controls inside; the box itself is not something to act on. */}
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div
          className="cp-panel"
          onChange={onChange}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !onSave || !(event.target instanceof HTMLInputElement))
              return;
            event.preventDefault(); // else Enter would send a form of the host's around us
            onSave();
          }}
        >
          <p lang={language}>{row.words.about}</p>
          <Question
            question={row.question}
            words={words}
            language={language}
            answering={answering}
            large
          />
          <details className="cp-details cp-detail">
            <summary className="cp-summary cp-more">
              {fill(words.detail, { count: row.checks.length })}
            </summary>
            {row.checks.map((check) => (
              <Question
                key={check.about}
                question={check}
                words={words}
                language={language}
                answering={answering}
              />
            ))}
          </details>
          {answering && <Fields row={row} words={words} />}
          {answering && (
            <p>
              <button
                className="cp-button"
                type="submit"
                onClick={
                  onSave &&
                  ((event) => {
                    event.preventDefault();
                    onSave();
                  })
                }
              >
                {nextNumber === undefined
                  ? words.save
                  : fill(words.saveNext, { number: nextNumber })}
              </button>
              <StateLine state={state} words={words} />
            </p>
          )}
          {state?.status === 'refused' && (
            <p className="cp-problem" role="alert">
              {fill(text.common.refused, { why: state.why })}
            </p>
          )}
          {state?.status === 'not-saved' && <p className="cp-problem">{text.common.notSaved}</p>}
          <Results row={row} words={words} />
        </div>
      </details>
    </li>
  );
}

function RowLine({ row, words, answering }: Pick<RowProps, 'row' | 'words' | 'answering'>) {
  const { text } = useCoprod();
  const { question } = row;
  if (!question.open) return <span className="cp-line">{words.notAnswered}</span>;
  if (row.status === 'not-shown') {
    return (
      question.mine && (
        <span className="cp-line">
          {fill(words.youSaid, { rating: text.ratings[question.mine] })}
        </span>
      )
    );
  }
  return (
    <>
      <span className="cp-line cp-strong">
        <StatusMark status={row.status} /> {text.statuses[row.status]}
      </span>
      <Says question={question} words={words} brief />
      {answering && question.mine === null && <span className="cp-line">{words.notAnswered}</span>}
    </>
  );
}

function StateLine({ state, words }: { state: RowState; words: Text['checklist'] }) {
  const { common } = useCoprod().text;
  if (!state) return null;
  const said = {
    unsaved: words.unsaved,
    saving: common.saving,
    saved: common.saved,
    'not-saved': words.unsaved,
    refused: words.unsaved,
  };
  return (
    <span className="cp-line" data-part="state" data-status={state.status}>
      {said[state.status]}
    </span>
  );
}
