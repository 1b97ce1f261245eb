'use client';
import type { Text } from '@coprod/core';
import { Part, useCoprod } from '../foundation/index.ts';
import { Meanings } from './Meanings.tsx';
import { useGlossary, type GlossaryWords } from './useGlossary.ts';

/** What {@link WordsExplained} takes. */
export interface WordsExplainedProps {
  /** `enGlossary` from `@coprod/core/text/en/glossary`. */
  readonly words: GlossaryWords;
  /** The texts that stand above it. */
  readonly texts: readonly string[];
  /** Other words for some of the part's own. */
  readonly strings?: Partial<Text['glossary']> | undefined;
}

/**
 * Explains the special words in some texts, below them. Renders a native `<details>` whose summary
 * names them; nothing where there are none. Everyday words, such as "round", are not explained here.
 *
 * @example
 * // outside the component, so that it is the same each time
 * const explain = (texts: readonly string[]) => <WordsExplained words={enGlossary} texts={texts} />;
 * <Coprod text={en} actor={me} today={today} idPrefix="hub" explain={explain}>…</Coprod>
 */
export function WordsExplained({ words, texts, strings }: WordsExplainedProps) {
  const { text } = useCoprod();
  const entries = useGlossary({ words, texts });
  if (entries.length === 0) return null;
  const list = new Intl.ListFormat(words.language, { type: 'unit' });
  return (
    <Part name="words-explained">
      <details className="cp-explained">
        <summary className="cp-explained-summary">
          {{ ...text.glossary, ...strings }.title}{' '}
          <bdi className="cp-strong" lang={words.language}>
            {list.format(entries.map(({ term }) => term))}
          </bdi>
        </summary>
        <Meanings entries={entries} language={words.language} />
      </details>
    </Part>
  );
}
