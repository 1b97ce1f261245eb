'use client';
import { explain, fill, type Gate, type StageTrackerText, type WaitingStep } from '@coprod/core';
import { Area, StatusMark, useCoprod, type Steps } from '../foundation/index.ts';
import { Act } from './Act.tsx';
import { Ask } from './Ask.tsx';
import { AskAgain } from './AskAgain.tsx';
import { Said } from './Said.tsx';
import type { StageTrackerModel } from './useStageTracker.ts';

/** What each section below the stages needs. */
export interface SectionProps {
  readonly model: StageTrackerModel;
  readonly words: StageTrackerText;
  readonly steps: Steps;
  readonly headingLevel: number;
}

/** The next step: one clear action, and what the gate before it asks. */
export function NextStep({
  model,
  gate,
  words,
  steps,
  headingLevel,
}: SectionProps & { gate: Gate }) {
  const { tracker, names } = words;
  const { text, actor } = useCoprod();
  const { next, round, isLead, yours, others } = model;
  const stage = names[next.stage];
  const title =
    next.round > round.number
      ? fill(tracker.newRound, { number: next.round, stage })
      : fill(tracker.goOn, { stage });
  // One thing at a time: what was asked already is not asked again.
  const isThis = ({ move, stage }: WaitingStep) => move === 'gate' && stage === gate.to;
  const isAsked = [...yours, ...others].some(isThis);
  const back = round.steps.filter(({ move }) => move === 'back').at(-1);
  const shown = { gate, unanswered: model.unanswered, words };
  // The host may know of something missing that this page does not (rule ST4): then it asks why.
  const { refused } = steps;
  const isRefused = refused?.kind === 'gate' && refused.data?.to === gate.to;
  const asksWhy = !gate.open || isRefused;
  const said = (
    <>
      <p className="cp-strong">{title}</p>
      {!(gate.open && isRefused) && <Missing {...shown} />}
    </>
  );
  return (
    <Area
      name="next"
      title={tracker.nextStep}
      headingLevel={headingLevel}
      steps={steps}
      words={tracker}
    >
      {yours.map((step) => (
        <Act
          key={step.id}
          kind="agreement"
          about={step.id}
          why={tracker.whyIfYouLike}
          values={[
            ['yes', tracker.agree],
            ['no', tracker.disagree],
          ]}
          steps={steps}
          words={tracker}
        >
          <p className="cp-strong">{tracker.yourTurn}</p>
          <Ask step={step} yours words={words} />
          {isThis(step) && <Missing {...shown} />}
        </Act>
      ))}
      {others.map((step) => (
        <div key={step.id} className="cp-act" data-part="waiting">
          <p className="cp-strong">
            {fill(tracker.othersTurn, { one: text.perspectives[step.needs].one })}
          </p>
          <Ask step={step} yours={false} words={words} />
          {isThis(step) && <Missing {...shown} />}
          {isLead && (
            <AskAgain asked={ownAsks(others, actor?.id, step)} steps={steps} words={words} />
          )}
        </div>
      ))}
      {gate.status === 'passed' && back && <Said step={back} words={words} />}
      {gate.status === 'passed'
        ? isLead && (
            <Act
              kind="stage"
              about={gate.to}
              why={null}
              values={[['on', fill(tracker.goAgain, { stage })]]}
              steps={steps}
              words={tracker}
            >
              <p>{tracker.goAgainAbout}</p>
            </Act>
          )
        : !isAsked &&
          (isLead ? (
            <Act
              kind="gate"
              about={gate.to}
              why={asksWhy ? tracker.anyway : null}
              values={[[asksWhy ? 'anyway' : 'go', fill(tracker.askOn, { stage })]]}
              steps={steps}
              words={tracker}
            >
              {said}
            </Act>
          ) : (
            <>
              {said}
              <p>{tracker.leadsAgree}</p>
            </>
          ))}
    </Area>
  );
}

/** What the looking person asked for a stage, below the last of these; nothing below another's. */
function ownAsks(
  others: readonly WaitingStep[],
  by: string | undefined,
  { id, move, stage }: WaitingStep,
) {
  const own = others.filter((one) => one.by === by && one.move === move && one.stage === stage);
  return own.at(-1)?.id === id ? own : [];
}

/** What a gate asks for and what is missing, each with its reasons. */
function Missing({
  gate,
  unanswered,
  words,
}: {
  gate: Gate;
  unanswered: StageTrackerModel['unanswered'];
  words: StageTrackerText;
}) {
  const { text } = useCoprod();
  const { tracker } = words;
  if (gate.open) return <p>{tracker.clear}</p>;
  const sections = text.frameworks['non-negotiables'].sections;
  const reasonText = { ...text, reasons: { ...text.reasons, ...words.reasons } };
  return (
    <>
      <p>{tracker.talk}</p>
      <ul className="cp-plain" data-part="missing">
        {gate.missing.map(({ id, status, reasons }) => (
          <li key={id} data-status={status}>
            <details className="cp-details">
              <summary className="cp-summary">
                <span>
                  <span className="cp-strong">{sections[id].title}</span>{' '}
                  <StatusMark status={status} /> {text.statuses[status]}.
                </span>
              </summary>
              <p>{reasons.map((reason) => explain(reason, text)).join(' ')}</p>
            </details>
          </li>
        ))}
        {unanswered.map((id) => (
          <li key={id} data-status="unanswered">
            <span className="cp-strong">{sections[id].title}</span> {text.checklist.answerFirst}
          </li>
        ))}
        {gate.records.map((reason) => {
          const said = explain(reason, reasonText);
          return <li key={said}>{said}</li>;
        })}
      </ul>
    </>
  );
}
