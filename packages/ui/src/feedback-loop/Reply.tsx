'use client';
import { controlName } from '@coprod/core';
import { StepButton, useCoprod, WordsBox } from '../foundation/index.ts';
import type { ActProps } from './shared.ts';

/** After a no a person says sorry, and what happens next (rule FB4). */
export function Apology({ status: { answer }, saying, steps }: ActProps) {
  const { loop } = saying.words;
  const about = answer?.id ?? '';
  return (
    <>
      <WordsBox
        kind="apology"
        about={about}
        label={loop.apology}
        needed={loop.needWords}
        steps={steps}
      />
      <WordsBox
        kind="next-apology"
        about={about}
        label={loop.apologyNext}
        needed={loop.whyNeeded}
        steps={steps}
        help={false}
        rows={2}
      />
      <p>
        <StepButton label={loop.apologySave} steps={steps} />
      </p>
    </>
  );
}

/** After a second no a senior replies; it may end there, with both views (rule FB4). */
export function SeniorReply({ status: { answer }, saying, steps }: ActProps) {
  const { idPrefix } = useCoprod();
  const { loop } = saying.words;
  const about = answer?.id ?? '';
  return (
    <>
      <WordsBox
        kind="senior-reply"
        about={about}
        label={loop.senior}
        needed={loop.needWords}
        steps={steps}
      />
      <WordsBox
        kind="next-senior-reply"
        about={about}
        label={loop.seniorNext}
        needed={loop.whyNeeded}
        misplaced={loop.misplaced}
        steps={steps}
        help={false}
        rows={2}
      />
      <label className="cp-option">
        <input
          className="cp-radio"
          type="checkbox"
          name={controlName(idPrefix, 'ends-senior-reply', about)}
          value="yes"
        />
        <span>{loop.seniorEnds}</span>
      </label>
      <p>
        <StepButton label={loop.seniorSave} steps={steps} />
      </p>
    </>
  );
}
