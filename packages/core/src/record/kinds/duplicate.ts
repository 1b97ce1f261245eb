import * as z from 'zod/mini';
import { idField } from '../fields.ts';
import { kindAbout, type DataOf, type KindRules } from '../kind.ts';

/** An item says the same as an earlier one, `of`; itself, where it is not the same after all. Everyone who said it is told. */
export const schema = kindAbout('duplicate', z.strictObject({ of: idField }));

export const rules: KindRules = {
  add: ['profession', 'lead'],
  typedFor: false,
  aboutKinds: ['feedback'],
  see: 'all',
};

export const example: DataOf<typeof schema> = { of: 'f1' };
