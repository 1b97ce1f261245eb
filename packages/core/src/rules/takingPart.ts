import type { Perspective } from '../catalogue/perspectives.ts';
import type { Project } from '../record/entry.ts';
import type { Role } from '../record/kind.ts';
import type { Present, View } from '../record/view.ts';
import { powersOf, type Powers } from './powers.ts';

/** Who takes part and as what, and what took effect (rule KEY1). */
export interface TakingPart {
  readonly people: ReadonlyMap<
    string,
    { readonly perspective: Perspective; readonly roles: ReadonlySet<Role> }
  >;
  readonly inEffect: ReadonlySet<string>;
}

/**
 * Who takes part in a project. Its reader may not see all entries from which that is read, so a view holds
 * the answer (rule VI4).
 */
export function takingPart(project: Project | View): TakingPart {
  if (!project.view?.present) return presentOf(powersOf(project));
  const { people, inEffect } = project.view.present;
  return {
    people: new Map(
      people.map(({ id, perspective, roles }) => [id, { perspective, roles: new Set(roles) }]),
    ),
    inEffect: new Set(inEffect),
  };
}

function presentOf({ people, inEffect }: Powers): TakingPart {
  return { people: new Map([...people].filter(([, { member }]) => member)), inEffect };
}

/** The same as data, for a view: of what took effect only these entries. */
export function presentFor(powers: Powers, shown: readonly { readonly id: string }[]): Present {
  const { people, inEffect } = presentOf(powers);
  return {
    people: [...people].map(([id, { perspective, roles }]) => ({
      id,
      perspective,
      roles: [...roles],
    })),
    inEffect: shown.flatMap(({ id }) => (inEffect.has(id) ? id : [])),
  };
}
