import * as z from 'zod/mini';
import type { FaultCode } from '../catalogue/text/codes.ts';
import { limits } from './limits.ts';

/** Characters that can hide or turn words: bidi controls, lone surrogates, control characters. */
const hiddenCharacters = /[\u202A-\u202E\u2066-\u2069\p{Cs}\u0000-\u0008\u000B-\u001F\u007F]/gu;
const hidden = new RegExp(hiddenCharacters.source, 'u');

/**
 * Text as it is stored: Unicode NFC, line ends as `\n`, no hidden characters.
 *
 * @example
 * normaliseText('Cafe\u0301\r\n') //=> 'Café\n'
 */
export function normaliseText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(hiddenCharacters, '').normalize('NFC');
}

/** A refusal of ours inside a schema: its message is a fault code. */
const refuse = (code: FaultCode) => ({ error: () => code, abort: true });

/** People's words, of at most `max` characters. */
export const words = (max: number) =>
  z.string().check(
    z.maxLength(max, { abort: true }),
    z.refine((text) => !hidden.test(text), refuse('bad-text')),
  );

/** One regular expression a field, length and all: fields are checked thousands at a time. */
const pattern = (regex: RegExp) => z.string().check(z.regex(regex));

/** The shapes of what every entry has. */
export const patterns = {
  id: /^[\w-]{1,200}$/,
  person: /^[^\s\p{C}]{1,200}$/u,
  about: /^[\w.:@/-]{1,200}$/,
  instant: z.regexes.datetime({ precision: 3 }),
};

/** The id of an entry or a project: letters, digits, `-` and `_`, given by the caller, random. */
export const idField = pattern(patterns.id);
/** Who: the host's own id of a person; no spaces, no control characters. */
export const personField = pattern(patterns.person);
/** What an entry is about: an id, or `framework@version/question`. */
export const aboutField = pattern(patterns.about);
/** When: ISO 8601 in UTC with milliseconds, as `toISOString` writes it. */
export const instantField = z.iso.datetime({ precision: 3 });
/** A calendar day, `YYYY-MM-DD`. */
export const dayField = z.iso.date();

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

/** A link to something on the web. */
export const linkField = z.string().check(
  z.maxLength(limits.link, { abort: true }),
  z.refine((link) => !hidden.test(link) && isSafeLink(link), refuse('bad-link')),
);
