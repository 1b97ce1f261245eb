import * as z from 'zod/mini';
import { stageIds } from '../../catalogue/stages.ts';
import { neededWords } from '../fields.ts';
import { kindAlone, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/** The project goes on to a stage, or back to one with the reason why. */
export const schema = kindAlone(
  'stage',
  z.discriminatedUnion('move', [
    z.strictObject({ move: z.literal('on'), stage: z.enum(stageIds) }),
    z.strictObject({
      move: z.literal('back'),
      stage: z.enum(stageIds),
      why: neededWords(limits.text),
    }),
  ]),
);

export const rules: KindRules = { add: ['lead'], typedFor: false, see: 'all' };

export const example: DataOf<typeof schema> = { move: 'on', stage: 'co-planning' };
