import * as z from 'zod/mini';
import { aboutField, dayField } from '../fields.ts';
import { kindAbout, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/**
 * A round of questions on one framework (`about`: `framework@version`): answers count from the day
 * `answersFrom` and are shown together from the day `shownOn` (rule SM3). `opened` lists the checks
 * that the group wants to look at. Where the project is theirs, young people decide too (`youngPeople`, rule PE4).
 */
export const schema = kindAbout(
  'round',
  z.strictObject({
    answersFrom: dayField,
    shownOn: dayField,
    youngPeople: z.optional(z.boolean()),
    opened: z.optional(z.array(aboutField).check(z.maxLength(limits.list))),
  }),
);

export const rules: KindRules = {
  add: ['lead'],
  typedFor: false,
  conditions: ['not-sooner'],
  see: 'all',
};

export const example: DataOf<typeof schema> = { answersFrom: '2026-05-01', shownOn: '2026-05-15' };
