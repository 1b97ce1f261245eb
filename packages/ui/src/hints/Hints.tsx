'use client';
import { fill, hintsFor, type Framework, type Project, type View } from '@coprod/core';
import { Heading, Part, useCoprod } from '../foundation/index.ts';

/** What {@link Hints} takes. */
export interface HintsProps {
  readonly project: Project | View | null | undefined;
  /** The framework that is asked; default the non-negotiables. */
  readonly framework?: Framework | undefined;
  /** The level of the part's heading, 1 to 5; default 2. */
  readonly headingLevel?: number | undefined;
}

/**
 * What the leads could do next: for them alone, about groups and never about a person (rule SIG6). Renders a
 * `<div>` with a list, which is not printed; for everybody else, and where there is nothing to do, nothing.
 *
 * @example
 * <Hints project={project} />
 */
export function Hints({ project, framework, headingLevel = 2 }: HintsProps) {
  const { text, actor, today, timeZone } = useCoprod();
  if (!project || !actor) return null;
  const hints = hintsFor(project, actor, { today, timeZone, framework });
  if (hints.length === 0) return null;
  return (
    <Part name="hints">
      <Heading level={headingLevel}>{text.hints.title}</Heading>
      <div className="cp-text">
        <ul>
          {hints.map(({ hint, perspective }) => (
            <li key={`${hint} ${perspective ?? ''}`}>
              {fill(
                text.hints[hint],
                perspective ? { group: text.perspectives[perspective].group } : {},
              )}
            </li>
          ))}
        </ul>
      </div>
    </Part>
  );
}
