import * as z from 'zod/mini';
import { decidingPerspectives } from '../../catalogue/perspectives.ts';
import { idField } from '../fields.ts';
import { kindAlone, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/**
 * Somebody asks that what they wrote goes (rules ER1 to ER3): the entries with these `ids`, or with `null`
 * all of it, also what turns up later. It reaches only the writer's own words. `seats` says which seat of a
 * lead each proposal gave them: their hat is gone too, and whoever sat there before must not sit there again
 * (rule KEY5). `forgetPerson` fills it in.
 */
export const schema = kindAlone(
  'erasure',
  z.strictObject({
    ids: z.nullable(z.array(idField).check(z.maxLength(limits.list))),
    seats: z.optional(
      z
        .array(z.strictObject({ proposal: idField, perspective: z.enum(decidingPerspectives) }))
        .check(z.maxLength(limits.list)),
    ),
  }),
);

export const rules: KindRules = {
  add: ['anyone'],
  typedFor: false,
  conditions: ['own-seats'],
  see: 'own',
};

export const example: DataOf<typeof schema> = { ids: ['e1'] };
