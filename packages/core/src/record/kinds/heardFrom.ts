import * as z from 'zod/mini';
import { perspectives } from '../../catalogue/perspectives.ts';
import { dayField, neededWords, peopleField, words } from '../fields.ts';
import { kindAbout, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/**
 * What others told somebody: from how many people, on which day (`YYYY-MM-DD`), where (`about`: the
 * question). It stands beside the answers and is never counted as one (rule PE5).
 */
export const schema = kindAbout(
  'heard-from',
  z.strictObject({
    perspective: z.enum(perspectives),
    people: peopleField,
    on: dayField,
    where: neededWords(limits.name),
    said: z.optional(words(limits.text)),
  }),
);

export const rules: KindRules = { add: ['member'], typedFor: true, see: 'members' };

export const example: DataOf<typeof schema> = {
  perspective: 'lived-experience',
  people: 6,
  on: '2026-05-02',
  where: 'The stay-and-play group',
};
