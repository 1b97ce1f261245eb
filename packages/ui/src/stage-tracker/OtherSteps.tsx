'use client';
import { fill } from '@coprod/core';
import { Act } from './Act.tsx';
import type { SectionProps } from './NextStep.tsx';

/** Steps that a lead takes now and then: back, a stage left out, or one that was left out after all. */
export function OtherSteps({ model, words, steps }: SectionProps) {
  const { tracker, names } = words;
  const { assessment, backTo, mayLeaveOut } = model;
  // What was asked already is asked again where it waits.
  const others = assessment.next
    .slice(1)
    .filter((stage) =>
      assessment.waiting.every((one) => one.move !== 'gate' || one.stage !== stage),
    );
  if (backTo.length + others.length === 0 && !mayLeaveOut) return null;
  return (
    <details
      className="cp-details"
      data-part="other-steps"
      open={steps.refusedFrom === 'other-steps' || undefined}
    >
      <summary className="cp-summary cp-more">{tracker.otherSteps}</summary>
      {/* How that went is said where the next step stands: nothing may be left to do here. */}
      <div className="cp-area" data-area="next">
        {backTo.map((stage) => (
          <Act
            key={stage}
            kind="stage"
            about={stage}
            why={`${fill(tracker.goBackTo, { stage: names[stage] })}. ${tracker.goBack}`}
            values={[['back', fill(tracker.goBackTo, { stage: names[stage] })]]}
            steps={steps}
            words={tracker}
          />
        ))}
        {mayLeaveOut && (
          <Act
            kind="not-used"
            about="co-delivery"
            why={tracker.leaveOut}
            values={[['leave-out', tracker.askLeaveOut]]}
            steps={steps}
            words={tracker}
          />
        )}
        {others.map((stage) => (
          <Act
            key={stage}
            kind="gate"
            about={stage}
            why={`${fill(tracker.goOn, { stage: names[stage] })}. ${tracker.anyway}`}
            values={[['anyway', fill(tracker.askOn, { stage: names[stage] })]]}
            steps={steps}
            words={tracker}
          />
        ))}
      </div>
    </details>
  );
}
