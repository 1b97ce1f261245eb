// The list that ours is timed beside: the same rows as our page of the feedback loop, on TanStack Virtual as its
// own documentation shows it for rows whose height nobody knows.
import {
  assessFeedback,
  feedbackActs,
  type Actor,
  type FeedbackAct,
  type FeedbackLoopText,
  type FeedbackPlace,
  type FeedbackStatus,
  type Project,
} from '@coprod/core';
import type { en } from '@coprod/core/text/en';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';

type Words = FeedbackLoopText;
type Order = 'place' | 'newest';

const format = (year: boolean) =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'Europe/London',
    ...(year && { year: 'numeric' }),
  });
const [thisYear, otherYear] = [format(false), format(true)];
const sameYear = (at: string, today: string) => at.slice(0, 4) === today.slice(0, 4);
const fill = (words: string, value: string | number) => words.replace(/\{\w+\}/, String(value));

const Quote = ({ children }: { children: string | undefined }) => (
  <blockquote className="cp-quote" dir="auto">
    {children}
  </blockquote>
);

function turnOf({ turn }: FeedbackStatus, loop: Words['loop']) {
  if (turn === null) return loop.turnNone;
  if (turn === 'sayer') return loop.turnSayer;
  return turn === 'senior' ? loop.turnSenior : loop.turnUs;
}

/** Filled when it is opened, as ours is. */
function Opens({ title, children }: { title: string; children: () => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="cp-details"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpen(true);
      }}
    >
      <summary className="cp-summary cp-more">{title}</summary>
      {isOpen && children()}
    </details>
  );
}

/** The next step of somebody who works there, and the others. */
function Steps({
  acts,
  isNext,
  words,
}: {
  acts: readonly FeedbackAct[];
  isNext: boolean;
  words: Words;
}) {
  const [next, ...others] = acts.filter((act) => act !== 'answer');
  if (!next) return null;
  const { loop } = words;
  return (
    <>
      {isNext && (
        <Opens title={fill(loop.nextStep, words.acts[next])}>{() => words.acts[next]}</Opens>
      )}
      {(!isNext || others.length > 0) && (
        <Opens title={loop.otherSteps}>
          {() => others.map((act) => words.acts[act]).join(', ')}
        </Opens>
      )}
    </>
  );
}

/** What somebody reads about one thing that was said, word for word as our part says it. */
const Row = memo(function Row({
  status,
  original,
  words,
  text,
  today,
  looks,
}: {
  status: FeedbackStatus;
  original: FeedbackStatus | undefined;
  looks: Looks;
  words: Words;
  text: typeof en;
  today: string;
}) {
  const { loop, places, outcomes, answers } = words;
  const [acts, isYours] = [looks.actsOn(status), looks.isYours(status)];
  const dayOf = (at: string) => (sameYear(at, today) ? thisYear : otherYear).format(Date.parse(at));
  const { item, passedTo, duplicates } = status;
  const { place, heard, decision, done, told, answer, late, replyBy, apology } = original ?? status;
  const data = decision?.data;
  const due = data && 'due' in data ? data.due : undefined;
  return (
    <article className="cp-item" data-id={item.id} data-status={status.place}>
      <h4 className="cp-heading">{fill(loop.youSaid, dayOf(item.at))}</h4>
      <Quote>{item.data?.text}</Quote>
      <p className="cp-hint">
        {item.data?.from === 'group'
          ? fill(loop.byGroup, item.data.people)
          : item.data?.from === 'nameless'
            ? loop.byNameless
            : loop.byOne}
        {passedTo && ` · ${passedTo === 'board' ? loop.withBoard : loop.withArea}`}
      </p>
      {duplicates.length > 0 && <p className="cp-hint">{fill(loop.sameSaid, duplicates.length)}</p>}
      {original && (
        <>
          <p className="cp-strong">{loop.sameAs}</p>
          <Quote>{original.item.data?.text}</Quote>
        </>
      )}
      <div className="cp-did">
        <p className="cp-strong">{loop.weDid}</p>
        {place === 'said' && <p>{loop.noneYet}</p>}
        {place === 'heard' && heard && (
          <p>
            {fill(loop.heardWords, dayOf(heard.at))} <bdi>{heard.data?.text}</bdi>
          </p>
        )}
        {data && (
          <div>
            <p className="cp-strong">{outcomes[data.outcome]}</p>
            {'what' in data && <p dir="auto">{data.what}</p>}
            {'why' in data && <p dir="auto">{data.why}</p>}
            <p className="cp-hint">
              {fill(
                loop.decidedBy,
                data.decidedBy.map((one) => text.perspectives[one].group).join(', '),
              )}
            </p>
          </div>
        )}
        {due && !done && (
          <p className={late?.what === 'promise' ? 'cp-strong' : undefined}>
            {fill(late?.what === 'promise' ? loop.outcomeLate : loop.outcomeDue, dayOf(due))}
          </p>
        )}
        {done?.data && (
          <p>
            {fill(loop.doneOn, dayOf(done.data.on))} <bdi>{done.data.what}</bdi>
          </p>
        )}
        {told?.data && (
          <p>
            {fill(loop.told, dayOf(told.at))} <bdi>{told.data.summary}</bdi>
          </p>
        )}
        {answer?.data && <p>{fill(loop.storyAnswered, answers[answer.data.answer])}</p>}
        {answer?.data?.why && <Quote>{answer.data.why}</Quote>}
        {late?.what === 'reply' && (
          <p className="cp-strong">{fill(loop.replyLate, dayOf(late.since))}</p>
        )}
        {replyBy && !late && <p className="cp-hint">{fill(loop.replyBy, dayOf(replyBy))}</p>}
        {apology?.data && (
          <>
            <p>{loop.sorry}</p>
            <Quote>{`${apology.data.text} ${apology.data.next}`}</Quote>
          </>
        )}
        {place === 'not-agreed' && <p className="cp-strong">{places[place]}.</p>}
        {place === 'resting' && <p className="cp-strong">{places[place]}.</p>}
      </div>
      <p className={isYours ? 'cp-strong' : 'cp-hint'}>
        {isYours ? loop.yourTurn : turnOf(status, loop)}
      </p>
      <Steps acts={acts} isNext={isYours && acts[0] !== 'answer'} words={words} />
    </article>
  );
});

/** What the looking person can do about each, and whether it is their turn. */
function looksOf(project: Project, actor: Actor | null) {
  const actsOn = feedbackActs(project, actor);
  const isYours = (status: FeedbackStatus) => {
    if (status.turn === null) return false;
    const [next] = actsOn(status);
    if (status.turn === 'sayer') return next === 'answer';
    return status.turn === 'senior' ? next === 'senior-reply' : next !== undefined;
  };
  return { actsOn, isYours };
}
type Looks = ReturnType<typeof looksOf>;

/** What was said, in a window of its own: search is the browser's, which sees the rows that are there. */
export function TanStackList({
  project,
  words,
  text,
  today,
  actor,
}: {
  project: Project;
  words: Words;
  text: typeof en;
  today: string;
  actor: Actor | null;
}) {
  const { loop, places } = words;
  const { items, counts, late } = useMemo(
    () => assessFeedback(project, { today, timeZone: 'Europe/London' }),
    [project, today],
  );
  const looks = useMemo(() => looksOf(project, actor), [project, actor]);
  const yours = useMemo(() => items.filter(looks.isYours).length, [items, looks]);
  const byId = useMemo(() => new Map(items.map((status) => [status.item.id, status])), [items]);
  const [{ place, order }, look] = useState<{ place: string; order: Order }>({
    place: 'all',
    order: 'place',
  });
  const rows = useMemo(() => {
    const found = place === 'all' ? [...items] : items.filter((status) => status.place === place);
    if (order === 'newest') return found.reverse();
    const groups = new Map<string, FeedbackStatus[]>(Object.keys(counts).map((one) => [one, []]));
    for (const status of found) groups.get(status.place)?.push(status);
    return [...groups.values()].flat();
  }, [items, counts, place, order]);
  const scroller = useRef<HTMLDivElement>(null);
  const [placeBox, orderBox] = [useRef<HTMLSelectElement>(null), useRef<HTMLSelectElement>(null)];
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 250,
    getItemKey: useCallback((index: number) => rows[index]?.item.id ?? index, [rows]),
    overscan: 5,
  });
  const shown = virtual.getVirtualItems();
  return (
    <div className="cp-root" data-cp-theme="host" data-cp-scheme="light" lang="en-GB">
      <h2 className="cp-heading">{loop.title}</h2>
      <p className="cp-text" data-part="counts">
        {[
          fill(loop.counts, items.length),
          yours > 0 && fill(loop.yoursCount, yours),
          fill(loop.lateCount, late),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <div className="cp-list-controls">
        <label>
          <span className="cp-label">{loop.show}</span>
          <select ref={placeBox} className="cp-input" name="place" defaultValue="all">
            <option value="all">{loop.all}</option>
            {(Object.keys(counts) as FeedbackPlace[]).map((one) => (
              <option key={one} value={one}>
                {places[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="cp-label">{loop.sort}</span>
          <select ref={orderBox} className="cp-input" name="sort" defaultValue="place">
            <option value="place">{loop.sortPlace}</option>
            <option value="newest">{loop.sortNewest}</option>
          </select>
        </label>
        <p>
          <button
            className="cp-button"
            type="button"
            onClick={() => {
              look({
                place: placeBox.current?.value ?? 'all',
                order: orderBox.current?.value as Order,
              });
              virtual.scrollToOffset(0);
            }}
          >
            {loop.apply}
          </button>
        </p>
        <p role="status" data-part="found">
          {fill(loop.found, rows.length)}
        </p>
      </div>
      <div ref={scroller} className="scroller">
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          <div
            style={{
              position: 'absolute',
              insetInline: 0,
              transform: `translateY(${String(shown[0]?.start ?? 0)}px)`,
            }}
          >
            {shown.map(({ key, index }) => {
              const status = rows[index];
              return (
                status && (
                  <div key={key} data-index={index} ref={virtual.measureElement}>
                    {order === 'place' && rows[index - 1]?.place !== status.place && (
                      <h3 className="cp-heading">{places[status.place]}</h3>
                    )}
                    <Row
                      status={status}
                      looks={looks}
                      original={status.original === null ? undefined : byId.get(status.original)}
                      words={words}
                      text={text}
                      today={today}
                    />
                  </div>
                )
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}
