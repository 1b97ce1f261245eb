import * as z from 'zod/mini';
import { groupField, neededWords } from '../fields.ts';
import { kindAlone, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/**
 * Somebody says something: for themself, for a group of so many people, or without a name; then `by` is
 * a random id for this item alone, and a claim keeps the hash of the code that finds it again.
 */
export const schema = kindAlone(
  'feedback',
  z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('one'), text: neededWords(limits.text) }),
    z.strictObject({ from: z.literal('nameless'), text: neededWords(limits.text) }),
    z.strictObject({
      from: z.literal('group'),
      text: neededWords(limits.text),
      people: groupField,
    }),
  ]),
);

export const rules: KindRules = {
  add: ['anyone'],
  typedFor: true,
  see: 'all',
  publicWith: 'words-in-public',
};

export const example: DataOf<typeof schema> = {
  from: 'one',
  text: 'The group meets when I am at work.',
};
