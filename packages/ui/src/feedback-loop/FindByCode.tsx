'use client';
import { controlName, readCode, type FeedbackLoopText } from '@coprod/core';
import { useState, type RefObject } from 'react';
import { StepButton, useCoprod, type Steps } from '../foundation/index.ts';
import { pressBeside } from './pressBeside.ts';

/** Takes a code, and answers false where nothing was found with it. */
export type OnCode = (code: string) => unknown;

/** For whoever said something without a name: a box for the code of their slip. */
export function FindByCode({
  words: { loop },
  steps,
  onCode,
  byCodeRef,
}: {
  words: FeedbackLoopText;
  steps: Steps;
  onCode: OnCode;
  byCodeRef: RefObject<string | null>;
}) {
  const { idPrefix, actor } = useCoprod();
  const [wrong, setWrong] = useState('');
  const name = controlName(idPrefix, 'code', 'find');
  const find = async () => {
    const box = steps.root.current?.querySelector<HTMLInputElement>(`[id="${name}"]`);
    const code = readCode(box?.value ?? '');
    byCodeRef.current = code === null ? null : (actor?.id ?? '');
    const isFound = code !== null && (await onCode(code)) !== false;
    if (!isFound) byCodeRef.current = null;
    setWrong(code === null ? loop.needCode : isFound ? '' : loop.unknownCode);
    if (!isFound) box?.focus();
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
        {wrong && (
          <p className="cp-problem" id={`${name}-fault`} role="alert">
            {wrong}
          </p>
        )}
        <input
          className="cp-input"
          id={name}
          name={name}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={wrong !== ''}
          aria-describedby={wrong ? `${name}-fault` : `${name}-hint`}
          onKeyDown={pressBeside}
        />
        <p>
          <StepButton
            label={loop.codeFind}
            steps={{
              ...steps,
              take: () => {
                void find();
              },
            }}
          />
        </p>
      </div>
    </details>
  );
}
