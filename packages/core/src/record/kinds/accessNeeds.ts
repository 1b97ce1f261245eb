import * as z from 'zod/mini';
import { words } from '../fields.ts';
import { kindAlone, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/** What somebody needs to take part, in their own words. Only they and the leads see it (rule VI3). */
export const schema = kindAlone('access-needs', z.strictObject({ text: words(limits.text) }));

export const rules: KindRules = { add: ['member'], typedFor: true, see: 'leads' };

export const example: DataOf<typeof schema> = { text: 'A lift, and papers in large print.' };
