'use client';
import { controlName } from '@coprod/core';
import { StepButton, useCoprod, WordsBox } from '../foundation/index.ts';
import type { ActProps } from './shared.ts';

/** Somebody read it, and says who looks into it. */
export function Heard({ status: { item }, saying, steps }: ActProps) {
  const { idPrefix } = useCoprod();
  const { loop } = saying.words;
  return (
    <>
      <WordsBox
        kind="text-feedback-heard"
        about={item.id}
        label={loop.hearWords}
        needed={loop.whyNeeded}
        steps={steps}
      />
      <p>
        <StepButton
          name={controlName(idPrefix, 'feedback-heard', item.id)}
          value="heard"
          label={loop.hear}
          steps={steps}
        />
      </p>
    </>
  );
}

/** An idea travels: from an area to the board, or back (rule FB8). */
export function PassedOn({ status: { item, passedTo }, saying, steps }: ActProps) {
  const { idPrefix } = useCoprod();
  const { loop } = saying.words;
  const ways = [
    ['board', loop.toBoard],
    ['area', loop.toArea],
  ] as const;
  return (
    <>
      <p className="cp-strong">{loop.passOn}</p>
      <WordsBox
        kind="text-passed-on"
        about={item.id}
        label={loop.passWords}
        needed={loop.whyNeeded}
        steps={steps}
      />
      <p className="cp-buttons">
        {ways
          .filter(([to]) => to !== passedTo)
          .map(([to, label]) => (
            <StepButton
              key={to}
              name={controlName(idPrefix, 'passed-on', item.id)}
              value={to}
              label={label}
              steps={steps}
            />
          ))}
      </p>
    </>
  );
}
