'use client';
import { controlName, fill, type ControlKind } from '@coprod/core';
import { useState, type ReactNode } from 'react';
import { actsHere } from './actsHere.ts';
import { useCoprod } from './Coprod.tsx';
import { faultText } from './faultText.ts';
import { Help } from './Help.tsx';
import { Heading } from './Part.tsx';
import { useScripted } from './useScripted.ts';
import type { Steps } from './useSteps.ts';

/** What is said around steps, whatever part they are taken in. */
export type StepWords = Readonly<Record<'notSaved' | 'tryAgain' | 'whyNeeded', string>>;

/** The id of the heading of an area. */
export const areaId = (prefix: string, area: string) => `coprod:${prefix}:area:${area}`;

/** How the last step from an area is doing, where the focus can go; and a button to try again. */
export function StepState({
  area,
  steps,
  words,
  saved,
}: {
  area: string;
  steps: Steps;
  words: StepWords;
  /** Said when it is saved; default "Saved". */
  saved?: string | undefined;
}) {
  const { common } = useCoprod().text;
  const state = steps.stateIn(area);
  const said = {
    saving: common.saving,
    saved: saved ?? common.saved,
    'not-saved': words.notSaved,
    refused: state?.status === 'refused' ? fill(common.refused, { why: state.why }) : '',
  };
  return (
    <>
      <p
        role="status"
        data-part="state"
        tabIndex={-1}
        data-status={state?.status}
        className={state?.status === 'refused' ? 'cp-problem' : undefined}
      >
        {state && said[state.status]}
      </p>
      {state?.status === 'not-saved' && (
        <button className="cp-button" type="button" onClick={steps.again}>
          {words.tryAgain}
        </button>
      )}
    </>
  );
}

/** Without script Enter in a form presses its first button: this one takes no step. */
export const FirstButton = ({ take }: Pick<Steps, 'take'>) =>
  useScripted() && take ? null : (
    <button type="submit" className="cp-hidden" tabIndex={-1} aria-hidden="true" />
  );

/** A part of the page in which steps are taken. After one, the focus is on its heading, or on how that went. */
export function Area({
  name,
  title,
  headingLevel,
  steps,
  words,
  saved,
  children,
}: {
  name: string;
  /** Null where the summary around it says that. */
  title: string | null;
  headingLevel: number;
  steps: Steps;
  words: StepWords;
  /** Said when a step is saved; default "Saved". */
  saved?: string;
  children: ReactNode;
}) {
  const { idPrefix } = useCoprod();
  return (
    <section className="cp-area" data-area={name}>
      <FirstButton take={steps.take} />
      {title !== null && (
        <div data-part="heading" tabIndex={-1} id={areaId(idPrefix, name)}>
          <Heading level={headingLevel}>{title}</Heading>
        </div>
      )}
      <StepState area={name} steps={steps} words={words} saved={saved} />
      {children}
    </section>
  );
}

/** A button whose name and value are posted without script; with script it takes its step at once. */
export function StepButton({
  label,
  steps: { take },
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
      type="submit"
      ref={take && actsHere}
      {...button}
      onClick={
        take &&
        (({ currentTarget }) => {
          take(currentTarget);
        })
      }
    >
      {label}
    </button>
  );
}

/** What is wrong with a control, beside it. */
export function StepFault({
  name,
  steps,
  needed,
  misplaced,
}: {
  name: string;
  steps: Steps;
  needed: string;
  /** Said of words that do not go with what was chosen beside them. */
  misplaced?: string | undefined;
}) {
  const { text } = useCoprod();
  const fault = steps.faults.find(({ path }) => path === name);
  return fault ? (
    <p className="cp-problem" id={`${name}-fault`}>
      {(/missing|too-few/.test(fault.code) && needed) ||
        (fault.code === 'bad-value' && misplaced) ||
        faultText(fault, text)}
    </p>
  ) : null;
}

/** Did a server find anything wrong with a control whose name ends so, or with what stands beside it? */
export const hasFault = ({ found }: Steps, end: string) =>
  found.some(({ path }) => path.endsWith(end));

/** What a control says of its fault, and where that is described. */
export const faultOf = ({ faults }: Steps, name: string, described = name) => {
  const isWrong = faults.some(({ path }) => path === name);
  return {
    'aria-invalid': isWrong,
    'aria-describedby': isWrong ? `${described}-fault` : undefined,
  };
};

/** A labelled `<textarea>` after where to go if someone is not safe, with what is wrong with it beside it. */
export function WordsBox({
  kind,
  about,
  label,
  needed,
  misplaced,
  steps,
  rows = 3,
  help = true,
}: {
  kind: ControlKind;
  about: string;
  label: string;
  /** Said where it is empty and may not be. */
  needed: string;
  /** Said where it does not go with what was chosen beside it. */
  misplaced?: string;
  steps: Steps;
  rows?: number;
  /** False where the routes stand before another box of the same step (rule HELP1). */
  help?: boolean;
}) {
  const { idPrefix } = useCoprod();
  const name = controlName(idPrefix, kind, about);
  const [words] = useState(() => steps.typed(name));
  return (
    <>
      {help && <Help />}
      <label className="cp-label" htmlFor={name}>
        {label}
      </label>
      <StepFault name={name} steps={steps} needed={needed} misplaced={misplaced} />
      <textarea
        className="cp-input"
        id={name}
        name={name}
        rows={rows}
        dir="auto"
        defaultValue={words}
        {...faultOf(steps, name)}
      />
    </>
  );
}
