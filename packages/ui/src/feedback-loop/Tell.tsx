'use client';
import { controlName } from '@coprod/core';
import { StepButton, useCoprod, WordsBox } from '../foundation/index.ts';
import type { ActProps } from './shared.ts';
import { Choices, DayBoxes } from './Fields.tsx';

/** What was promised is done, on a day. */
export function Done({ status: { decision }, saying, steps }: ActProps) {
  const { idPrefix } = useCoprod();
  const { loop } = saying.words;
  const about = decision?.id ?? '';
  return (
    <>
      <DayBoxes kind="done" about={about} legend={loop.doneTitle} steps={steps} loop={loop} />
      <WordsBox
        kind="text-done"
        about={about}
        label={loop.doneWhat}
        needed={loop.whyNeeded}
        steps={steps}
      />
      <p>
        <StepButton
          name={controlName(idPrefix, 'done', about)}
          value={saying.today}
          label={loop.doneSave}
          steps={steps}
        />
      </p>
    </>
  );
}

/** Those who said it were told: in short, and more where it helps. */
export function Told({ status: { item, decision }, saying, steps }: ActProps) {
  const { idPrefix } = useCoprod();
  const { loop, how } = saying.words;
  const about = decision?.id ?? '';
  return (
    <>
      <WordsBox
        kind="told"
        about={about}
        label={loop.summary}
        needed={loop.needWords}
        steps={steps}
        rows={2}
      />
      <WordsBox
        kind="details-told"
        about={about}
        label={loop.details}
        needed={loop.whyNeeded}
        steps={steps}
        help={false}
      />
      <Choices
        name={controlName(idPrefix, 'how-told', about)}
        legend={loop.how}
        options={Object.entries(how)}
        chosen={item.data?.from === 'nameless' ? 'where-it-was-asked' : 'in-person'}
        steps={steps}
        needed={loop.whyNeeded}
      />
      <p>
        <StepButton label={loop.tellSave} steps={steps} />
      </p>
    </>
  );
}
