import { nonNegotiables } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { enGlossary } from '@coprod/core/text/en/glossary';

const { checks } = en.frameworks['non-negotiables'];
const section = nonNegotiables.sections.find(({ id }) => id === 'accessible-from-the-start');

/** What {@link Glossary} and {@link WordsExplained} are given in stories and tests. */
export const examples = {
  whole: { words: enGlossary },
  /** The words of one section. */
  some: {
    words: enGlossary,
    texts: section?.checks.map(({ id }) => checks[id]) ?? [],
  },
  none: { words: enGlossary, texts: ['We check this stage in each round.'] },
};
