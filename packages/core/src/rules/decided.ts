import type { Entry, EntryOf, Kind, Project } from '../record/entry.ts';
import { groupKinds } from '../record/groupKinds.ts';
import { isKind } from '../record/isKind.ts';
import type { View } from '../record/view.ts';
import { takingPart } from './takingPart.ts';

/** What a group decided so far, and what of it before parents came. */
export interface Decided {
  /** Decisions on what people said, that no later one replaced. */
  readonly decisions: readonly EntryOf<'decision'>[];
  /** These, and all that took effect with two keys. */
  readonly all: readonly EntryOf<'decision' | 'gate' | 'not-used'>[];
  /** When the first parent or carer wrote here themself; null where none did yet. */
  readonly came: string | null;
  /** Those of all that were decided before that. */
  readonly early: readonly EntryOf<'decision' | 'gate' | 'not-used'>[];
  /** What was fixed before people came together, that no later entry of its writer replaced. */
  readonly fixed: readonly EntryOf<'fixed'>[];
}

/** What was decided before instant `until` (rules SIG2, ST7). */
export function decidedUntil(project: Project | View, until: string): Decided {
  const written = project.entries.filter((entry): entry is Entry => entry.at < until);
  const all = <K extends Kind>(kind: K) =>
    written.filter((entry): entry is EntryOf<K> => isKind(entry, kind) && entry.data !== null);

  const { inEffect } = takingPart(project);
  const replacing = new Map(
    written
      .filter(({ kind }) => kind === 'decision' || kind === 'fixed')
      .map((one) => [one.id, one]),
  );
  const gone = new Set(
    [...replacing.values()].flatMap(({ replaces = [], kind, by }) =>
      replaces.filter((id) => {
        const old = replacing.get(id);
        return old?.kind === kind && (old.by === by || groupKinds.has(kind));
      }),
    ),
  );
  const items = new Set(all('feedback').map(({ id }) => id));
  const decisions = all('decision').filter(({ id, about }) => items.has(about) && !gone.has(id));
  // What needs two keys was decided when it had both.
  const steps = [
    ...decisions,
    ...[...all('gate'), ...all('not-used')].filter(({ id }) => inEffect.has(id)),
  ];
  // Whoever typed somebody in could date it as they liked.
  const came =
    all('person').find(
      ({ by, enteredBy = by, data }) =>
        enteredBy === by && data?.perspective === 'lived-experience',
    )?.at ?? null;
  return {
    decisions,
    all: steps,
    came,
    early: steps.filter(({ at }) => came === null || at < came),
    fixed: all('fixed').filter(({ id }) => !gone.has(id)),
  };
}
