import * as z from 'zod/mini';
import { stageIds } from '../../catalogue/stages.ts';
import { neededWords } from '../fields.ts';
import { kindAlone, type DataOf, type KindRules } from '../kind.ts';
import { limits } from '../limits.ts';

/**
 * The group passes the gate into a stage; `anyway` where something is missing, with the reason why.
 * Takes effect when the other lead agrees (rule KEY1).
 */
export const schema = kindAlone(
  'gate',
  z.discriminatedUnion('anyway', [
    z.strictObject({ anyway: z.literal(false), to: z.enum(stageIds) }),
    z.strictObject({
      anyway: z.literal(true),
      to: z.enum(stageIds),
      why: neededWords(limits.text),
    }),
  ]),
);

export const rules: KindRules = {
  add: ['lead'],
  typedFor: false,
  conditions: ['says-why'],
  see: 'all',
};

export const example: DataOf<typeof schema> = {
  anyway: true,
  to: 'co-design',
  why: 'The crèche opens in June, and all of us agreed to wait for it.',
};
