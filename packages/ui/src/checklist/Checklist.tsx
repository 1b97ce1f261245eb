'use client';
import {
  fill,
  type CoprodError,
  type Entry,
  type Framework,
  type Project,
  type Signal,
  type Text,
  type View,
} from '@coprod/core';
import { useMemo } from 'react';
import {
  Heading,
  Part,
  Unready,
  useCoprod,
  type Faulty,
  type SaveStates,
} from '../foundation/index.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Intro } from './Intro.tsx';
import { Row } from './Row.tsx';
import { Together } from './Together.tsx';
import { stateText } from './stateText.ts';
import { useActs } from './useActs.ts';
import { useChecklist } from './useChecklist.ts';
import { useSaving } from './useSaving.ts';

/** What {@link Checklist} takes. */
export interface ChecklistProps {
  /** `undefined` while it loads; `null` where what was saved cannot be read. */
  readonly project: Project | View | null | undefined;
  readonly framework: Framework;
  /** Takes each new entry. Without it, and without a form around the part, nothing can be saved. */
  readonly onAdd?: ((entry: Entry) => void) | undefined;
  /** How the entries added here are doing, by id: from `useProject`. */
  readonly states?: SaveStates | undefined;
  /** What is wrong with what was saved: from `useProject`. */
  readonly problem?: CoprodError | null | undefined;
  /** What a server found wrong with a posted form: the error of `safeParseFormData`, or its `{ faults }`. */
  readonly errors?: Faulty | null | undefined;
  /** What is written down, shown beside what people say: from `assessSignals`. */
  readonly signals?: readonly Signal[] | undefined;
  /** Shows what people answered; asks nothing. */
  readonly readOnly?: boolean | undefined;
  /** The level of the part's heading, 1 to 5; default 2. */
  readonly headingLevel?: number | undefined;
  /** Other words for some of the part's own. */
  readonly strings?: Partial<Text['checklist']> | undefined;
}

/**
 * A checklist of the 8 non-negotiables, or of any framework: one question each, the detail where
 * somebody wants it, and what each group says once one has answered. Renders a `<div>` with an `<ol>`
 * of native `<details>`; its controls are native and named, and it holds no `<form>` of its own.
 *
 * @example
 * <Checklist project={project} framework={nonNegotiables} onAdd={add} states={states} />
 */
export function Checklist({ project, ...props }: ChecklistProps) {
  const { actor } = useCoprod();
  const { id, version } = props.framework;
  // Native controls keep what was typed: another person, hat or version begins with controls of its own.
  const whose = [actor?.id, actor?.perspective, id, version].join(' ');
  return project ? (
    <ReadyChecklist key={whose} project={project} {...props} />
  ) : (
    <Part name="checklist">
      <Unready unreadable={project === null} />
    </Part>
  );
}

function ReadyChecklist({
  project,
  framework,
  onAdd,
  states,
  problem,
  errors,
  signals,
  readOnly = false,
  headingLevel = 2,
  strings,
}: ChecklistProps & { project: Project | View }) {
  const { text, actor } = useCoprod();
  const answering = !readOnly && actor !== null;
  const model = useChecklist({ project, framework, readOnly: !answering, signals });
  const saving = useSaving({ project, rows: model.rows, onAdd, states, errors });
  const words = useMemo(() => ({ ...text.checklist, ...strings }), [text, strings]);
  const progress = fill(words.progress, { done: model.done, of: model.rows.length });

  const saveAndGo = (current: string) => {
    const next = model.rows[model.rows.findIndex(({ id }) => id === current) + 1]?.id;
    if (!saving.save(current) || !next) return;
    const row = saving.root.current?.querySelector<HTMLDetailsElement>(`[data-section="${next}"]`);
    if (!row) return;
    row.open = true;
    row.querySelector('summary')?.focus();
    row.scrollIntoView();
  };
  const acts = useActs({ change: saving.change, save: saveAndGo });

  return (
    <Part name="checklist" rootRef={saving.root}>
      <Heading level={headingLevel}>
        <span lang={model.language} dir="auto">
          {model.title}
        </span>
      </Heading>
      <Intro model={model} answering={answering} words={words} problem={problem ?? null} />
      {answering && !actor.enteredBy && (
        <Together
          about={`${framework.id}@${String(framework.version)}`}
          people={model.together}
          words={words}
          faults={saving.faults}
          state={saving.stateOf('')}
          live={onAdd !== undefined}
          onChange={acts.change}
        />
      )}
      {saving.faults.length > 0 && (
        <ErrorSummary faults={saving.faults} heed={saving.heed} rows={model.rows} />
      )}
      <p className="cp-hidden" role="status">
        {stateText(saving.latest, text, words)}
      </p>
      <ol className="cp-rows">
        {model.rows.map((row, index) => (
          <Row
            key={row.id}
            row={row}
            words={words}
            language={model.language}
            answering={answering}
            headingLevel={headingLevel + 1}
            state={saving.stateOf(row.id)}
            nextNumber={model.rows[index + 1]?.number}
            faults={saving.faults}
            finished={model.rows[index + 1] ? '' : progress}
            onChange={acts.change}
            onSave={onAdd && acts.save}
          />
        ))}
      </ol>
      {model.noLongerAsked.length > 0 && (
        <div className="cp-text" data-part="no-longer-asked">
          <p>{text.common.noLongerAsked}:</p>
          <ul>
            {model.noLongerAsked.map((asked) => (
              <li key={asked}>{asked}</li>
            ))}
          </ul>
        </div>
      )}
    </Part>
  );
}
