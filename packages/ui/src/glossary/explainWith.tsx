import type { ReactNode } from 'react';
import type { GlossaryWords } from './useGlossary.ts';
import { WordsExplained } from './WordsExplained.tsx';

/** For `explain`: what explains the special words of some texts. */
export const explainWith =
  (words: GlossaryWords) =>
  (texts: readonly string[]): ReactNode => <WordsExplained words={words} texts={texts} />;
