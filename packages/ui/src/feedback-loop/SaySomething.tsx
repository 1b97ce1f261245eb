'use client';
import { controlName, fill } from '@coprod/core';
import {
  Area,
  faultOf,
  hasFault,
  Heading,
  StepButton,
  StepFault,
  useCoprod,
  WordsBox,
} from '../foundation/index.ts';
import { Choices } from './Fields.tsx';
import { useState } from 'react';
import type { Shared } from './shared.ts';
import type { Slip } from './useSlip.ts';
import { pressBeside } from './pressBeside.ts';

/** A box for words: for oneself, for a group, or without a name. */
export function SaySomething({
  saying: { words },
  steps,
  slip,
  headingLevel,
  model,
}: Shared & { slip: Slip }) {
  const { idPrefix, actor } = useCoprod();
  const { loop } = words;
  const size = controlName(idPrefix, 'size-feedback', 'new');
  // It opens by itself, also where something posted was not taken, and closes only by hand: nobody types into a box that
  // goes.
  const [isOpen, setOpen] = useState(
    !model.assessment.items.length || hasFault(steps, 'feedback:new'),
  );
  if (!isOpen && (slip.code || steps.stateIn('say'))) setOpen(true);
  const isTyped = actor?.enteredBy !== undefined && actor.enteredBy !== actor.id;
  const from = [
    ['one', loop.one],
    ['group', loop.group],
    ['nameless', loop.nameless],
  ] as const;
  return (
    <details className="cp-details" data-part="say" open={isOpen || undefined}>
      <summary className="cp-summary cp-more">{loop.sayTitle}</summary>
      <Area
        name="say"
        title={null}
        headingLevel={headingLevel}
        steps={steps}
        words={loop}
        saved={loop.said}
      >
        {slip.code && (
          <div className="cp-slip" data-part="slip">
            <Heading level={headingLevel + 1}>{loop.slipTitle}</Heading>
            <p className="cp-code">{slip.code}</p>
            <p>{loop.slipHow}</p>
            <p>{fill(loop.slipWhere, { address: location.host + location.pathname })}</p>
            <p className="cp-buttons">
              <button
                className="cp-button"
                type="button"
                onClick={() => {
                  print();
                }}
              >
                {loop.print}
              </button>
              <button
                className="cp-button"
                type="button"
                onClick={() => {
                  slip.putAway();
                  steps.goTo('say');
                }}
              >
                {loop.slipDone}
              </button>
            </p>
          </div>
        )}
        <div className="cp-act" data-part="act">
          <WordsBox
            kind="feedback"
            about="new"
            label={loop.say}
            needed={loop.needWords}
            steps={steps}
          />
          <Choices
            name={controlName(idPrefix, 'from-feedback', 'new')}
            legend={loop.from}
            options={from}
            chosen="one"
            steps={steps}
            needed={loop.needFrom}
          />
          <label className="cp-label" htmlFor={size}>
            {loop.size}
          </label>
          <StepFault name={size} steps={steps} needed={loop.needSize} misplaced={loop.misplaced} />
          <input
            className="cp-input cp-short"
            id={size}
            name={size}
            inputMode="numeric"
            onKeyDown={pressBeside}
            defaultValue={steps.typed(size)}
            {...faultOf(steps, size)}
          />
          {!isTyped && (
            <label className="cp-option">
              <input
                className="cp-radio"
                type="checkbox"
                name={controlName(idPrefix, 'in-public-feedback', 'new')}
                value="yes"
              />
              <span>{loop.inPublic}</span>
            </label>
          )}
          <p>
            <StepButton label={loop.saySave} steps={steps} />
          </p>
        </div>
      </Area>
    </details>
  );
}
