'use client';
import { controlName, perspectives } from '@coprod/core';
import { StepButton, useCoprod, WordsBox } from '../foundation/index.ts';
import type { ActProps } from './shared.ts';
import { Choices, DayBoxes, Ticks } from './Fields.tsx';

/** What was decided, why, by when and by whom; a new decision replaces those that stand. */
export function Decision({ status, saying, steps }: ActProps) {
  const { idPrefix } = useCoprod();
  const { text, words } = saying;
  const { loop, outcomes } = words;
  const { item, decision, decidedTwice } = status;
  const saw = decision ? [decision] : decidedTwice;
  return (
    <>
      {saw.length > 0 && (
        <input
          type="hidden"
          name={controlName(idPrefix, 'saw-decision', item.id)}
          value={saw.map(({ id }) => id).join(' ')}
          readOnly
        />
      )}
      <Choices
        name={controlName(idPrefix, 'decision', item.id)}
        legend={loop.outcome}
        options={Object.entries(outcomes)}
        steps={steps}
        needed={loop.needOutcome}
      />
      <WordsBox
        kind="what-decision"
        about={item.id}
        label={loop.what}
        needed={loop.whyNeeded}
        misplaced={loop.misplaced}
        steps={steps}
      />
      <WordsBox
        kind="why-decision"
        about={item.id}
        label={loop.whyNot}
        needed={loop.whyNeeded}
        misplaced={loop.misplaced}
        steps={steps}
        help={false}
      />
      <DayBoxes kind="decision" about={item.id} legend={loop.due} steps={steps} loop={loop} />
      <Ticks
        legend={loop.who}
        boxes={perspectives.map(
          (one) =>
            [
              controlName(idPrefix, `by-${one}-decision`, item.id),
              text.perspectives[one].group,
            ] as const,
        )}
        steps={steps}
        needed={loop.needWho}
      />
      <p>
        <StepButton label={loop.decideSave} steps={steps} />
      </p>
    </>
  );
}
