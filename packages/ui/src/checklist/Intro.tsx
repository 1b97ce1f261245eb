'use client';
import { dayInWords, fill, type CoprodError, type Text } from '@coprod/core';
import { useCoprod } from '../foundation/index.ts';
import type { ChecklistModel } from './useChecklist.ts';

/** Before the first question: under which hat one answers, who will see it, and how far we are. */
export function Intro({
  model,
  answering,
  words,
  problem,
}: {
  model: ChecklistModel;
  answering: boolean;
  words: Text['checklist'];
  problem: CoprodError | null;
}) {
  const { text, actor, today, fewest } = useCoprod();
  const { assessment, done, groupSize, rows, empty } = model;
  const { shownOn, inPlace, of } = assessment;
  const waiting = shownOn !== null && today < shownOn;
  const finished = rows.every((row) => row.whole);
  return (
    <div className="cp-text" data-part="intro">
      {model.about && (
        <p lang={model.language} dir="auto">
          {model.about}
        </p>
      )}
      {problem && (
        <p className="cp-problem" data-part="problem">
          {text.common.partlyUnreadable}
        </p>
      )}
      {answering && actor && (
        <p>
          {fill(words.answeringAs, { hat: text.perspectives[actor.perspective].one })}{' '}
          {words.whoSees}
        </p>
      )}
      {answering && groupSize !== null && groupSize < fewest && (
        <p data-part="alone">{fill(words.alone, { count: groupSize, fewest })}</p>
      )}
      {shownOn && (waiting || answering) && (
        <p data-part="shown-on">
          {fill(waiting ? words.shownOn : words.late, {
            day: dayInWords(shownOn, text.language, today),
          })}
        </p>
      )}
      <p data-part="progress">
        {empty && done === 0
          ? words.empty
          : [
              answering ? fill(words.progress, { done, of: rows.length }) : '',
              finished && !waiting ? fill(words.inPlace, { inPlace, of }) : '',
            ].join(' ')}
      </p>
    </div>
  );
}
