'use client';
import { controlName, type StageTrackerText, type WaitingStep } from '@coprod/core';
import { useCoprod, type Steps } from '../foundation/index.ts';
import { Act } from './Act.tsx';

/** For whoever asked: a `<details>` in which they ask again, in place of what they asked before. */
export function AskAgain({
  asked,
  steps,
  words,
}: {
  /** What they asked for one stage, first to last; all of it is replaced. */
  asked: readonly WaitingStep[];
  steps: Steps;
  words: StageTrackerText;
}) {
  const { idPrefix } = useCoprod();
  const { tracker } = words;
  const [first] = asked;
  if (!first) return null;
  const { stage } = first;
  const kind = first.move === 'gate' ? 'gate' : 'not-used';
  return (
    <details
      className="cp-details"
      data-part="ask-again"
      open={steps.refusedFrom === 'ask-again' || undefined}
    >
      <summary className="cp-summary cp-more">{tracker.askOtherWords}</summary>
      <Act
        kind={kind}
        about={stage}
        why={kind === 'gate' ? tracker.anyway : tracker.leaveOut}
        values={[[kind === 'gate' ? 'anyway' : 'leave-out', tracker.askAgain]]}
        steps={steps}
        words={tracker}
      >
        <input
          type="hidden"
          name={controlName(idPrefix, `saw-${kind}`, stage)}
          value={asked.map(({ id }) => id).join(' ')}
          readOnly
        />
      </Act>
    </details>
  );
}
