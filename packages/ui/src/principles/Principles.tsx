'use client';
import { principles, type FrameworkWords } from '@coprod/core';
import { useMemo } from 'react';
import { Checklist, type ChecklistProps } from '../checklist/index.ts';
import { useCoprod } from '../foundation/index.ts';

/** What {@link Principles} takes: what a checklist takes, with words in the place of a framework. */
export interface PrinciplesProps extends Omit<ChecklistProps, 'framework'> {
  /** `enPrinciples` from `@coprod/core/text/en/principles`, in the language of the page. */
  readonly words: FrameworkWords;
}

/**
 * The 10 principles as a checklist: the very same part as {@link Checklist}, asking other questions.
 * What goes for its hook goes for `useChecklist`, with the framework `principles`.
 *
 * @example
 * <Principles project={project} words={enPrinciples} onAdd={add} states={states} />
 */
export function Principles({ words, ...props }: PrinciplesProps) {
  const { language } = useCoprod().text;
  const framework = useMemo(
    () => ({ ...principles, words: { [language]: words } }),
    [words, language],
  );
  return <Checklist {...props} framework={framework} />;
}
