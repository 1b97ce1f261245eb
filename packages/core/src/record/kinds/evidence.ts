import * as z from 'zod/mini';
import { linkField, words } from '../fields.ts';
import { kindAbout, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/** A link that somebody added to a question. A link of `null` takes an earlier one back. */
export const schema = kindAbout(
  'evidence',
  z.strictObject({ link: z.nullable(linkField), title: z.optional(words(limits.name)) }),
);

export const rules: KindRules = { add: ['member'], typedFor: true, see: 'words' };

export const example: DataOf<typeof schema> = { link: 'https://example.org/photos' };
