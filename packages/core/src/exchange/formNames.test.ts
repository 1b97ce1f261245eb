import { describe, expect, test } from 'vitest';
import { controlName, type ControlKind } from '../index.ts';
import { besidesOf } from './besides.ts';
import { readControlName, type MadeKind } from './formNames.ts';

const kinds = Object.keys(besidesOf) as MadeKind[];

describe('FO3: the name of a control', () => {
  test('says again what it was made of, also with a hyphen in every part of it', () => {
    for (const kind of kinds)
      for (const beside of [undefined, ...besidesOf[kind]]) {
        const what = (beside ? `${beside}-${kind}` : kind) as ControlKind;
        expect(readControlName(controlName('our-hub', what, 'a-b@1/c'))).toEqual({
          ...{ prefix: 'our-hub', beside, kind, about: 'a-b@1/c' },
        });
      }
  });

  test('has nothing beside it but what its kind has', () => {
    for (const what of ['saw-feedback', 'why-told', 'day-told', 'saw-people', 'text-list', 'saw-'])
      expect(readControlName(`coprod:hub:${what}:e1`), what).toBeNull();
  });

  test.each(['', 'person', '__proto__', 'constructor', 'toString', 'saw-constructor'])(
    'RE8: %j is no control',
    (what) => {
      expect(readControlName(`coprod:hub:${what}:e1`)).toBeNull();
    },
  );

  test('a list and a code make nothing, and are no fault', () => {
    expect(readControlName(controlName('hub', 'list', 'search'))?.kind).toBe('list');
    expect(readControlName(controlName('hub', 'code', 'find'))?.kind).toBe('code');
  });
});
