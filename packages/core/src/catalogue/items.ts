import type { SourceId, SourceRef } from './sources.ts';

/** One thing that a source says. Its id is unique in its list's area and never changes. Without a source it is ours. */
export interface Fact<Id extends string = string> {
  readonly id: Id;
  readonly source?: SourceRef;
}

/** An item of one of the catalogue's lists, with the facts in it. Words are in the area's text, by id. */
export interface Item<Id extends string = string, FactId extends string = string> extends Fact<Id> {
  readonly facts: readonly Fact<FactId>[];
}

/**
 * Builds the items of one source: where it stands, its id, and where each fact in it stands. A place
 * of `null` marks a fact that is ours.
 */
export const itemsOf =
  (source: SourceId) =>
  <const Id extends string, FactId extends string = never>(
    where: string,
    id: Id,
    facts?: Readonly<Record<FactId, string | null>>,
  ): Item<Id, FactId> & { readonly source: SourceRef } => ({
    id,
    source: { source, where },
    facts: Object.entries<string | null>(facts ?? {}).map(([factId, place]) => ({
      id: factId as FactId,
      ...(place === null ? {} : { source: { source, where: place } }),
    })),
  });
