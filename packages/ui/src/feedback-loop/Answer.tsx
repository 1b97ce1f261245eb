'use client';
import { controlName, fill, type EntryOf } from '@coprod/core';
import { hasFault, StepButton, useCoprod, WordsBox } from '../foundation/index.ts';
import type { Shared } from './shared.ts';
import { Opens } from './Opens.tsx';

/** For those who said it: did that answer it? Their answer stands until they change it. */
export function Answer({
  told,
  saying: { words },
  project,
  steps,
}: Shared & { told: EntryOf<'told'> }) {
  const { idPrefix, actor } = useCoprod();
  const { loop, answers } = words;
  const own = project.entries.filter(
    (entry): entry is EntryOf<'answer'> =>
      entry.kind === 'answer' &&
      entry.by === actor?.id &&
      'about' in entry &&
      entry.about === told.id,
  );
  const last = own.at(-1)?.data?.answer;
  const asks = (
    <div className="cp-act" data-part="act">
      <p className="cp-strong">{loop.ask}</p>
      <WordsBox
        kind="why-answer"
        about={told.id}
        label={loop.why}
        needed={loop.whyNeeded}
        steps={steps}
      />
      {own.length > 0 && (
        <input
          type="hidden"
          name={controlName(idPrefix, 'saw-answer', told.id)}
          value={own.map(({ id }) => id).join(' ')}
          readOnly
        />
      )}
      <p className="cp-buttons">
        {(['yes', 'partly-will-do', 'no'] as const).map((value) => (
          <StepButton
            key={value}
            name={controlName(idPrefix, 'answer', told.id)}
            value={value}
            label={answers[value]}
            steps={steps}
          />
        ))}
      </p>
    </div>
  );
  if (!last) return asks;
  return (
    <>
      <p>{fill(loop.tellUs, { answer: answers[last] })}</p>
      <Opens
        part="change-answer"
        title={loop.changeMind}
        open={hasFault(steps, `answer:${told.id}`)}
      >
        {() => asks}
      </Opens>
    </>
  );
}
