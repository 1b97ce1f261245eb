'use client';
import { controlName, type StagesAssessment, type StageTrackerText } from '@coprod/core';
import { Area, StepButton, useCoprod, WordsBox } from '../foundation/index.ts';
import type { SectionProps } from './NextStep.tsx';
import { stepInWords } from './words.ts';

/** What was fixed before people came together, what was decided before parents came, and a box to say more. */
export function Fixed({
  model: { assessment },
  words,
  steps,
  headingLevel,
  asks,
}: SectionProps & { asks: boolean }) {
  const { tracker } = words;
  const { fixed, early } = assessment;
  return (
    <details className="cp-details" data-part="fixed">
      <summary className="cp-summary cp-more">{tracker.fixed}</summary>
      <Area name="fixed" title={null} headingLevel={headingLevel} steps={steps} words={tracker}>
        {fixed.length === 0 && <p>{tracker.fixedNone}</p>}
        {fixed.map(
          ({ id, data }) =>
            data && (
              <div key={id}>
                <blockquote className="cp-quote" dir="auto">
                  {data.what}
                  {data.why && ` ${data.why}`}
                </blockquote>
                <p>{tracker[data.canChange]}</p>
              </div>
            ),
        )}
        {early.length > 0 && (
          <>
            <p className="cp-strong">{tracker.early}</p>
            <ul className="cp-list" data-part="early">
              {early.map((entry) => (
                <li key={entry.id} dir="auto">
                  {earlyInWords(entry, words)}
                </li>
              ))}
            </ul>
          </>
        )}
        {asks && (
          <div className="cp-act" data-part="act">
            <WordsBox
              kind="fixed"
              about="new"
              label={tracker.addFixed}
              needed={tracker.writeFirst}
              steps={steps}
            />
            <CanChange words={tracker} />
            <p>
              <StepButton label={tracker.save} steps={steps} />
            </p>
          </div>
        )}
      </Area>
    </details>
  );
}

const answers = [
  ['yes', 'canChangeYes'],
  ['no', 'canChangeNo'],
  ['not-known', 'canChangeNotKnown'],
] as const;

function CanChange({ words }: { words: StageTrackerText['tracker'] }) {
  const { idPrefix } = useCoprod();
  return (
    <fieldset className="cp-question">
      <legend className="cp-legend">{words.canChange}</legend>
      <div className="cp-options">
        {answers.map(([value, label]) => (
          <label className="cp-option" key={value}>
            <input
              className="cp-radio"
              type="radio"
              name={controlName(idPrefix, 'can-change-fixed', 'new')}
              value={value}
              defaultChecked={value === 'not-known'}
            />
            <span>{words[label]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What was decided early: a step of the project, or the words of a decision. */
function earlyInWords(entry: StagesAssessment['early'][number], words: StageTrackerText): string {
  if (!entry.data) return '';
  if ('outcome' in entry.data) return 'what' in entry.data ? entry.data.what : entry.data.why;
  return stepInWords(
    {
      id: entry.id,
      move: entry.kind === 'gate' ? 'gate' : 'not-used',
      stage: 'to' in entry.data ? entry.data.to : entry.data.stage,
      day: '',
      why: null,
      anyway: false,
    },
    words,
  );
}
