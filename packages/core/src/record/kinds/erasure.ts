import * as z from 'zod/mini';
import { idField } from '../fields.ts';
import { kindAlone, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/**
 * Somebody asks that what they wrote goes: `all` of it, also what turns up later, or some entries by
 * their ids (rules ER1 to ER3). It reaches only the writer's own words.
 */
export const schema = kindAlone(
  'erasure',
  z.discriminatedUnion('what', [
    z.strictObject({ what: z.literal('all') }),
    z.strictObject({
      what: z.literal('entries'),
      ids: z.array(idField).check(z.minLength(1), z.maxLength(limits.list, { abort: true })),
    }),
  ]),
);

export const rules: KindRules = { add: ['anyone'], typedFor: true, see: 'own' };

export const example: DataOf<typeof schema> = { what: 'entries', ids: ['e1'] };
