import type * as z from 'zod/mini';
import type { otherEntrySchema } from './kind.ts';
import { evidence } from './kinds/evidence.ts';
import { note } from './kinds/note.ts';
import { person } from './kinds/person.ts';
import { rating } from './kinds/rating.ts';
import { round } from './kinds/round.ts';

/** Every kind that this version knows. A new kind is one file in `kinds/` and its name here. */
const kinds = { person, rating, note, evidence, round };
/** The schema of one of the known kinds. */
export type KindSchema = (typeof kinds)[keyof typeof kinds];

/** The schema of each known kind, for looking it up. */
export const schemaOfKind: ReadonlyMap<string, KindSchema> = new Map(Object.entries(kinds));

/** An entry of a kind that this version of the kit knows. */
export type Entry = z.infer<KindSchema>;
/** The name of a known kind. */
export type Kind = Entry['kind'];
/** An entry of one known kind. */
export type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>;
/** An entry of a kind that a newer version may know: kept untouched, never shown. */
export type OtherEntry = z.infer<typeof otherEntrySchema>;

/**
 * One piece of co-production and all that was written down about it: a set of entries, sorted by
 * `at`, then `id`.
 */
export interface Project {
  readonly schema: 1;
  readonly id: string;
  readonly entries: readonly (Entry | OtherEntry)[];
}
