'use client';
import { fill, type FeedbackStatus } from '@coprod/core';
import { dayFor, type Saying } from './words.ts';

/** What we did about it, joined to what was said by a stitched line. */
export function WeDid({ status, saying }: { status: FeedbackStatus; saying: Saying }) {
  const { loop, places, answers } = saying.words;
  const {
    place,
    heard,
    decision,
    decidedTwice,
    done,
    told,
    answer,
    apology,
    reply,
    late,
    replyBy,
  } = status;
  const dayOf = (at: string) => dayFor(at, saying);
  const data = decision?.data;
  const due = data?.due;
  const dueWords =
    data?.outcome === 'not-doing'
      ? { due: loop.lookAgain, late: loop.lookAgainLate }
      : { due: loop.outcomeDue, late: loop.outcomeLate };
  return (
    <div className="cp-did" data-part="did">
      <p className="cp-strong">{loop.weDid}</p>
      {place === 'said' && <p>{loop.noneYet}</p>}
      {place === 'heard' && heard && (
        <p>
          {fill(loop.heardWords, { day: dayOf(heard.at) })} <bdi>{heard.data?.text}</bdi>
        </p>
      )}
      {decidedTwice.length > 0 && <p className="cp-strong">{loop.twice}</p>}
      {decidedTwice.map((one) => (
        <Decided key={one.id} decision={one} saying={saying} />
      ))}
      {decision && <Decided decision={decision} saying={saying} />}
      {due && !done && (
        <p className={late?.what === 'promise' ? 'cp-strong' : undefined}>
          {fill(dueWords[late?.what === 'promise' ? 'late' : 'due'], { day: dayOf(due) })}
        </p>
      )}
      {done?.data && (
        <p>
          {fill(loop.doneOn, { day: dayOf(done.data.on) })} <bdi>{done.data.what}</bdi>
        </p>
      )}
      {told?.data && (
        <p>
          {fill(loop.told, { day: dayOf(told.at) })} <bdi>{told.data.summary}</bdi>
        </p>
      )}
      {answer?.data && <p>{fill(loop.storyAnswered, { answer: answers[answer.data.answer] })}</p>}
      {answer?.data?.why && (
        <blockquote className="cp-quote" dir="auto">
          {answer.data.why}
        </blockquote>
      )}
      {late?.what === 'reply' && (
        <p className="cp-strong">{fill(loop.replyLate, { day: dayOf(late.since) })}</p>
      )}
      {replyBy && !late && <p className="cp-hint">{fill(loop.replyBy, { day: dayOf(replyBy) })}</p>}
      {apology?.data && (
        <>
          <p>{loop.sorry}</p>
          <blockquote className="cp-quote" dir="auto">
            {apology.data.text} {apology.data.next}
          </blockquote>
        </>
      )}
      {(place === 'not-agreed' || place === 'resting') && (
        <p className="cp-strong">{places[place]}.</p>
      )}
      {reply?.data && (
        <>
          <p>{loop.seniorSays}</p>
          <blockquote className="cp-quote" dir="auto">
            {reply.data.text} {'next' in reply.data && reply.data.next}
          </blockquote>
        </>
      )}
    </div>
  );
}

/** What was decided, why, and by whom. */
function Decided({
  decision: { data },
  saying: {
    words: { loop, outcomes },
    text,
  },
}: {
  decision: NonNullable<FeedbackStatus['decision']>;
  saying: Saying;
}) {
  if (!data) return null;
  return (
    <div data-part="decision" data-status={data.outcome}>
      <p className="cp-strong">
        {data.outcome === 'not-doing' && data.due ? loop.notYet : outcomes[data.outcome]}
      </p>
      {'what' in data && <p dir="auto">{data.what}</p>}
      {'why' in data && <p dir="auto">{data.why}</p>}
      <p className="cp-hint">
        {fill(loop.decidedBy, {
          groups: data.decidedBy.map((one) => text.perspectives[one].group).join(', '),
        })}
      </p>
    </div>
  );
}
