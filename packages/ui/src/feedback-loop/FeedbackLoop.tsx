'use client';
import {
  feedbackReader,
  fill,
  type CoprodError,
  type Entry,
  type FeedbackLoopText,
  type Project,
  type View,
} from '@coprod/core';
import { useDeferredValue, useEffect, useMemo, useRef, type RefObject } from 'react';
import {
  FirstButton,
  Heading,
  Part,
  Unready,
  useCoprod,
  useScripted,
  useSteps,
  type Faulty,
  type SaveStates,
} from '../foundation/index.ts';
import { FindByCode, type OnCode } from './FindByCode.tsx';
import { Item } from './Item.tsx';
import type { Shared } from './shared.ts';
import { ListControls } from './ListControls.tsx';
import { Pages } from './Pages.tsx';
import { SaySomething } from './SaySomething.tsx';
import { useFeedbackLoop, type FeedbackLoopOptions } from './useFeedbackLoop.ts';
import { useSlip } from './useSlip.ts';

/** So many are seen at a glance: nobody needs to search them. */
const few = 5;

/** What {@link FeedbackLoop} takes. */
export interface FeedbackLoopProps extends Omit<FeedbackLoopOptions, 'project'> {
  /** `undefined` while it loads; `null` where what was saved cannot be read. */
  readonly project: Project | View | null | undefined;
  /** The words: `enFeedbackLoop` from `@coprod/core/text/en/feedback-loop`. */
  readonly words: FeedbackLoopText;
  /** Takes each new entry. Without it, and without a form around the part, nothing can be saved. */
  readonly onAdd?: ((entry: Entry) => void) | undefined;
  /** How the entries added here are doing, by id: from `useProject`. */
  readonly states?: SaveStates | undefined;
  /** What is wrong with what was saved: from `useProject`. */
  readonly problem?: CoprodError | null | undefined;
  /** What a server found wrong with a posted form: the error of `safeParseFormData`, or its `{ faults }`. */
  readonly errors?: Faulty | null | undefined;
  /**
   * Takes the code of a slip, so that the host can look for what was said (`sayerOf`) and set who is looking. It answers
   * false where nothing was found. Without it nothing asks for a code.
   */
  readonly onCode?: OnCode | undefined;
  /** The level of the part's heading, 1 to 5; default 2. */
  readonly headingLevel?: number | undefined;
}

/**
 * What people said and what became of it: say, hear, decide, do, tell, and whether that helped (rules FB1 to
 * FB9). Renders a `<div>` with an `<article>` for each thing said, 25 on a page; its controls are native and
 * named, and it holds no `<form>` of its own.
 *
 * @example
 * <FeedbackLoop project={project} words={enFeedbackLoop} onAdd={add} states={states} />
 */
export function FeedbackLoop({ project, ...props }: FeedbackLoopProps) {
  const { actor } = useCoprod();
  const byCodeRef = useRef<string | null>(null);
  // Native controls keep what was typed: another person begins with controls of their own.
  return project ? (
    <Ready key={actor?.id ?? ''} project={project} byCodeRef={byCodeRef} {...props} />
  ) : (
    <Part name="feedback-loop">
      <Unready unreadable={project === null} />
    </Part>
  );
}

function Ready({
  project,
  words,
  onAdd,
  states,
  problem,
  errors,
  onCode,
  headingLevel = 2,
  byCodeRef,
  ...options
}: FeedbackLoopProps & {
  project: Project | View;
  /** Who typed a code in; whoever looks then begins at what they said. */
  byCodeRef: RefObject<string | null>;
}) {
  const { text, today, timeZone, actor } = useCoprod();
  const model = useFeedbackLoop({ project, ...options });
  const slip = useSlip(states);
  const { follow } = model;
  const steps = useSteps({
    project,
    onAdd:
      onAdd &&
      ((entry, area) => {
        follow(entry.kind === 'feedback' ? entry.id : area);
        slip.note(entry);
        onAdd(entry);
      }),
    states,
    errors,
    reader: feedbackReader,
    context: () => ({ project, slipHash: slip.hash }),
  });
  const own = model.assessment.items.find(({ item }) => item.by === actor?.id)?.item.id;
  useEffect(() => {
    if (byCodeRef.current === null || byCodeRef.current === actor?.id || !own) return;
    byCodeRef.current = null;
    follow(own);
    steps.goTo(own);
  }, [byCodeRef, own, actor, follow, steps]);
  const { loop } = words;
  const { assessment, list, shown, found } = model;
  // What a screen shows is drawn at once, and the rest a moment later. A server draws all.
  const isScripted = useScripted();
  const isWhole = useDeferredValue<typeof list | null>(list, isScripted ? null : list) === list;
  const drawn = isWhole ? shown : shown.slice(0, few);
  const saying = useMemo(() => ({ words, text, today, timeZone }), [words, text, today, timeZone]);
  const shared: Shared = { project, model, saying, steps, headingLevel: headingLevel + 1 };
  // Whoever came with the code of a slip says something new without a name, not under the same one.
  const isNameless = assessment.items.some(
    ({ item }) => item.by === actor?.id && item.data?.from === 'nameless',
  );
  const asks = actor !== null && options.readOnly !== true && !isNameless;
  return (
    <Part name="feedback-loop" rootRef={steps.root}>
      <FirstButton take={steps.take} />
      <Heading level={headingLevel}>{loop.title}</Heading>
      {problem && (
        <p className="cp-problem" data-part="problem">
          {text.common.partlyUnreadable}
        </p>
      )}
      <p className="cp-text" data-part="counts">
        {assessment.items.length === 0
          ? project.view && !project.view.present
            ? loop.noneShown
            : loop.none
          : [
              fill(loop.counts, { count: assessment.items.length }),
              model.yours > 0 && fill(loop.yoursCount, { count: model.yours }),
              assessment.late > 0 && fill(loop.lateCount, { count: assessment.late }),
            ]
              .filter(Boolean)
              .join(' ')}
      </p>
      {asks && <SaySomething {...shared} slip={slip} />}
      {onCode && <FindByCode words={words} steps={steps} onCode={onCode} byCodeRef={byCodeRef} />}
      {assessment.items.length > few && <ListControls {...shared} />}
      {/* What somebody types into stays on the page, wherever it moves. */}
      <div
        data-part="list"
        onInput={({ target }) => {
          const area = (target as Element).closest<HTMLElement>('[data-area]')?.dataset['area'];
          if (area) follow(area);
        }}
      >
        {drawn.map((status, place) => (
          <Item
            key={status.item.id}
            status={status}
            group={
              list.sort === 'place' && shown[place - 1]?.place !== status.place
                ? words.places[status.place]
                : null
            }
            {...shared}
          />
        ))}
      </div>
      {found.length > 0 && <Pages model={model} words={words} steps={steps} />}
    </Part>
  );
}
