'use client';
import { CoprodError, nonNegotiables, type Actor, type View } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import {
  Checklist,
  Coprod,
  DifferingViews,
  FeedbackLoop,
  useProject,
  type UsedProject,
} from '@coprod/ui';
import { createContext, useActionState, useContext, useMemo, type ReactNode } from 'react';
import { add, save } from './save.ts';

const help = {
  safety: { label: 'Ring 01702 000000, day and night', href: 'tel:01702000000' },
  complaint: { label: 'Write to the hub', href: 'mailto:hub@example.org' },
};

type Shared = UsedProject & { readonly errors: CoprodError | null };
const Used = createContext<Shared | null>(null);
function useShared() {
  const shared = useContext(Used);
  if (!shared) throw new Error('This stands outside <Hub>.');
  return shared;
}

/** One form around all parts: without script each of its buttons posts all that was filled in. */
export function Hub({
  saved,
  children,
  ...who
}: {
  saved: View;
  actor: Actor;
  today: string;
  timeZone: string;
  children: ReactNode;
}) {
  const used = useProject(saved, { send: add });
  // Where it is posted without script: this page.
  const [came, post, isUnderWay] = useActionState(save, null, '/');
  const errors = useMemo(
    // An error cannot cross from the server as such; its faults can.
    () => (came && came.faults.length > 0 ? new CoprodError('Not saved', came.faults) : null),
    [came],
  );
  const posted = useMemo(() => new Map(came?.posted), [came]);
  return (
    <Coprod text={en} idPrefix="hub" help={help} posted={posted} {...who}>
      {/* What is typed meanwhile would be lost: afterwards React empties the form, and the parts are drawn anew. */}
      <form action={post} inert={isUnderWay}>
        {came && (
          <div role="status">
            {errors && (
              <p>
                Something was not saved: <a href={`#${errors.faults[0]?.path ?? ''}`}>go there</a>.
              </p>
            )}
            {came.refused.map((why) => (
              <p key={why}>{why}</p>
            ))}
            {came.code && <p>Your code, to find what you said again: {came.code}</p>}
            {!errors && came.refused.length === 0 && <p>Saved.</p>}
          </div>
        )}
        <Used key={came?.times} value={{ ...used, errors }}>
          {children}
        </Used>
      </form>
    </Coprod>
  );
}

export function Answers() {
  const { project, add, states, problem, errors } = useShared();
  return (
    <Checklist
      project={project}
      framework={nonNegotiables}
      onAdd={add}
      states={states}
      problem={problem}
      errors={errors}
    />
  );
}

export function Said() {
  const { project, add, states, errors } = useShared();
  return (
    <FeedbackLoop
      project={project}
      words={enFeedbackLoop}
      onAdd={add}
      states={states}
      errors={errors}
    />
  );
}

export function Differing() {
  const { project } = useShared();
  return <DifferingViews project={project} framework={nonNegotiables} />;
}
