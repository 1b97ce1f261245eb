import * as z from 'zod/mini';
import { words } from '../fields.ts';
import { keyedKinds } from '../keyedKinds.ts';
import { kindAbout, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/** The second key: yes or no to an entry that needs both leads (`about`: its id; rule KEY1). */
export const schema = kindAbout(
  'agreement',
  z.strictObject({ agrees: z.boolean(), why: z.optional(words(limits.text)) }),
);

export const rules: KindRules = {
  add: ['member'],
  typedFor: false,
  aboutKinds: keyedKinds,
  conditions: ['second-key'],
  see: 'members',
};

export const example: DataOf<typeof schema> = { agrees: true };
