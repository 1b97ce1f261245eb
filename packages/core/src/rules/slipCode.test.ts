import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CoprodError, hashOfCode, makeSlip, readCode } from '../index.ts';

const bytes = (...some: number[]) => new Uint8Array(some);
/** Twelve times five bits: 0, 1, 2 … 11, then four that are left over. */
const counting = bytes(0x00, 0x44, 0x32, 0x14, 0xc7, 0x42, 0x54, 0xb5);
const faultOf = async (run: () => Promise<unknown>) => {
  const error: unknown = await run().catch((one: unknown) => one);
  expect(error).toBeInstanceOf(CoprodError);
  const [{ code, path, message, why, mend }] = (error as CoprodError).faults as [
    CoprodError['faults'][0],
  ];
  expect(message && why && mend).toBeTruthy();
  return `${code} ${path}`;
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('FB9: a code on a slip', () => {
  test('is 60 of the random bits, five to a symbol', async () => {
    expect((await makeSlip(counting)).code).toBe('0123-4567-89AB');
    expect((await makeSlip(bytes(255, 255, 255, 255, 255, 255, 255, 240))).code).toBe(
      'ZZZZ-ZZZZ-ZZZZ',
    );
    const left = [...counting.slice(0, 7), 0xbf];
    expect((await makeSlip(bytes(...left, 9, 9))).code).toBe('0123-4567-89AB');
  });

  test('each bit of the 60 makes another code', async () => {
    const codes = new Set([(await makeSlip(counting)).code]);
    for (let bit = 0; bit < 60; bit += 1) {
      const other = Uint8Array.from(counting);
      other[bit >> 3]! ^= 128 >> (bit & 7);
      codes.add((await makeSlip(other)).code);
    }
    expect(codes.size).toBe(61);
  });

  test('comes with its hash, SHA-256 of what the slip shows', async () => {
    const { code, hash } = await makeSlip(counting);
    expect(hash).toBe(await hashOfCode(code));
    // printf 0123-4567-89AB | sha256sum
    expect(hash).toBe('425add36995816c51afe3bcc482d07e346b7d8c368bb91967617997b1b885b9f');
    expect(await hashOfCode('K7MP-2QXT-9HWD')).toBe(
      'c56464bdefb6aab4bb4a1388feaaedecc6ae63f46b9c1e559f2a47267fa36f5f',
    );
  });

  test.each<[string, unknown]>([
    ['too-few bytes', bytes(1, 2, 3, 4, 5, 6, 7)],
    ['too-few bytes', bytes()],
    ['bad-value bytes', new Uint8Array(8)],
    ['wrong-type bytes', [1, 2, 3, 4, 5, 6, 7, 8]],
    ['wrong-type bytes', 'K7MP2QXT9HWD'],
    ['wrong-type bytes', undefined],
  ])('%s: is not made of too little chance', async (fault, some) => {
    expect(await faultOf(() => makeSlip(some as never))).toBe(fault);
  });

  test.each([
    'K7MP-2QX1-0HWD',
    'k7mp2qx10hwd',
    ' k7mp 2qx1 0hwd ',
    'K7MP–2QX1—0HWD',
    'K7MP‐2QX1−0HWD',
    'K7-MP2-QX10-HWD',
    'k7mp\u00AD-2qxi-\u200Bohwd',
    'K7MP-2QXL-OHWD',
    'K7MP-2QXI-oHWD',
    'Ｋ７ｍｐ－２ＱＸＬ　０ＨＷＤ',
    'K7MP\t2QX1\n0HWD',
  ])('%j is read however it is typed', (typed) => {
    expect(readCode(typed)).toBe('K7MP-2QX1-0HWD');
  });

  test.each([
    '',
    ' ',
    'K7MP-2QXT-9HW',
    'K7MP-2QXT-9HWD-A',
    'K7MP-2QXT-9HWU',
    'K7MP_2QXT_9HWD',
    'K7MP.2QXT.9HWD',
    'K7MP-2QXT-9HWſ',
    '\u212A7MP-2QXT-9HWD',
    'K7MP-2QXT-9Hß',
    'К7МР-2QXT-9HWD',
    'K7MP-2QXT-٣HWD',
    `K7MP-2QXT-9HWD${' '.repeat(100)}`,
  ])('%j is none', async (typed) => {
    expect(readCode(typed)).toBeNull();
    expect(await faultOf(() => hashOfCode(typed))).toBe('bad-format code');
  });

  test('what is no text is none', () => {
    for (const odd of [null, undefined, 5, {}, ['K7MP2QXT9HWD']])
      expect(readCode(odd as never)).toBeNull();
  });

  test('what a slip shows is what is read of it, and one code has one hash', async () => {
    const some = fc.uint8Array({ minLength: 8, maxLength: 16 }).filter((all) => all.some(Boolean));
    await fc.assert(
      fc.asyncProperty(some, async (all) => {
        const { code, hash } = await makeSlip(all);
        expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(readCode(code)).toBe(code);
        const sloppy = code.toLowerCase().replaceAll('-', ' ').replaceAll('1', 'l');
        expect(await hashOfCode(sloppy.replaceAll('0', 'o'))).toBe(hash);
      }),
    );
  });

  test('without WebCrypto, as on a page by plain http, the error says so', async () => {
    for (const crypto of [undefined, {}]) {
      vi.stubGlobal('crypto', crypto);
      expect(await faultOf(() => makeSlip(counting))).toBe('missing crypto.subtle');
      expect(await faultOf(() => hashOfCode('K7MP-2QXT-9HWD'))).toBe('missing crypto.subtle');
    }
  });
});
