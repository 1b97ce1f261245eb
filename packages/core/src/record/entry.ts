import * as z from 'zod/mini';
import { idField } from './fields.ts';
import { otherEntrySchema } from './kind.ts';
import { evidence } from './kinds/evidence.ts';
import { note } from './kinds/note.ts';
import { person } from './kinds/person.ts';
import { rating } from './kinds/rating.ts';
import { round } from './kinds/round.ts';
import { limits } from './limits.ts';

/** Every kind that this version knows. A new kind is one file in `kinds/` and its name here. */
const kinds = { person, rating, note, evidence, round };
type KindSchema = (typeof kinds)[keyof typeof kinds];

/** The schema of each known kind, for looking it up. */
export const schemaOfKind: ReadonlyMap<string, KindSchema> = new Map(Object.entries(kinds));

/**
 * The schema of an entry of a known kind (zod). Every change, line of the log and row of a host's
 * table is one such entry. `parseEntry` also keeps kinds that this version does not know.
 *
 * @example
 * entrySchema.safeParse({}).success //=> false
 */
export const entrySchema = z.discriminatedUnion(
  'kind',
  Object.values(kinds) as [KindSchema, ...KindSchema[]],
);

/** An entry of a kind that this version of the kit knows. */
export type Entry = z.infer<typeof entrySchema>;
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

/**
 * The schema of a project (zod), for hosts that build on it. `parseProject` checks the same, sorts
 * the entries, and answers with one typed error.
 *
 * @example
 * projectSchema.safeParse({ schema: 1, id: 'pip', entries: [] }).success //=> true
 */
export const projectSchema = z.strictObject({
  schema: z.literal(1),
  id: idField,
  entries: z
    .array(
      z.union([
        entrySchema,
        otherEntrySchema.check(z.refine((entry) => !schemaOfKind.has(entry.kind))),
      ]),
    )
    .check(z.maxLength(limits.entries, { abort: true })),
});
