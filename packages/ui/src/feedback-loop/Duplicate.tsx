'use client';
import { controlName } from '@coprod/core';
import { useState } from 'react';
import { StepButton, StepFault, useCoprod } from '../foundation/index.ts';
import type { ActProps } from './shared.ts';
import { likeThis } from './feedbackList.ts';
import { dayFor } from './words.ts';

/** Points at the item that said the same first (rule FB7). */
export function Duplicate({ status, project, model, saying, steps }: ActProps) {
  const { idPrefix } = useCoprod();
  const { loop } = saying.words;
  const name = controlName(idPrefix, 'duplicate', status.item.id);
  // What was said of it before, and is put right now.
  const saw = project.entries.filter(
    (entry) => entry.kind === 'duplicate' && 'about' in entry && entry.about === status.item.id,
  );
  const [chosen] = useState(() => steps.typed(name));
  return (
    <>
      <label className="cp-label" htmlFor={name}>
        {loop.duplicateOf}
      </label>
      {saw.length > 0 && (
        <input
          type="hidden"
          name={controlName(idPrefix, 'saw-duplicate', status.item.id)}
          value={saw.map(({ id }) => id).join(' ')}
          readOnly
        />
      )}
      <StepFault name={name} steps={steps} needed={loop.needChoice} />
      <select className="cp-input" id={name} name={name} defaultValue={chosen}>
        <option value="">{loop.choose}</option>
        {saw.length > 0 && <option value={status.item.id}>{loop.notTheSame}</option>}
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
