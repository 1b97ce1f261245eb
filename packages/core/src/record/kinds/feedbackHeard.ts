import * as z from 'zod/mini';
import { words } from '../fields.ts';
import { kindAbout, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/** Somebody read what was said, and says so (`about`: the item). */
export const schema = kindAbout(
  'feedback-heard',
  z.strictObject({ text: z.optional(words(limits.text)) }),
);

export const rules: KindRules = {
  add: ['profession', 'lead', 'parent-champion'],
  typedFor: false,
  aboutKinds: ['feedback'],
  see: 'all',
};

export const example: DataOf<typeof schema> = { text: 'Thank you. We talk about it on Monday.' };
