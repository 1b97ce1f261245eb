'use client';
import { fill, type FeedbackAct, type FeedbackStatus } from '@coprod/core';
import type { ReactNode } from 'react';
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
  const [next, ...others] = acts.filter((act) => act !== 'answer');
  if (!next) return null;
  const isNext = props.model.isYours(status) && next === acts[0];
  const all = isNext ? others : [next, ...others];
  const isRefused = steps.stateIn(status.item.id) ? steps.refusedFrom : null;
  const opens = (act: FeedbackAct, part: string, title: string) => (
    <Opens key={act} part={part} title={title} open={isRefused === part}>
      {() => <ActFor act={act} {...props} />}
    </Opens>
  );
  return (
    <>
      {isNext && opens(next, 'next-step', fill(loop.nextStep, { step: names[next] }))}
      {all.length > 0 && (
        <Opens
          part="other-steps"
          title={loop.otherSteps}
          open={isRefused !== null && isRefused !== 'next-step'}
        >
          {() => all.map((act) => opens(act, act, names[act]))}
        </Opens>
      )}
    </>
  );
}

function ActFor({ act, ...props }: ActProps) {
  const Fields = fieldsOf[act];
  return (
    <div className="cp-act" data-part="act" data-act={act}>
      <Fields {...props} act={act} />
    </div>
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
