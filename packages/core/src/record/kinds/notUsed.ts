import * as z from 'zod/mini';
import { neededWords } from '../fields.ts';
import { kindAlone, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/**
 * A stage is not used this time, and why. Only co-delivery can be left out. Takes effect when the other
 * lead agrees (rule KEY1).
 */
export const schema = kindAlone(
  'not-used',
  z.strictObject({ stage: z.literal('co-delivery'), why: neededWords(limits.text) }),
);

export const rules: KindRules = { add: ['lead'], typedFor: false, see: 'all' };

export const example: DataOf<typeof schema> = {
  stage: 'co-delivery',
  why: 'A midwife has to do this.',
};
