import { ratings } from '../catalogue/ratings.ts';
import type { FaultCode } from '../catalogue/text/codes.ts';
import type { Actor } from '../record/actor.ts';
import type { EntryOf } from '../record/entry.ts';
import { limits } from '../record/limits.ts';
import { isSafeLink } from '../record/text.ts';

/** The entries that a form makes. */
export type Made = EntryOf<'rating' | 'note' | 'evidence'>;

/** Reads one value: the data of an entry, or the code of what is wrong. */
export const readers: Readonly<
  Record<Made['kind'], (value: string, actor: Actor) => Made['data'] | FaultCode>
> = {
  rating: (value, { perspective }) => {
    const rating = ratings.find((one) => one === value);
    return rating ? { rating, perspective } : 'bad-value';
  },
  note: (text) => (Array.from(text).length > limits.text ? 'too-long' : { text }),
  evidence: (typed) => {
    // People type addresses as they see them: without https://
    const link = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(typed) ? `https://${typed}` : typed;
    if (Array.from(link).length > limits.link) return 'too-long';
    return link === '' || isSafeLink(link) ? { link: link || null } : 'bad-link';
  },
};
