// What a single value must look like, without a schema: also for the parts, which carry no more than they need.

/** Characters that can hide or turn words: bidi controls, lone surrogates, control characters. */
const hiddenCharacters = /[\u202A-\u202E\u2066-\u2069\p{Cs}\u0000-\u0008\u000B-\u001F\u007F]/gu;

/** Does a text hold characters that can hide or turn words? */
export const holdsHidden = (text: string) => text.search(hiddenCharacters) >= 0;

/**
 * Text as it is stored: Unicode NFC, line ends as `\n`, no hidden characters.
 *
 * @example
 * normaliseText('Cafe\u0301\r\n') //=> 'Café\n'
 */
export function normaliseText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(hiddenCharacters, '').normalize('NFC');
}

/** The shapes of what every entry has, length and all. */
export const patterns = {
  id: /^[\w-]{1,200}$/,
  person: /^[^\s\p{C}]{1,200}$/u,
  about: /^[\w.:@/-]{1,200}$/,
  /** SHA-256 of a code on a slip. */
  hash: /^[0-9a-f]{64}$/,
  /** ISO 8601 in UTC with milliseconds, on a day that exists. */
  instant:
    /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/,
};

/** Is this a text of that shape? */
export const fits = (pattern: RegExp, value: unknown): value is string =>
  typeof value === 'string' && pattern.test(value);

/**
 * A web address that is safe to offer as a link: http or https, no user name or password, nothing
 * before the host but two slashes (rule LK1).
 *
 * @example
 * isSafeLink('javascript:alert(1)') //=> false
 */
export function isSafeLink(link: string): boolean {
  if (!/^https?:\/\/[^\s\\/?#@]+(?:[/?#][^\s\\]*)?$/i.test(link)) return false;
  try {
    return new URL(link).hostname !== '';
  } catch {
    return false;
  }
}
