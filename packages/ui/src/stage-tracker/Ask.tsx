'use client';
import { dayInWords, fill, type StageTrackerText, type WaitingStep } from '@coprod/core';
import { useCoprod } from '../foundation/index.ts';
import { askInWords } from './words.ts';

/** What one lead asked for, why, and what the other lead said to it so far. */
export function Ask({
  step,
  yours,
  words,
}: {
  step: WaitingStep;
  /** It waits for the looking person. */
  yours: boolean;
  words: StageTrackerText;
}) {
  const { text, today } = useCoprod();
  const { tracker } = words;
  return (
    <>
      <p>{askInWords(step, words, text, today)}</p>
      {step.why && (
        <blockquote className="cp-quote" dir="auto">
          {step.why}
        </blockquote>
      )}
      {step.no && (
        <>
          <p>
            {fill(yours ? tracker.youSaidNo : tracker.saidNo, {
              day: dayInWords(step.no.day, text.language, today),
            })}
          </p>
          {step.no.why && (
            <blockquote className="cp-quote" dir="auto">
              {step.no.why}
            </blockquote>
          )}
        </>
      )}
    </>
  );
}
