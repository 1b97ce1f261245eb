'use client';
import { controlName, type ControlKind, type StageTrackerText } from '@coprod/core';
import type { ReactNode } from 'react';
import { Heading, Help, faultText, useCoprod } from '../foundation/index.ts';
import { stepState } from './words.ts';
import type { Steps } from './useSteps.ts';

type TrackerWords = StageTrackerText['tracker'];

/** The id of the heading of an area. */
export const headingId = (prefix: string, area: string) => `coprod:${prefix}:area:${area}`;

/** A part of the page in which steps are taken. After one, the focus is on its heading, or on how that went. */
export function Area({
  name,
  title,
  headingLevel,
  steps,
  words,
  children,
}: {
  name: string;
  /** Null where the summary around it says that. */
  title: string | null;
  headingLevel: number;
  steps: Steps;
  words: TrackerWords;
  children: ReactNode;
}) {
  const { text, idPrefix } = useCoprod();
  const state = steps.stateIn(name);
  return (
    <section className="cp-area" data-area={name}>
      {/* Without script Enter in a form presses its first button: this one takes no step. */}
      {!steps.live && (
        <button type="submit" className="cp-hidden" tabIndex={-1} aria-hidden="true" />
      )}
      {title !== null && (
        <div data-part="heading" tabIndex={-1} id={headingId(idPrefix, name)}>
          <Heading level={headingLevel}>{title}</Heading>
        </div>
      )}
      <p
        role="status"
        data-part="state"
        tabIndex={-1}
        data-status={state?.status}
        className={state?.status === 'refused' ? 'cp-problem' : undefined}
      >
        {stepState(state, text, words)}
      </p>
      {state?.status === 'not-saved' && (
        <button className="cp-button" type="button" onClick={steps.again}>
          {words.tryAgain}
        </button>
      )}
      {children}
    </section>
  );
}

/** One step that can be taken: what it is about, a box for the reason, and its buttons. */
export function Act({
  kind,
  about,
  why,
  values,
  steps,
  words,
  children,
}: {
  kind: 'gate' | 'stage' | 'not-used' | 'agreement';
  about: string;
  /** The label of the box for the reason; null where none is asked for. */
  why: string | null;
  /** What each button says and does. */
  values: readonly (readonly [value: string, label: string])[];
  steps: Steps;
  words: TrackerWords;
  children?: ReactNode;
}) {
  const { idPrefix } = useCoprod();
  return (
    <div className="cp-act" data-part="act">
      {children}
      {why !== null && (
        <WordsBox kind={`why-${kind}`} about={about} label={why} steps={steps} words={words} />
      )}
      <p className="cp-buttons">
        {values.map(([value, label]) => (
          <StepButton
            key={value}
            name={controlName(idPrefix, kind, about)}
            value={value}
            label={label}
            steps={steps}
          />
        ))}
      </p>
    </div>
  );
}

/** A button whose name and value are posted without script; with script it takes its step at once. */
export function StepButton({
  label,
  steps: { take, live },
  ...button
}: {
  name?: string;
  value?: string;
  label: string;
  steps: Steps;
}) {
  return (
    <button
      className="cp-button"
      type={live ? 'button' : 'submit'}
      {...button}
      onClick={
        take &&
        ((event) => {
          event.preventDefault();
          take(event.currentTarget);
        })
      }
    >
      {label}
    </button>
  );
}

/** A labelled `<textarea>` after where to go if someone is not safe, with what is wrong with it beside it. */
export function WordsBox({
  kind,
  about,
  label,
  steps,
  words,
}: {
  kind: ControlKind;
  about: string;
  label: string;
  steps: Steps;
  words: TrackerWords;
}) {
  const { idPrefix, text } = useCoprod();
  const name = controlName(idPrefix, kind, about);
  const fault = steps.faults.find(({ path }) => path === name);
  const missing = kind === 'fixed' ? words.writeFirst : words.whyNeeded;
  return (
    <>
      <Help />
      <label className="cp-label" htmlFor={name}>
        {label}
      </label>
      {fault && (
        <p className="cp-problem" id={`${name}-fault`}>
          {fault.code === 'missing' ? missing : faultText(fault, text)}
        </p>
      )}
      <textarea
        className="cp-input"
        id={name}
        name={name}
        rows={3}
        dir="auto"
        defaultValue={steps.typed(name)}
        onInput={(event) => {
          steps.note(name, event.currentTarget.value);
        }}
        aria-invalid={fault !== undefined}
        aria-describedby={fault && `${name}-fault`}
      />
    </>
  );
}
