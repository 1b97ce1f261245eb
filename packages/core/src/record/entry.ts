import type * as z from 'zod/mini';
import type { otherEntrySchema } from './kind.ts';
import { schemas } from './kinds/every.ts';

/** The schema of one of the known kinds. */
export type KindSchema = (typeof schemas)[keyof typeof schemas];

/** The schema of each known kind, for looking it up. */
export const schemaOfKind: ReadonlyMap<string, KindSchema> = new Map(Object.entries(schemas));

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
  /** Only a `View` has one: it is no project, and cannot be stored or merged. */
  readonly view?: never;
}
