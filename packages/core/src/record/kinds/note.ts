import * as z from 'zod/mini';
import { words } from '../fields.ts';
import { kindAbout, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/**
 * What somebody wrote about a question or an entry. An empty text takes an earlier note back. A
 * `personal` note, such as a reflection, is for its writer alone (rule VI3).
 */
export const schema = kindAbout(
  'note',
  z.strictObject({ text: words(limits.text), personal: z.optional(z.boolean()) }),
);

export const rules: KindRules = { add: ['member'], typedFor: true, see: 'words' };

export const example: DataOf<typeof schema> = { text: 'The room was up two flights of stairs.' };
