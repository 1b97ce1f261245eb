'use client';
import { controlName, readCode, type FeedbackLoopText } from '@coprod/core';
import { useState } from 'react';
import { useCoprod, type Steps } from '../foundation/index.ts';

/** For whoever said something without a name: a box for the code of their slip. */
export function FindByCode({
  words: { loop },
  steps,
  onCode,
}: {
  words: FeedbackLoopText;
  steps: Steps;
  onCode: (code: string) => void;
}) {
  const { idPrefix } = useCoprod();
  const [isWrong, setWrong] = useState(false);
  const name = controlName(idPrefix, 'code', 'find');
  const find = () => {
    const box = steps.root.current?.querySelector<HTMLInputElement>(`[id="${name}"]`);
    const code = readCode(box?.value ?? '');
    setWrong(code === null);
    if (code === null) box?.focus();
    else onCode(code);
  };
  return (
    <details className="cp-details" data-part="code">
      <summary className="cp-summary cp-more">{loop.codeTitle}</summary>
      <div className="cp-act">
        <label className="cp-label" htmlFor={name}>
          {loop.code}
        </label>
        <p className="cp-hint" id={`${name}-hint`}>
          {loop.codeHow}
        </p>
        {isWrong && (
          <p className="cp-problem" id={`${name}-fault`} role="alert">
            {loop.needCode}
          </p>
        )}
        <input
          className="cp-input"
          id={name}
          name={name}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${name}-fault` : `${name}-hint`}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            find();
          }}
        />
        <p>
          <button
            className="cp-button"
            type={steps.live ? 'button' : 'submit'}
            onClick={(event) => {
              event.preventDefault();
              find();
            }}
          >
            {loop.codeFind}
          </button>
        </p>
      </div>
    </details>
  );
}
