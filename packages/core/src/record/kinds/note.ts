import * as z from 'zod/mini';
import { words } from '../fields.ts';
import { kindAbout } from '../kind.ts';
import { limits } from '../limits.ts';

/** What somebody wrote about a question. An empty text takes an earlier note back. */
export const note = kindAbout('note', z.strictObject({ text: words(limits.text) }));
