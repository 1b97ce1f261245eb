import type { Perspective } from '../catalogue/perspectives.ts';
import type { Project } from '../record/entry.ts';
import type { Role } from '../record/kind.ts';
import type { Keys, Present, View } from '../record/view.ts';
import { powersOf, type Powers } from './powers.ts';

/** Who takes part and as what, what took effect, and what waits for a key (rule KEY1). */
export interface TakingPart extends Pick<Powers, 'inEffect' | 'waiting'> {
  readonly people: ReadonlyMap<
    string,
    { readonly perspective: Perspective; readonly roles: ReadonlySet<Role> }
  >;
}

/**
 * Who takes part in a project, and what has both keys. A view's reader may not see all entries from which
 * that is read, so the view holds the answer (rule VI4); to the public it names nobody.
 */
export function takingPart(project: Project | View): TakingPart {
  if (!project.view?.keys) {
    const { people, inEffect, waiting } = powersOf(project);
    return { people: new Map([...people].filter(([, { member }]) => member)), inEffect, waiting };
  }
  const { present = [], keys } = project.view;
  return {
    people: new Map(
      present.map(({ id, perspective, roles }) => [id, { perspective, roles: new Set(roles) }]),
    ),
    inEffect: new Map(keys.flatMap(({ id, at }) => (at === undefined ? [] : [[id, at]]))),
    waiting: new Map(keys.flatMap(({ id, needs }) => (needs === undefined ? [] : [[id, needs]]))),
  };
}

/** The same as data, for a view: who takes part. */
export const presentFor = ({ people }: Powers): readonly Present[] =>
  [...people].flatMap(([id, { member, perspective, roles }]) =>
    member ? { id, perspective, roles: [...roles] } : [],
  );

/** Which of these entries took effect and when, in that order, and which wait. */
export function keysFor({ inEffect, waiting }: Powers, shown: readonly { id: string }[]): Keys {
  const seen = new Set(shown.map(({ id }) => id));
  return [
    ...[...inEffect].map(([id, at]) => ({ id, at })),
    ...[...waiting].map(([id, needs]) => ({ id, needs })),
  ].filter(({ id }) => seen.has(id));
}
