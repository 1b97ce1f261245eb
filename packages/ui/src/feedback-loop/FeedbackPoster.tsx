'use client';
import { assessFeedback, fill, type FeedbackLoopText, type Project, type View } from '@coprod/core';
import { useMemo } from 'react';
import { Heading, Part, Unready, useCoprod } from '../foundation/index.ts';
import { LongWords } from './LongWords.tsx';
import { WeDid } from './WeDid.tsx';
import { dayFor, sayerInWords } from './words.ts';

/** What {@link FeedbackPoster} takes. */
export interface FeedbackPosterProps {
  /** What everybody may read: `viewFor(project, 'public', …)`, made on the server. */
  readonly project: Project | View | null | undefined;
  /** The words: `enFeedbackLoop` from `@coprod/core/text/en/feedback-loop`. */
  readonly words: FeedbackLoopText;
  /** How many there is room for; default 5, the latest that people were told about. */
  readonly room?: number | undefined;
  /** Where to read more, written out: `hub.example.org/you-said`. */
  readonly address?: string | undefined;
  /** The level of the heading, 1 to 5; default 2. */
  readonly headingLevel?: number | undefined;
}

/**
 * “You said, we did” for the wall: each thing said beside what became of it, “no, because” too, in large
 * letters. Renders a `<div>` with an `<article>` for each; the browser prints it.
 *
 * @example
 * <FeedbackPoster project={viewFor(project, 'public', { now })} words={enFeedbackLoop} address="hub.example.org" />
 */
export function FeedbackPoster({
  project,
  words,
  room = 5,
  address,
  headingLevel = 2,
}: FeedbackPosterProps) {
  const { text, today, timeZone } = useCoprod();
  const { loop } = words;
  const items = useMemo(
    () =>
      project
        ? assessFeedback(project, { today, timeZone })
            .items.filter(({ told }) => told !== null)
            .sort((a, b) => ((a.told?.at ?? '') < (b.told?.at ?? '') ? 1 : -1))
            .slice(0, room)
        : [],
    [project, today, timeZone, room],
  );
  const saying = { words, text, today, timeZone };
  return (
    <Part name="feedback-poster">
      {project ? (
        <>
          <Heading level={headingLevel}>{loop.title}</Heading>
          {items.length === 0 && <p className="cp-text">{loop.noneYet}</p>}
          {items.map((status) => (
            <article className="cp-item" data-part="item" key={status.item.id}>
              <Heading level={headingLevel + 1}>
                {fill(loop.youSaid, { day: dayFor(status.item.at, saying) })}
              </Heading>
              <LongWords words={status.item.data?.text ?? ''} more={loop.readAll} />
              <p className="cp-hint">{sayerInWords(status.item, words)}</p>
              <WeDid status={status} saying={saying} />
            </article>
          ))}
          {address && <p className="cp-strong">{fill(loop.posterMore, { address })}</p>}
        </>
      ) : (
        <Unready unreadable={project === null} />
      )}
    </Part>
  );
}
