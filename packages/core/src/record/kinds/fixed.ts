import * as z from 'zod/mini';
import { neededWords, words } from '../fields.ts';
import { kindAlone, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/** Something that was fixed before people came together, and whether it can change. */
export const schema = kindAlone(
  'fixed',
  z.strictObject({
    what: neededWords(limits.text),
    canChange: z.enum(['yes', 'no', 'not-known']),
    why: z.optional(words(limits.text)),
  }),
);

export const rules: KindRules = {
  add: ['member'],
  typedFor: true,
  see: 'all',
  publicWith: 'words-in-public',
};

export const example: DataOf<typeof schema> = { what: 'The money ends in March.', canChange: 'no' };
