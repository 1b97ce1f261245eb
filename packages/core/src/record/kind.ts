import * as z from 'zod/mini';
import { aboutField, idField, instantField, personField } from './fields.ts';
import { limits } from './limits.ts';

const envelope = {
  id: idField,
  at: instantField,
  by: personField,
  enteredBy: z.optional(personField),
  replaces: z.optional(z.array(idField).check(z.maxLength(limits.list, { abort: true }))),
};

/** The envelope of an entry whose kind this version of the kit does not know. */
export const otherEntrySchema = z.strictObject({
  ...envelope,
  kind: idField,
  about: z.optional(aboutField),
  data: z.unknown(),
});

/** A kind of entry that is about something. */
export const kindAbout = <Kind extends string, Data extends z.ZodMiniType>(
  kind: Kind,
  data: Data,
) =>
  z.strictObject({ ...envelope, kind: z.literal(kind), about: aboutField, data: z.nullable(data) });

/** A kind of entry that stands for itself. */
export const kindAlone = <Kind extends string, Data extends z.ZodMiniType>(
  kind: Kind,
  data: Data,
) => z.strictObject({ ...envelope, kind: z.literal(kind), data: z.nullable(data) });
