'use client';
import { controlName } from '@coprod/core';
import { StepButton, StepFault, useCoprod } from '../foundation/index.ts';
import type { ActProps } from './shared.ts';
import { likeThis } from './feedbackList.ts';
import { dayFor } from './words.ts';

/** Points at the item that said the same first (rule FB7). */
export function Duplicate({ status, model, saying, steps }: ActProps) {
  const { idPrefix } = useCoprod();
  const { loop } = saying.words;
  const name = controlName(idPrefix, 'duplicate', status.item.id);
  return (
    <>
      <label className="cp-label" htmlFor={name}>
        {loop.duplicateOf}
      </label>
      <StepFault name={name} steps={steps} needed={loop.needChoice} />
      <select className="cp-input" id={name} name={name} defaultValue="">
        <option value="">{loop.choose}</option>
        {likeThis(model.assessment.items, status).map(({ item }) => (
          <option key={item.id} value={item.id}>
            {dayFor(item.at, saying)}:{' '}
            {Array.from(item.data?.text ?? '')
              .slice(0, 80)
              .join('')}
          </option>
        ))}
      </select>
      <p>
        <StepButton label={loop.duplicateSave} steps={steps} />
      </p>
    </>
  );
}
