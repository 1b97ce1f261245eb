import type { FaultCode } from '../catalogue/text/codes.ts';
import { CoprodError } from '../record/error.ts';

/** Crockford’s base 32: no I, L, O or U, which people misread or take for words. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;
/** Bytes of chance that a code needs: 60 bits. */
const needed = 8;

const shown = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-');

function refuse(code: FaultCode, path: string, message: string, mend: string): CoprodError {
  const why = 'somebody else could find what was said without a name';
  return new CoprodError('This slip cannot be made or read', [{ code, path, message, why, mend }]);
}

/**
 * A new code for a slip, and its hash, of at least 8 random bytes: `crypto.getRandomValues(new Uint8Array(8))`. Print
 * the code, and keep the hash alone (rule FB9): `slipHash` of a form, `codeHash` of a claim. The code is 12 symbols
 * of Crockford’s base 32, 60 bits. `docs/slips.md` says what that is good for.
 *
 * @throws {CoprodError} where the bytes are too few, or all 0, since nobody filled them in; and as
 * {@link hashOfCode} does.
 *
 * @example
 * const { code } = await makeSlip(crypto.getRandomValues(new Uint8Array(8))); //=> 'K7MP-2QXT-9HWD'
 */
export async function makeSlip(bytes: Uint8Array): Promise<{ code: string; hash: string }> {
  const mend = 'give crypto.getRandomValues(new Uint8Array(8))';
  if (Object.prototype.toString.call(bytes) !== '[object Uint8Array]')
    throw refuse('wrong-type', 'bytes', 'These are no bytes', mend);
  if (bytes.length < needed)
    throw refuse('too-few', 'bytes', 'These are too few random bytes', mend);
  if (bytes.every((byte) => byte === 0))
    throw refuse('bad-value', 'bytes', 'These bytes were left empty', mend);
  let code = '';
  for (let bit = 0; code.length < length; bit += 5) {
    const two = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    code += symbols.charAt((two >> (11 - (bit & 7))) & 31);
  }
  return { code: shown(code), hash: await hashOfCode(code) };
}

/**
 * The code that somebody typed, as the slip shows it; null where it is none. Small letters, spaces and dashes of any
 * sort do not matter, nor do full-width letters; O is read as 0, I and L as 1.
 *
 * @example
 * readCode(' k7mp 2qxt–9hwd') //=> 'K7MP-2QXT-9HWD'
 */
export function readCode(typed: string): string | null {
  if (typeof typed !== 'string' || typed.length > 100) return null;
  const plain = typed
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, '');
  if (!/^[0-9a-z]{12}$/i.test(plain)) return null;
  const code = plain.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  return code.includes('U') ? null : shown(code);
}

/**
 * The hash of a code: SHA-256 of the code as the slip shows it, dashes and all, in UTF-8; 64 hexadecimal digits in
 * lower case. However it was typed, one code has one hash.
 *
 * @throws {CoprodError} where that is no code; where there is no WebCrypto, as on a page that did not come by https.
 *
 * @example
 * const hash = await hashOfCode('k7mp2qxt9hwd'); //=> 'c56464bd…', 64 digits
 */
export async function hashOfCode(code: string): Promise<string> {
  const normal = readCode(code);
  if (normal === null)
    throw refuse('bad-format', 'code', 'This is no code of a slip', 'give what readCode gave');
  const subtle = (globalThis as { crypto?: Partial<Crypto> }).crypto?.subtle;
  if (!subtle)
    throw refuse(
      ...(['missing', 'crypto.subtle', 'This page or server cannot hash'] as const),
      'serve the page by https, or do it on a server',
    );
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(normal));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
