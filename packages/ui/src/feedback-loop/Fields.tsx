'use client';
import { controlName, type FeedbackLoopText } from '@coprod/core';
import { faultOf, StepFault, useCoprod, type Steps } from '../foundation/index.ts';

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
              defaultChecked={value === chosen}
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
  day = '',
  steps,
  loop,
}: {
  kind: 'decision' | 'done';
  about: string;
  legend: string;
  /** What stands there to begin with, `YYYY-MM-DD`. */
  day?: string;
  steps: Steps;
  loop: FeedbackLoopText['loop'];
}) {
  const { idPrefix } = useCoprod();
  const [year = '', month = '', date = ''] = day.split('-');
  const boxes = [
    ['day', date.replace(/^0/, '')],
    ['month', month.replace(/^0/, '')],
    ['year', year],
  ] as const;
  const nameOf = (box: 'day' | 'month' | 'year') => controlName(idPrefix, `${box}-${kind}`, about);
  return (
    <fieldset className="cp-question">
      <legend className="cp-legend">{legend}</legend>
      {boxes.map(([box]) => (
        <StepFault key={box} name={nameOf(box)} steps={steps} needed={loop.needDay} />
      ))}
      <div className="cp-day">
        {boxes.map(([box, value]) => (
          <label key={box}>
            <span className="cp-line">{loop[box]}</span>
            <input
              className="cp-input cp-short"
              id={nameOf(box)}
              name={nameOf(box)}
              inputMode="numeric"
              defaultValue={value}
              {...faultOf(steps, nameOf(box))}
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
              {...faultOf(steps, name)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
