'use client';
import { fill, type FeedbackStatus } from '@coprod/core';
import { areaId, Heading, StepState, useCoprod } from '../foundation/index.ts';
import { Acts } from './Acts.tsx';
import { Answer } from './Answer.tsx';
import { Opens } from './Opens.tsx';
import type { Shared } from './shared.ts';
import { Story } from './Story.tsx';
import { dayFor, sayerInWords, turnInWords } from './words.ts';
import { WeDid } from './WeDid.tsx';
import { LongWords } from './LongWords.tsx';

/** One thing that was said: an `<article>` with the words, what was done, whose turn it is, and its story. */
export function Item({
  status,
  group,
  ...shared
}: Shared & {
  status: FeedbackStatus;
  /** The heading of those that are as far as this one, where it is the first of them. */
  group: string | null;
}) {
  const { idPrefix, actor } = useCoprod();
  const { saying, model, steps, headingLevel } = shared;
  const { words } = saying;
  const { loop } = words;
  const { item, place, passedTo, told } = status;
  const id = areaId(idPrefix, item.id);
  // A duplicate goes on where it was said first.
  const original =
    status.original === null
      ? undefined
      : model.assessment.items.find((one) => one.item.id === status.original);
  const acts = model.actsOn(status);
  const isYours = model.isYours(status);
  const turn = isYours ? loop.yourTurn : turnInWords(status, words);
  return (
    <>
      {group !== null && <Heading level={headingLevel}>{group}</Heading>}
      <article
        className="cp-item"
        data-part="item"
        data-area={item.id}
        data-status={place}
        aria-labelledby={id}
      >
        <div id={id} tabIndex={-1}>
          <Heading level={headingLevel + 1}>
            {fill(loop.youSaid, { day: dayFor(item.at, saying) })}
          </Heading>
        </div>
        {steps.stateIn(item.id) && (
          <StepState
            area={item.id}
            steps={steps}
            words={loop}
            saved={fill(loop.saved, { place: words.places[place], turn })}
          />
        )}
        <LongWords words={item.data?.text ?? ''} more={loop.readAll} />
        <p className="cp-hint">
          {sayerInWords(item, words, actor?.id)}
          {passedTo && ` · ${passedTo === 'board' ? loop.withBoard : loop.withArea}`}
        </p>
        {status.duplicates.length > 0 && (
          <p className="cp-hint">{fill(loop.sameSaid, { count: status.duplicates.length })}</p>
        )}
        {original && (
          <>
            <p className="cp-strong">{loop.sameAs}</p>
            <LongWords words={original.item.data?.text ?? ''} more={loop.readAll} />
          </>
        )}
        <WeDid status={original ?? status} saying={saying} />
        <p className={isYours ? 'cp-strong' : 'cp-hint'} data-part={isYours ? 'your-turn' : 'turn'}>
          {turn}
        </p>
        {acts.includes('answer') && told && <Answer told={told} {...shared} />}
        <Acts status={status} acts={acts} {...shared} />
        <Opens part="story" title={loop.story}>
          {() => <Story status={status} {...shared} />}
        </Opens>
      </article>
    </>
  );
}
