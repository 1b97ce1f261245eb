import * as z from 'zod/mini';
import { perspectives } from '../../catalogue/perspectives.ts';
import { words } from '../fields.ts';
import { kindAlone, roles, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/**
 * Somebody takes part: the person is the entry's `by`. They wear one hat (rule PE1). `roles` are those
 * that they take on: a lead's seat that is open (rule KEY2); other roles are given by two keys.
 * `holdsBudget` marks who decides about money; `name` is what they chose to be called.
 */
export const schema = kindAlone(
  'person',
  z.strictObject({
    perspective: z.enum(perspectives),
    roles: z.optional(z.array(z.enum(roles)).check(z.maxLength(3))),
    holdsBudget: z.optional(z.boolean()),
    name: z.optional(words(limits.name)),
  }),
);

export const rules: KindRules = {
  add: ['anyone'],
  typedFor: true,
  conditions: ['newcomer', 'hat-kept', 'open-role'],
  see: 'members',
  hide: { name: 'name' },
};

export const example: DataOf<typeof schema> = { perspective: 'lived-experience', name: 'Amina' };
