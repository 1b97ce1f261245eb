import * as z from 'zod/mini';
import { perspectives } from '../../catalogue/perspectives.ts';
import { ratings } from '../../catalogue/ratings.ts';
import { groupField } from '../fields.ts';
import { kindAbout, type DataOf, type KindRules } from '../kind.ts';

/**
 * An answer to one question (`about`: `framework@version/question`). It keeps the hat under which it
 * was given (rule PE2). With `people` it is one answer that so many agreed on (rule SM6).
 */
export const schema = kindAbout(
  'rating',
  z.strictObject({
    rating: z.enum(ratings),
    perspective: z.enum(perspectives),
    people: z.optional(groupField),
  }),
);

export const rules: KindRules = {
  add: ['member'],
  typedFor: true,
  conditions: ['own-hat', 'agreed', 'not-dated-back'],
  see: 'counts',
};

export const example: DataOf<typeof schema> = { rating: 'partly', perspective: 'lived-experience' };
