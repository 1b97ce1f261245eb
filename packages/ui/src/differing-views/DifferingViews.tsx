'use client';
import { dayInWords, fill, type Framework, type Project, type View } from '@coprod/core';
import { Heading, Part, Unready, useCoprod } from '../foundation/index.ts';
import { useDifferingViews, type DifferingViewsModel } from './useDifferingViews.ts';
import { ViewsTable, type DifferingWords } from './ViewsTable.tsx';

/** What {@link DifferingViews} takes. */
export interface DifferingViewsProps {
  /** `undefined` while it loads; `null` where what was saved cannot be read. */
  readonly project: Project | View | null | undefined;
  readonly framework: Framework;
  /** The page asks nothing, so that everybody sees everything that is shown (rule SM5). */
  readonly readOnly?: boolean | undefined;
  /** The level of the part's heading, 1 to 5; default 2. */
  readonly headingLevel?: number | undefined;
  /** Other words for some of the part's own. */
  readonly strings?: Partial<DifferingWords> | undefined;
}

/**
 * Where the views of parents and of those who work here differ, and what to talk about first: for a
 * group that meets. Renders a `<div>` with a `<table>`; on a phone its cells stand below each other.
 *
 * @example
 * <DifferingViews project={project} framework={nonNegotiables} />
 */
export function DifferingViews({ project, ...props }: DifferingViewsProps) {
  return (
    <Part name="differing-views">
      {project ? <Ready project={project} {...props} /> : <Unready unreadable={project === null} />}
    </Part>
  );
}

function Ready({
  project,
  framework,
  readOnly = false,
  headingLevel = 2,
  strings,
}: DifferingViewsProps & { project: Project | View }) {
  const { text } = useCoprod();
  const model = useDifferingViews({ project, framework, readOnly });
  const words = { ...text.checklist, ...text.differingViews, ...strings };
  return (
    <div className="cp-views" data-part="body" data-status={model.status}>
      <Heading level={headingLevel}>{words.title}</Heading>
      <Note model={model} words={words} />
      {model.status === 'shown' && <ViewsTable model={model} words={words} />}
    </div>
  );
}

/** What stands in the place of the table, or above it while there is more to come. */
function Note({ model, words }: { model: DifferingViewsModel; words: DifferingWords }) {
  const { text, today } = useCoprod();
  const { status, shownOn, progress } = model;
  const said = {
    nobody: words.nobody,
    'not-shown': shownOn
      ? fill(words.shownOn, { day: dayInWords(shownOn, text.language, today) })
      : text.statuses['not-shown'],
    first: words.answerFirst,
    shown: progress ? `${fill(words.progress, progress)} ${words.answerFirst}` : '',
  }[status];
  return said && <p className="cp-text">{said}</p>;
}
