import * as z from 'zod/mini';
import { perspectives } from '../../catalogue/perspectives.ts';
import { dayField, neededWords } from '../fields.ts';
import { kindAbout, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

const decidedBy = z.array(z.enum(perspectives)).check(z.minLength(1), z.maxLength(4));
const due = z.optional(dayField);

/**
 * What the group decided about an item, and who took part in deciding. To do only a part of it, or not to do it,
 * needs a reason. `due`, where there is a promise, is a day (`YYYY-MM-DD`): when it will be done, or, of what cannot
 * be done yet, when we look at it again.
 */
export const schema = kindAbout(
  'decision',
  z.discriminatedUnion('outcome', [
    z.strictObject({
      outcome: z.literal('doing'),
      decidedBy,
      what: neededWords(limits.text),
      due,
    }),
    z.strictObject({
      outcome: z.literal('partly'),
      decidedBy,
      what: neededWords(limits.text),
      due,
      why: neededWords(limits.text),
    }),
    z.strictObject({
      outcome: z.literal('not-doing'),
      decidedBy,
      why: neededWords(limits.text),
      due,
    }),
  ]),
);

export const rules: KindRules = {
  add: ['profession', 'lead'],
  typedFor: false,
  aboutKinds: ['feedback'],
  see: 'all',
};

export const example: DataOf<typeof schema> = {
  outcome: 'doing',
  decidedBy: ['lived-experience', 'profession'],
  what: 'A second group on Saturdays.',
  due: '2026-06-30',
};
