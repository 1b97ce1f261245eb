'use client';
import { controlName, type FeedbackLoopText } from '@coprod/core';
import { useState } from 'react';
import { faultOf, StepFault, useCoprod, type Steps } from '../foundation/index.ts';
import { pressBeside } from './pressBeside.ts';

/** Radios, all drawn alike. */
export function Choices({
  name,
  legend,
  options,
  chosen,
  steps,
  needed,
}: {
  name: string;
  legend: string;
  options: readonly (readonly [value: string, label: string])[];
  chosen?: string;
  steps: Steps;
  needed: string;
}) {
  const [picked] = useState(() => steps.typed(name) || chosen);
  return (
    <fieldset className="cp-question">
      <legend className="cp-legend">{legend}</legend>
      <StepFault name={name} steps={steps} needed={needed} />
      <div className="cp-options">
        {options.map(([value, label], place) => (
          <label className="cp-option" key={value}>
            <input
              className="cp-radio"
              type="radio"
              id={place === 0 ? name : undefined}
              name={name}
              value={value}
              defaultChecked={value === picked}
              {...(place === 0 && faultOf(steps, name))}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A day in three boxes: day, month, year. */
export function DayBoxes({
  kind,
  about,
  legend,
  steps,
  loop,
}: {
  kind: 'decision' | 'done';
  about: string;
  legend: string;
  steps: Steps;
  loop: FeedbackLoopText['loop'];
}) {
  const { idPrefix } = useCoprod();
  const boxes = ['day', 'month', 'year'] as const;
  const nameOf = (box: 'day' | 'month' | 'year') => controlName(idPrefix, `${box}-${kind}`, about);
  const [typed] = useState(() => new Map(boxes.map((box) => [box, steps.typed(nameOf(box))])));
  const wrong = steps.faults.find(({ path }) => boxes.some((box) => nameOf(box) === path));
  return (
    <fieldset className="cp-question">
      <legend className="cp-legend">{legend}</legend>
      {wrong && <StepFault name={wrong.path} steps={steps} needed={loop.needDay} />}
      <div className="cp-day">
        {boxes.map((box) => (
          <label key={box}>
            <span className="cp-line">{loop[box]}</span>
            <input
              className="cp-input cp-short"
              id={nameOf(box)}
              name={nameOf(box)}
              inputMode="numeric"
              onKeyDown={pressBeside}
              defaultValue={typed.get(box)}
              {...faultOf(steps, nameOf(box), wrong?.path)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Boxes to tick; what is wrong stands before the first. */
export function Ticks({
  legend,
  boxes,
  steps,
  needed,
}: {
  legend: string;
  boxes: readonly (readonly [name: string, label: string])[];
  steps: Steps;
  needed: string;
}) {
  const first = boxes[0]?.[0] ?? '';
  const [ticked] = useState(() =>
    boxes.flatMap(([name]) => (steps.typed(name) === 'yes' ? name : [])),
  );
  return (
    <fieldset className="cp-question">
      <legend className="cp-legend">{legend}</legend>
      <StepFault name={first} steps={steps} needed={needed} />
      <div className="cp-options">
        {boxes.map(([name, label]) => (
          <label className="cp-option" key={name}>
            <input
              className="cp-radio"
              type="checkbox"
              id={name}
              name={name}
              value="yes"
              defaultChecked={ticked.includes(name)}
              {...faultOf(steps, name)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
