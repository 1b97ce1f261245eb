'use client';
import { fill, type Fault, type Text } from '@coprod/core';
import { memo } from 'react';
import { Heading, actsHere, useCoprod } from '../foundation/index.ts';
import { Fields } from './Fields.tsx';
import { Question } from './Question.tsx';
import { Results } from './Results.tsx';
import { RowLine, StateLine } from './RowLine.tsx';
import type { ChecklistRow } from './checklistRow.ts';
import type { RowState } from './useSaving.ts';

interface RowProps {
  readonly row: ChecklistRow;
  readonly words: Text['checklist'];
  readonly language: string;
  readonly answering: boolean;
  readonly headingLevel: number;
  readonly state: RowState;
  readonly nextNumber: number | undefined;
  readonly faults: readonly Fault[];
  /** Said after the last number was saved. */
  readonly finished: string;
  readonly onChange: (section: string, name: string) => void;
  readonly onSave: ((section: string) => void) | undefined;
}

/** When another row closes above it, a row that was opened must not slide away under the finger. */
const keepInSight = ({ currentTarget: row }: { currentTarget: HTMLDetailsElement }) => {
  if (row.open && row.getBoundingClientRect().top < 0) row.scrollIntoView();
};

/**
 * One section: an `<li>` whose `<details>` holds the question, its detail and what each group says. Drawn again only where something of its own changed.
 */
export const Row = memo(function Row({
  row,
  words,
  language,
  answering,
  headingLevel,
  state,
  nextNumber,
  faults,
  finished,
  onChange,
  onSave,
}: RowProps) {
  const { idPrefix, explain } = useCoprod();
  const { open } = row.question;
  return (
    <li className="cp-row" data-part="row" data-status={open ? row.status : undefined}>
      <details
        className="cp-details"
        name={`${idPrefix}-${row.question.about.split('@')[0] ?? ''}`}
        data-section={row.id}
        onToggle={keepInSight}
      >
        <summary className="cp-summary">
          <span className="cp-number" aria-hidden="true">
            {row.number}
          </span>
          <Heading level={headingLevel}>
            <span className="cp-hidden">{fill(words.number, { number: row.number })}: </span>
            <span lang={language} dir="auto">
              {row.words.title}
            </span>
          </Heading>
          <span className="cp-summary-text">
            {open ? (
              <RowLine row={row} words={words} answering={answering} />
            ) : (
              <span className="cp-line">{words.notAnswered}</span>
            )}
            {row.talkFirst && open && <span className="cp-strong cp-line">{words.talkFirst}</span>}
            {state && <StateLine state={state} words={words} />}
          </span>
        </summary>
        {/* Bubbling changes from the controls inside; the box itself is not something to act on. */}
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div
          className="cp-panel"
          onInput={({ target }) => {
            onChange(row.id, (target as unknown as HTMLInputElement).name);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !onSave || !(event.target instanceof HTMLInputElement))
              return;
            event.preventDefault(); // else Enter would send a form of the host's around us
            onSave(row.id);
          }}
        >
          <p lang={language} dir="auto">
            {row.words.about}
          </p>
          <Question
            question={row.question}
            words={words}
            language={language}
            answering={answering}
            large
          />
          {explain?.([
            row.words.title,
            row.words.about,
            ...[row.question, ...row.checks].map((asked) => asked.words),
          ])}
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
          {answering && <Fields row={row} words={words} faults={faults} />}
          {answering && (
            <p>
              <button
                className="cp-button"
                type="submit"
                ref={onSave && actsHere}
                onClick={
                  onSave &&
                  (() => {
                    onSave(row.id);
                  })
                }
              >
                {nextNumber === undefined
                  ? words.save
                  : fill(words.saveNext, { number: nextNumber })}
              </button>
              {state && <StateLine state={state} words={words} />}
              {nextNumber === undefined && state?.status === 'saved' && finished}
            </p>
          )}
          {open ? (
            <Results row={row} words={words} />
          ) : (
            <p className="cp-hint">{words.answerFirst}</p>
          )}
        </div>
      </details>
    </li>
  );
});
