import * as z from 'zod/mini';
import { neededWords } from '../fields.ts';
import { kindAbout, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/** A person says sorry in their own words, and what happens next (`about`: the answer). */
export const schema = kindAbout(
  'apology',
  z.strictObject({ text: neededWords(limits.text), next: neededWords(limits.text) }),
);

export const rules: KindRules = {
  add: ['profession', 'lead'],
  typedFor: false,
  aboutKinds: ['answer'],
  see: 'all',
};

export const example: DataOf<typeof schema> = {
  text: 'I am sorry. We made the room too small.',
  next: 'We look for a bigger one by May.',
};
