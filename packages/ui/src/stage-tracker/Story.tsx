'use client';
import { explain, fill, type StageStep, type StageTrackerText } from '@coprod/core';
import { Heading, useCoprod } from '../foundation/index.ts';
import type { SectionProps } from './NextStep.tsx';
import { Said } from './Said.tsx';

/** What happened so far, round by round, first to last; and what was written down but moved nothing. */
export function Story({ model, words, headingLevel }: SectionProps) {
  const { text } = useCoprod();
  const { tracker } = words;
  const { rounds, strays } = model.assessment;
  const reasonText = { ...text, reasons: { ...text.reasons, ...words.reasons } };
  return (
    <details className="cp-details" data-part="story">
      <summary className="cp-summary cp-more">{tracker.story}</summary>
      {rounds.map(({ number, steps }) => (
        <section key={number} data-part="round">
          <Heading level={headingLevel}>{fill(tracker.round, { number })}</Heading>
          {steps.length === 0 && <p>{tracker.storyNone}</p>}
          <ol className="cp-plain">
            {steps.map((step) => (
              <Step key={step.id} step={step} words={words} />
            ))}
          </ol>
        </section>
      ))}
      {strays.length > 0 && (
        <section data-part="strays">
          <Heading level={headingLevel}>{tracker.strays}</Heading>
          <ul className="cp-list">
            {strays.map((step) => (
              <Step
                key={step.id}
                step={step}
                words={words}
                more={explain({ rule: step.rule, entries: [], values: {} }, reasonText)}
              />
            ))}
          </ul>
        </section>
      )}
    </details>
  );
}

function Step({ step, words, more }: { step: StageStep; words: StageTrackerText; more?: string }) {
  return (
    <li>
      <Said step={step} words={words} more={more} />
    </li>
  );
}
