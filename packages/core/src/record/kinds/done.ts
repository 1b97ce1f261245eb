import * as z from 'zod/mini';
import { dayField, words } from '../fields.ts';
import { kindAbout, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/** What was promised is done, on a day (`YYYY-MM-DD`; `about`: the decision). */
export const schema = kindAbout(
  'done',
  z.strictObject({ on: dayField, what: z.optional(words(limits.text)) }),
);

export const rules: KindRules = {
  add: ['profession', 'lead', 'parent-champion'],
  typedFor: false,
  aboutKinds: ['decision'],
  see: 'all',
};

export const example: DataOf<typeof schema> = { on: '2026-06-20' };
