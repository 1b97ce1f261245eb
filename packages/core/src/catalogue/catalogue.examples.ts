import { catalogue, type Area } from './catalogue.ts';
import type { SourceRef } from './sources.ts';

interface Part {
  readonly id: string;
  readonly source?: SourceRef;
  readonly facts?: readonly Part[];
  readonly checks?: readonly Part[];
}

/** Everything in the catalogue, items and what is in them, by area and id, with its source. */
export const allEntries = (Object.keys(catalogue) as Area[]).flatMap((area) =>
  (catalogue[area] as readonly Part[])
    .flatMap((item) => [item, ...(item.facts ?? []), ...(item.checks ?? [])])
    .map(({ id, source }) => ({ area, id: `${area}/${id}`, source })),
);
