import * as z from 'zod/mini';
import { words } from '../fields.ts';
import { kindAbout, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/**
 * Somebody passes on what was said (`about`: the item): `to` the board, or to the parents in the `area`.
 * Ideas travel both ways (rule FB8).
 */
export const schema = kindAbout(
  'passed-on',
  z.strictObject({ to: z.enum(['area', 'board']), text: z.optional(words(limits.text)) }),
);

export const rules: KindRules = {
  add: ['profession', 'lead', 'parent-champion'],
  typedFor: false,
  aboutKinds: ['feedback'],
  see: 'all',
};

export const example: DataOf<typeof schema> = { to: 'board', text: 'We talk about it in June.' };
