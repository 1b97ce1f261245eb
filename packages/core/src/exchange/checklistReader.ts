import { ratings } from '../catalogue/ratings.ts';
import { limits } from '../record/limits.ts';
import { isSafeLink } from '../record/text.ts';
import type { FormReader, Readers } from './formReader.ts';
import { isTooLong } from './formWords.ts';

const readers: Readers<'rating' | 'note' | 'evidence'> = {
  rating: (value, { actor: { perspective } }) => {
    const rating = ratings.find((one) => one === value);
    return rating ? { rating, perspective } : [['bad-value']];
  },
  note: (text) => (isTooLong(text) ? [['too-long']] : { text }),
  evidence: (typed) => {
    // People type addresses as they see them: without https://
    const link = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(typed) ? `https://${typed}` : typed;
    if (isTooLong(link, limits.link)) return [['too-long']];
    return link === '' || isSafeLink(link) ? { link: link || null } : [['bad-link']];
  },
};

/** Reads the controls of a checklist, for {@link readForm}: answers, notes and links. */
export const checklistReader: FormReader = { readers };
