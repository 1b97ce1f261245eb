import * as z from 'zod/mini';
import { consentUses, kindAlone, type DataOf, type KindRules } from '../kind.ts';

/**
 * Somebody says yes to one use of what they gave, or takes it back (`given: false`). A no beats every
 * yes that did not see it (rule CO1). Uses: `name`, their name beside what they do; `words-in-public`,
 * what they said on pages for everybody; `sharing`, with other organisations.
 */
export const schema = kindAlone(
  'consent',
  z.strictObject({ use: z.enum(consentUses), given: z.boolean() }),
);

export const rules: KindRules = {
  add: ['anyone'],
  typedFor: true,
  conditions: ['own-yes'],
  see: 'own',
};

export const example: DataOf<typeof schema> = { use: 'name', given: true };
