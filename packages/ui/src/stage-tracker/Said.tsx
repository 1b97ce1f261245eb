'use client';
import { dayInWords, type StageStep, type StageTrackerText } from '@coprod/core';
import { useCoprod } from '../foundation/index.ts';
import { stepInWords } from './words.ts';

/** What happened on which day, and why. */
export function Said({
  step,
  words,
  more,
}: {
  step: StageStep;
  words: StageTrackerText;
  more?: string | undefined;
}) {
  const { text, today } = useCoprod();
  return (
    <>
      <p>
        <span className="cp-strong">{dayInWords(step.day, text.language, today)}:</span>{' '}
        {stepInWords(step, words)} {step.anyway && words.tracker.storyAnyway} {more}
      </p>
      {step.why && (
        <blockquote className="cp-quote" dir="auto">
          {step.why}
        </blockquote>
      )}
    </>
  );
}
