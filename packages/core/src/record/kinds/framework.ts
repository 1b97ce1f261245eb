import * as z from 'zod/mini';
import { kindAbout, type DataOf, type KindRules } from '../kind.ts';

/**
 * The group takes a framework into use, or lays it aside (`about`: `framework@version`). Takes effect
 * when the other lead agrees (rule KEY1).
 */
export const schema = kindAbout('framework', z.strictObject({ inUse: z.boolean() }));

export const rules: KindRules = { add: ['lead'], typedFor: false, see: 'all' };

export const example: DataOf<typeof schema> = { inUse: true };
