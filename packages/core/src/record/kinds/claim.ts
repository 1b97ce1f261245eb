import * as z from 'zod/mini';
import { hashField } from '../fields.ts';
import { kindAbout, type DataOf, type KindRules } from '../kind.ts';

/** Only the hash (SHA-256) of the code on a slip is kept: whoever has the code finds the item again. */
export const schema = kindAbout('claim', z.strictObject({ codeHash: hashField }));

export const rules: KindRules = {
  add: ['anyone'],
  typedFor: true,
  aboutKinds: ['feedback'],
  conditions: ['sayer'],
  see: 'own',
};

export const example: DataOf<typeof schema> = {
  codeHash: '0000000000000000000000000000000000000000000000000000000000000000',
};
