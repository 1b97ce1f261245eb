'use client';
import {
  fill,
  stagesReader,
  type CoprodError,
  type Entry,
  type Project,
  type StageTrackerText,
  type View,
} from '@coprod/core';
import {
  areaId,
  Heading,
  Part,
  Unready,
  useCoprod,
  useSteps,
  type Faulty,
  type SaveStates,
} from '../foundation/index.ts';
import { Fixed } from './Fixed.tsx';
import { NextStep } from './NextStep.tsx';
import { OtherSteps } from './OtherSteps.tsx';
import { Stage } from './Stage.tsx';
import { Story } from './Story.tsx';
import { useStageTracker } from './useStageTracker.ts';

/** What {@link StageTracker} takes. */
export interface StageTrackerProps {
  /** `undefined` while it loads; `null` where what was saved cannot be read. */
  readonly project: Project | View | null | undefined;
  /** The words of the stages: `enStageTracker` from `@coprod/core/text/en/stage-tracker`. */
  readonly words: StageTrackerText;
  /** Takes each new entry. Without it, and without a form around the part, nothing can be saved. */
  readonly onAdd?: ((entry: Entry) => void) | undefined;
  /** How the entries added here are doing, by id: from `useProject`. */
  readonly states?: SaveStates | undefined;
  /** What is wrong with what was saved: from `useProject`. */
  readonly problem?: CoprodError | null | undefined;
  /** What a server found wrong with a posted form: the error of `safeParseFormData`, or its `{ faults }`. */
  readonly errors?: Faulty | null | undefined;
  /** Shows where the project is; asks nothing. */
  readonly readOnly?: boolean | undefined;
  /** The level of the part's heading, 1 to 5; default 2. */
  readonly headingLevel?: number | undefined;
}

/**
 * Where a project is in its four stages, what the next gate asks, whose key it waits for, and how it came
 * there (rules ST1 to ST8). Renders a `<div>` with an `<ol>` and native `<details>`; its controls are native
 * and named, and it holds no `<form>` of its own.
 *
 * @example
 * <StageTracker project={project} words={enStageTracker} onAdd={add} states={states} />
 */
export function StageTracker({ project, ...props }: StageTrackerProps) {
  const { actor } = useCoprod();
  // Native controls keep what was typed: another person begins with controls of their own.
  return project ? (
    <Ready key={actor?.id ?? ''} project={project} {...props} />
  ) : (
    <Part name="stage-tracker">
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
  readOnly = false,
  headingLevel = 2,
}: StageTrackerProps & { project: Project | View }) {
  const { text, idPrefix } = useCoprod();
  const model = useStageTracker({ project, readOnly });
  const steps = useSteps({ project, onAdd, states, errors, reader: stagesReader });
  const { tracker } = words;
  const shared = { model, words, steps, headingLevel: headingLevel + 1 };
  return (
    <Part name="stage-tracker" rootRef={steps.root}>
      <Heading level={headingLevel}>{tracker.title}</Heading>
      {problem && (
        <p className="cp-problem" data-part="problem">
          {text.common.partlyUnreadable}
        </p>
      )}
      <p className="cp-text">
        {model.assessment.here === null
          ? tracker.before
          : fill(tracker.round, { number: model.round.number })}
      </p>
      {model.gate && model.yours.length > 0 && (
        <p>
          <a
            className="cp-link cp-strong cp-line cp-turn"
            href={`#${areaId(idPrefix, 'next')}`}
            onClick={(event) => {
              event.preventDefault();
              steps.goTo('next');
            }}
          >
            {tracker.yourTurn}
          </a>
        </p>
      )}
      <div className="cp-stages-box">
        <ol className="cp-stages">
          {model.round.stages.map((stage) => (
            <Stage key={stage.id} stage={stage} words={words} headingLevel={headingLevel + 1} />
          ))}
        </ol>
      </div>
      {model.gate && <NextStep {...shared} gate={model.gate} />}
      {model.isLead && <OtherSteps {...shared} />}
      <Fixed {...shared} asks={model.gate !== null} />
      <Story {...shared} />
    </Part>
  );
}
