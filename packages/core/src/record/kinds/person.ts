import * as z from 'zod/mini';
import { perspectives } from '../../catalogue/perspectives.ts';
import { words } from '../fields.ts';
import { kindAlone } from '../kind.ts';
import { limits } from '../limits.ts';

/**
 * Somebody takes part: the person is the entry's `by`. They wear one hat (rule PE1); `roles` and
 * `holdsBudget` say what else they are in this project; `name` is what they chose to be called.
 */
export const person = kindAlone(
  'person',
  z.strictObject({
    perspective: z.enum(perspectives),
    roles: z.optional(
      z.array(z.enum(['lead', 'parent-champion', 'senior'])).check(z.maxLength(3, { abort: true })),
    ),
    holdsBudget: z.optional(z.boolean()),
    name: z.optional(words(limits.name)),
  }),
);
