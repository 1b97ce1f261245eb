import * as z from 'zod/mini';
import { neededWords, words } from '../fields.ts';
import { kindAbout, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/**
 * Whoever said it was told what became of it (`about`: the decision): a summary of 200 characters, then
 * the details, and how they were told.
 */
export const schema = kindAbout(
  'told',
  z.strictObject({
    summary: neededWords(limits.name),
    details: z.optional(words(limits.text)),
    how: z.enum(['in-person', 'in-writing', 'where-it-was-asked']),
  }),
);

export const rules: KindRules = {
  add: ['profession', 'lead', 'parent-champion'],
  typedFor: false,
  aboutKinds: ['decision'],
  see: 'all',
};

export const example: DataOf<typeof schema> = {
  summary: 'There is a group on Saturdays now.',
  how: 'in-person',
};
