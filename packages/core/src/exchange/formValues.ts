import { ratings } from '../catalogue/ratings.ts';
import { stageIds } from '../catalogue/stages.ts';
import type { FaultCode } from '../catalogue/text/codes.ts';
import type { Actor } from '../record/actor.ts';
import type { EntryOf } from '../record/entry.ts';
import { limits } from '../record/limits.ts';
import { isSafeLink } from '../record/text.ts';

/** The entries that a form makes. */
export type Made = EntryOf<
  'rating' | 'note' | 'evidence' | 'gate' | 'stage' | 'not-used' | 'agreement' | 'fixed'
>;

/** What a value is read with: who acts, what it is about, and what stands beside it. */
export interface Beside {
  readonly actor: Actor;
  readonly about: string;
  readonly why: string;
  readonly canChange: string;
}

const isTooLong = (text: string) => Array.from(text).length > limits.text;

/** The data of a step, unless the reason that it needs is missing. */
const withReason = <Data>(why: string, data: Data) =>
  isTooLong(why) ? 'too-long' : why === '' ? 'missing' : { ...data, why };

/** Reads one value: the data of an entry, or the code of what is wrong. `missing`: its reason. */
export const readers: Readonly<
  Record<Made['kind'], (value: string, beside: Beside) => Made['data'] | FaultCode>
> = {
  rating: (value, { actor: { perspective } }) => {
    const rating = ratings.find((one) => one === value);
    return rating ? { rating, perspective } : 'bad-value';
  },
  note: (text) => (isTooLong(text) ? 'too-long' : { text }),
  evidence: (typed) => {
    // People type addresses as they see them: without https://
    const link = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(typed) ? `https://${typed}` : typed;
    if (Array.from(link).length > limits.link) return 'too-long';
    return link === '' || isSafeLink(link) ? { link: link || null } : 'bad-link';
  },
  gate: (value, { about, why }) => {
    const to = stageIds.find((id) => id === about);
    if (!to || (value !== 'go' && value !== 'anyway')) return 'bad-value';
    if (value === 'go' && why === '') return { anyway: false, to };
    return withReason(why, { anyway: true, to } as const);
  },
  stage: (value, { about, why }) => {
    const stage = stageIds.find((id) => id === about);
    if (!stage || (value !== 'on' && value !== 'back')) return 'bad-value';
    return value === 'on'
      ? { move: 'on', stage }
      : withReason(why, { move: 'back', stage } as const);
  },
  'not-used': (value, { about, why }) =>
    about === 'co-delivery' && value === 'leave-out'
      ? withReason(why, { stage: about } as const)
      : 'bad-value',
  agreement: (value, { why }) =>
    isTooLong(why)
      ? 'too-long'
      : value === 'yes' || value === 'no'
        ? { agrees: value === 'yes', ...(why && { why }) }
        : 'bad-value',
  fixed: (what, { why, canChange }) => {
    if (isTooLong(what) || isTooLong(why)) return 'too-long';
    const known = (['yes', 'no', 'not-known'] as const).find((one) => one === canChange);
    return what && (canChange === '' || known)
      ? { what, canChange: known ?? 'not-known', ...(why && { why }) }
      : 'bad-value';
  },
};
