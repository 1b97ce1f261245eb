import * as z from 'zod/mini';
import type { FaultCode } from '../catalogue/text/codes.ts';
import { isDay } from './isDay.ts';
import { limits } from './limits.ts';
import { holdsHidden, isSafeLink, patterns } from './text.ts';

/** A refusal of ours inside a schema: its message is a fault code. */
const refuse = (code: FaultCode) => ({ error: () => code, abort: true });

/** People's words, of at most `max` characters. */
export const words = (max: number) =>
  z.string().check(
    z.maxLength(max, { abort: true }),
    z.refine((text) => !holdsHidden(text), refuse('bad-text')),
  );

/** Words that must be there, such as a reason: at least one that is no space. */
export const neededWords = (max: number) => words(max).check(z.regex(/\S/));

const count = (least: number) =>
  z.custom<number>(
    (number) => Number.isInteger(number) && number >= least && number <= limits.people,
    refuse('bad-value'),
  );
/** How many people, one at least. */
export const peopleField = count(1);
/** How many people agreed or spoke together, two at least. */
export const groupField = count(2);

/** One regular expression a field, length and all: fields are checked thousands at a time. */
const pattern = (regex: RegExp) => z.string().check(z.regex(regex));

/** The id of an entry or a project: letters, digits, `-` and `_`, given by the caller, random. */
export const idField = pattern(patterns.id);
/** Who: the host's own id of a person; no spaces, no control characters. */
export const personField = pattern(patterns.person);
/** What an entry is about: an id, or `framework@version/question`. */
export const aboutField = pattern(patterns.about);
/** When: ISO 8601 in UTC with milliseconds, as `toISOString` writes it. */
export const instantField = pattern(patterns.instant);
/** A calendar day, `YYYY-MM-DD`. */
export const dayField = z.string().check(z.refine(isDay, refuse('bad-format')));

/** The SHA-256 of a code on a slip, as 64 hexadecimal digits in lower case. */
export const hashField = pattern(patterns.hash);

/** A link to something on the web. */
export const linkField = z.string().check(
  z.maxLength(limits.link, { abort: true }),
  z.refine((link) => !holdsHidden(link) && isSafeLink(link), refuse('bad-link')),
);
