'use client';
import { controlName, fill, type Text } from '@coprod/core';
import { memo } from 'react';
import { useCoprod } from '../foundation/index.ts';
import { Saw } from './Saw.tsx';
import { Says } from './Says.tsx';
import type { ChecklistQuestion } from './checklistRow.ts';

/** One question: a `<fieldset>` of native radios, or what was answered as text where nobody is asked. */
export const Question = memo(function Question({
  question,
  words,
  language,
  answering,
  large = false,
}: {
  question: ChecklistQuestion;
  words: Text['checklist'];
  language: string;
  answering: boolean;
  large?: boolean;
}) {
  const { text, idPrefix, posted } = useCoprod();
  const { about, condition, options, mine, saw, several, assessment } = question;
  const name = controlName(idPrefix, 'rating', about);
  const asked = (
    <span lang={language} dir="auto">
      {condition ? (
        <>
          <span className="cp-condition">{fill(words.onlyIf, { condition })} </span>
          {question.words}
        </>
      ) : (
        question.words
      )}
    </span>
  );
  const says = !large && question.open && assessment.status !== 'not-shown' && (
    <Says question={question} words={words} />
  );
  if (!answering) {
    return (
      <div className="cp-question" data-status={assessment.status}>
        <p className="cp-legend">{asked}</p>
        {mine && <p>{fill(words.youSaid, { rating: text.ratings[mine] })}</p>}
        {says}
      </div>
    );
  }
  return (
    <fieldset className="cp-question" data-status={question.open ? assessment.status : undefined}>
      <legend className={large ? 'cp-legend cp-large' : 'cp-legend'}>{asked}</legend>
      {several && <p className="cp-problem">{words.twoAnswers}</p>}
      {saw.length > 0 && <Saw kind="rating" about={about} ids={saw} />}
      <div className="cp-options">
        {options.map((rating, index) => (
          <label className="cp-option" key={rating}>
            <input
              className="cp-radio"
              type="radio"
              id={index === 0 ? name : `${name}:${rating}`}
              name={name}
              value={rating}
              defaultChecked={rating === (posted?.get(name) ?? mine)}
            />
            <span>{text.ratings[rating]}</span>
          </label>
        ))}
      </div>
      {says}
    </fieldset>
  );
});
