import * as z from 'zod/mini';
import { schemaOfKind, type KindSchema } from './entry.ts';
import { idField } from './fields.ts';
import { otherEntrySchema } from './kind.ts';
import { limits } from './limits.ts';

/**
 * The schema of an entry of a known kind (zod). Every change, line of the log and row of a host's
 * table is one such entry. `parseEntry` also keeps kinds that this version does not know.
 *
 * @example
 * entrySchema.safeParse({}).success //=> false
 */
export const entrySchema = z.discriminatedUnion('kind', [...schemaOfKind.values()] as [
  KindSchema,
  ...KindSchema[],
]);

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
    .check(z.maxLength(limits.entries)),
});
