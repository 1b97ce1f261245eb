import * as z from 'zod/mini';
import { idField } from '../fields.ts';
import { kindAlone, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/**
 * Somebody asks that what they wrote goes (rules ER1 to ER3): the entries with these `ids`, or with `null`
 * all of it, also what turns up later. It reaches only the writer's own words.
 */
export const schema = kindAlone(
  'erasure',
  z.strictObject({
    ids: z.nullable(z.array(idField).check(z.maxLength(limits.list))),
  }),
);
export const rules: KindRules = { add: ['anyone'], typedFor: false, see: 'own' };

export const example: DataOf<typeof schema> = { ids: ['e1'] };
