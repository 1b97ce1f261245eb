'use client';
import { fill, type FeedbackAct, type FeedbackStatus } from '@coprod/core';
import type { ReactNode } from 'react';
import { hasFault } from '../foundation/index.ts';
import { Decision } from './Decide.tsx';
import { Duplicate } from './Duplicate.tsx';
import { Heard, PassedOn } from './Hear.tsx';
import type { ActProps, Shared } from './shared.ts';
import { Opens } from './Opens.tsx';
import { Apology, SeniorReply } from './Reply.tsx';
import { Done, Told } from './Tell.tsx';

/** What the looking person can do about one item: the next step, and below it the others. */
export function Acts({
  acts,
  ...props
}: Shared & { status: FeedbackStatus; acts: readonly FeedbackAct[] }) {
  const { status, saying, steps } = props;
  const { loop, acts: names } = saying.words;
  const all = acts.filter((act) => act !== 'answer');
  const next = props.model.isYours(status) && acts[0] === all[0] && all.shift();
  const refused = steps.stateIn(status.item.id) ? steps.refusedFrom : null;
  const { item, decision, answer } = status;
  const isOpen = (act: FeedbackAct, part: string) =>
    refused === part ||
    [item, decision, answer].some((one) => one && hasFault(steps, `${act}:${one.id}`));
  const opens = (act: FeedbackAct, part: string, title: string) => {
    const Fields = fieldsOf[act];
    return (
      <Opens key={act} part={part} title={title} open={isOpen(act, part)}>
        {() => (
          <div className="cp-act" data-part="act" data-act={act}>
            <Fields {...props} act={act} />
          </div>
        )}
      </Opens>
    );
  };
  return (
    <>
      {next && opens(next, 'next-step', fill(loop.nextStep, { step: names[next] }))}
      {all.length > 0 && (
        <Opens
          part="other-steps"
          title={loop.otherSteps}
          open={all.some((act) => isOpen(act, act))}
        >
          {() => all.map((act) => opens(act, act, names[act]))}
        </Opens>
      )}
    </>
  );
}

const fieldsOf: Readonly<Record<FeedbackAct, (props: ActProps) => ReactNode>> = {
  'feedback-heard': Heard,
  'passed-on': PassedOn,
  decision: Decision,
  done: Done,
  told: Told,
  apology: Apology,
  'senior-reply': SeniorReply,
  duplicate: Duplicate,
  answer: () => null,
};
