'use client';
import { dayInWords, fill, stages, type StageStatus, type StageTrackerText } from '@coprod/core';
import { Heading, useCoprod } from '../foundation/index.ts';
import { daysBetween, daysInWords } from './words.ts';

/** One stage: an `<li>` with its name, how it stands in words, since when, and what belongs to it. */
export function Stage({
  stage: { id, status, from, until, days, steps },
  words,
  headingLevel,
}: {
  stage: StageStatus;
  words: StageTrackerText;
  headingLevel: number;
}) {
  const { text, today } = useCoprod();
  const { tracker } = words;
  const dayOf = (day: string) => dayInWords(day, text.language, today);
  const facts = stages.find((one) => one.id === id)?.facts ?? [];
  const leftOut =
    status === 'not-used' ? steps.filter(({ move }) => move === 'not-used').at(-1) : undefined;
  // Since the last step into it: what lies before that was counted when they left.
  const since = steps.filter(({ move }) => move !== 'not-used').at(-1)?.day;
  const isHere = status === 'here' && from !== null && days !== null && since !== undefined;
  const lasts = isHere ? days - daysBetween(from, since) : 0;
  const now =
    isHere &&
    fill(lasts > 0 ? tracker.since : tracker.sinceToday, {
      from: dayOf(since),
      days: daysInWords(lasts, text.language),
    });
  return (
    <li
      className="cp-stage"
      data-part="stage"
      data-stage={id}
      data-status={status}
      aria-current={status === 'here' ? 'step' : undefined}
    >
      <Heading level={headingLevel}>{words.names[id]}</Heading>
      <p className="cp-strong">{tracker[status]}</p>
      {now && <p>{now}</p>}
      {(status === 'done' || status === 'begun') && from && until && (
        <p>{fill(tracker.fromUntil, { from: dayOf(from), until: dayOf(until) })}</p>
      )}
      {leftOut && (
        <>
          <blockquote className="cp-quote" dir="auto">
            {leftOut.why}
          </blockquote>
          <p>{fill(tracker.agreed, { day: dayOf(leftOut.day) })}</p>
        </>
      )}
      <details className="cp-details">
        <summary className="cp-summary cp-more">
          <span>
            {tracker.belongs}
            <span className="cp-hidden">: {words.names[id]}</span>
          </span>
        </summary>
        <ul className="cp-list">
          {facts.map((fact) => (
            <li key={fact.id}>{words.stages.facts[fact.id]}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}
