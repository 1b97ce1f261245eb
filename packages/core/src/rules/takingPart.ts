import { decidingPerspectives, type Perspective } from '../catalogue/perspectives.ts';
import type { EntryOf, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import { keyedKinds } from '../record/keyedKinds.ts';
import { byTime } from '../record/order.ts';
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
  const people = new Map(
    present.map(({ id, perspective, roles }) => [id, { perspective, roles: new Set(roles) }]),
  );
  const inEffect = new Map(keys.flatMap(({ id, at }) => (at === undefined ? [] : [[id, at]])));
  const waiting = new Map(
    keys.flatMap(({ id, needs }) => (needs === undefined ? [] : [[id, needs]])),
  );
  addNew(project, { people, inEffect, waiting });
  return { people, inEffect, waiting };
}

/**
 * What was added to a view since it was made counts as in the whole, as far as it changes nobody's role:
 * whoever took a step sees it at once.
 */
function addNew(
  { entries, view: { keys = [] } }: View,
  {
    people,
    inEffect,
    waiting,
  }: {
    people: TakingPart['people'];
    inEffect: Map<string, string>;
    waiting: Map<string, Perspective>;
  },
): void {
  const known = new Set(keys.map(({ id }) => id));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const leads = new Map(
    [...people].flatMap(([id, { perspective, roles }]) =>
      roles.has('lead') ? [[id, perspective]] : [],
    ),
  );
  for (const entry of entries) {
    const { id, at, by, replaces = [] } = entry;
    const hat = leads.get(by);
    if (!hat) continue;
    const own = replaces.filter((old) => byId.get(old)?.by === by);
    if (isKind(entry, 'agreement')) {
      const asked = byId.get(entry.about);
      if (known.has(id) || !entry.data?.agrees || waiting.get(entry.about) !== hat) continue;
      if (!asked || byTime(asked, entry) > 0) continue;
      waiting.delete(entry.about);
      inEffect.set(entry.about, at);
    } else if (!known.has(id) && isKind(entry, 'stage')) {
      for (const old of own) if (byId.get(old)?.kind === 'stage') inEffect.delete(old);
      inEffect.set(id, at);
    } else if (!known.has(id) && keyedKinds.includes(entry.kind as Keyed['kind'])) {
      for (const old of own) if (byId.get(old)?.kind === entry.kind) waiting.delete(old);
      const other = decidingPerspectives.find((one) => one !== hat);
      if (other) waiting.set(id, other);
    }
  }
}

type Keyed = EntryOf<(typeof keyedKinds)[number]>;

/** The same as data, for a view: who takes part. */
export const presentFor = ({ people }: Powers): readonly Present[] =>
  [...people].flatMap(([id, { member, perspective, roles }]) =>
    member ? { id, perspective, roles: [...roles] } : [],
  );

/**
 * Which of these entries took effect and when, in that order; which wait; and which do neither, answers to
 * what waited among them: they were counted already.
 */
export function keysFor(
  { inEffect, waiting }: Powers,
  shown: readonly { id: string; kind: string }[],
): Keys {
  const steps = new Set(
    shown.flatMap(({ id, kind }) =>
      ['stage', 'agreement', ...keyedKinds].includes(kind) ? id : [],
    ),
  );
  return [
    ...[...inEffect].map(([id, at]) => ({ id, at })),
    ...[...waiting].map(([id, needs]) => ({ id, needs })),
    ...[...steps].flatMap((id) => (inEffect.has(id) || waiting.has(id) ? [] : { id })),
  ].filter(({ id }) => steps.has(id));
}
