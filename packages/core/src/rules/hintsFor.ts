import type { Framework } from '../catalogue/framework.ts';
import { nonNegotiables } from '../catalogue/nonNegotiables.ts';
import { decidingPerspectives, type Perspective } from '../catalogue/perspectives.ts';
import type { HintName } from '../catalogue/text/codes.ts';
import { assessFramework, type AssessOptions } from '../assess/frameworkStatus.ts';
import type { PerspectiveView } from '../assess/perspectiveView.ts';
import type { Actor } from '../record/actor.ts';
import type { Project } from '../record/entry.ts';
import type { View } from '../record/view.ts';
import { takingPart } from './takingPart.ts';

/** Something that a lead could do. Its words are in `text.hints`. */
export interface Hint {
  readonly hint: HintName;
  /** The group that it is about; never a person. */
  readonly perspective?: Perspective;
}

/** How to look for hints. */
export interface HintOptions extends AssessOptions {
  /** The framework that is asked; default the non-negotiables. */
  readonly framework?: Framework | undefined;
}

/**
 * What the leads of a project could do next, for them alone (rule SIG6): about groups, never about a person;
 * not to be printed or ranked. Nobody else is given any.
 *
 * @throws {CoprodError} where this is no project, or an option cannot be used.
 *
 * @example
 * hintsFor(project, { id: 'amina' }, { today: '2026-05-03' }) //=> [{ hint: 'few', perspective: 'lived-experience' }]
 */
export function hintsFor(
  project: Project | View,
  { id }: Pick<Actor, 'id'>,
  { framework = nonNegotiables, ...options }: HintOptions,
): readonly Hint[] {
  const { sections, shownOn } = assessFramework(project, framework, options);
  const { people } = takingPart(project);
  const members = [...people.values()];
  if (!people.get(id)?.roles.has('lead')) return [];
  const { fewest = 3 } = options;
  const today = project.view?.today ?? options.today;
  const views = sections.flatMap(({ question, checks }) =>
    [question, ...checks].flatMap((one) => one.views),
  );
  const of = (perspective: Perspective) => views.filter((view) => view.perspective === perspective);
  const each = (hint: HintName, holds: (views: PerspectiveView[], who: Perspective) => boolean) =>
    decidingPerspectives
      .filter((perspective) => holds(of(perspective), perspective))
      .map((perspective): Hint => ({ hint, perspective }));
  const isSeatOpen = decidingPerspectives.some(
    (perspective) =>
      !members.some((one) => one.perspective === perspective && one.roles.has('lead')),
  );
  return [
    ...each('few', (_, who) => members.filter((one) => one.perspective === who).length < fewest),
    ...each('silent', (all) => all.every(({ answers }) => answers === 0)),
    ...each('typed', (all) => {
      const shown = all.filter(({ answers }) => answers);
      return shown.length > 0 && shown.every(({ typed }) => typed);
    }),
    ...(shownOn === null || shownOn <= today ? [{ hint: 'no-round' } as const] : []),
    ...(isSeatOpen ? [{ hint: 'open-seat' } as const] : []),
  ];
}
