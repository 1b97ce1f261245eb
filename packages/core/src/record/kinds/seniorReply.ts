import * as z from 'zod/mini';
import { neededWords } from '../fields.ts';
import { kindAbout, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/**
 * A senior replies to a “no” (`about`: the answer; rule FB4): with what happens `next`, or, after a second
 * no, with their view, and it ends there (`ends`) as “we do not agree”, with both views.
 */
export const schema = kindAbout(
  'senior-reply',
  z.discriminatedUnion('ends', [
    z.strictObject({
      ends: z.literal(false),
      text: neededWords(limits.text),
      next: neededWords(limits.text),
    }),
    z.strictObject({ ends: z.literal(true), text: neededWords(limits.text) }),
  ]),
);

export const rules: KindRules = {
  add: ['senior'],
  typedFor: false,
  aboutKinds: ['answer'],
  conditions: ['second-no'],
  see: 'all',
};

export const example: DataOf<typeof schema> = {
  ends: false,
  text: 'You are right. We should have asked you first.',
  next: 'I come to your group on Monday.',
};
