import * as z from 'zod/mini';
import { linkField, words } from '../fields.ts';
import { kindAbout } from '../kind.ts';
import { limits } from '../limits.ts';

/** A link that somebody added to a question. A link of `null` takes an earlier one back. */
export const evidence = kindAbout(
  'evidence',
  z.strictObject({ link: z.nullable(linkField), title: z.optional(words(limits.name)) }),
);
