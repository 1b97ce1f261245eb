import * as z from 'zod/mini';
import { perspectives } from '../../catalogue/perspectives.ts';
import { personField } from '../fields.ts';
import { kindAlone, roles, type DataOf, type KindRules } from '../kind.ts';

/**
 * A lead proposes a change of power: a role given or taken, somebody removed, another hat. It takes
 * effect when the other lead agrees (rule KEY1).
 */
export const schema = kindAlone(
  'proposal',
  z.discriminatedUnion('change', [
    z.strictObject({
      change: z.literal('role'),
      person: personField,
      role: z.enum(roles),
      given: z.boolean(),
    }),
    z.strictObject({ change: z.literal('removal'), person: personField }),
    z.strictObject({
      change: z.literal('hat'),
      person: personField,
      perspective: z.enum(perspectives),
    }),
  ]),
);

export const rules: KindRules = { add: ['lead'], typedFor: false, see: 'members' };

export const example: DataOf<typeof schema> = {
  change: 'role',
  person: 'amina',
  role: 'parent-champion',
  given: true,
};
