'use client';
import { controlName, type StageTrackerText } from '@coprod/core';
import type { ReactNode } from 'react';
import { StepButton, useCoprod, WordsBox, type Steps } from '../foundation/index.ts';

/** One step that can be taken: what it is about, a box for the reason, and its buttons. */
export function Act({
  kind,
  about,
  why,
  values,
  steps,
  words,
  children,
}: {
  kind: 'gate' | 'stage' | 'not-used' | 'agreement';
  about: string;
  /** The label of the box for the reason; null where none is asked for. */
  why: string | null;
  /** What each button says and does. */
  values: readonly (readonly [value: string, label: string])[];
  steps: Steps;
  words: StageTrackerText['tracker'];
  children?: ReactNode;
}) {
  const { idPrefix } = useCoprod();
  return (
    <div className="cp-act" data-part="act">
      {children}
      {why !== null && (
        <WordsBox
          kind={`why-${kind}`}
          about={about}
          label={why}
          needed={words.whyNeeded}
          steps={steps}
        />
      )}
      <p className="cp-buttons">
        {values.map(([value, label]) => (
          <StepButton
            key={value}
            name={controlName(idPrefix, kind, about)}
            value={value}
            label={label}
            steps={steps}
          />
        ))}
      </p>
    </div>
  );
}
