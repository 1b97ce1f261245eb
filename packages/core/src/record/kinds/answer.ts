import * as z from 'zod/mini';
import { words } from '../fields.ts';
import { kindAbout, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/** Did that answer what they said? Only they can tell (`about`: the telling; rule FB1). */
export const schema = kindAbout(
  'answer',
  z.strictObject({
    answer: z.enum(['yes', 'partly-will-do', 'no']),
    why: z.optional(words(limits.text)),
  }),
);

export const rules: KindRules = {
  add: ['anyone'],
  typedFor: true,
  aboutKinds: ['told'],
  conditions: ['sayer'],
  see: 'all',
  hideInPublic: { why: 'words-in-public' },
};

export const example: DataOf<typeof schema> = { answer: 'no', why: 'It is full every week.' };
