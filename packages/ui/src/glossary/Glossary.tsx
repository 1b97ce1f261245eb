'use client';
import type { Text } from '@coprod/core';
import { Heading, Part, useCoprod } from '../foundation/index.ts';
import { Meanings } from './Meanings.tsx';
import { useGlossary, type GlossaryWords } from './useGlossary.ts';

/** What {@link Glossary} takes. */
export interface GlossaryProps {
  /** `enGlossary` from `@coprod/core/text/en/glossary`: a host that shows none does not ship it. */
  readonly words: GlossaryWords;
  /** Only the words that stand in these texts. */
  readonly texts?: readonly string[] | undefined;
  /** The level of the part's heading, 1 to 5; default 2. */
  readonly headingLevel?: number | undefined;
  /** Other words for some of the part's own. */
  readonly strings?: Partial<Text['glossary']> | undefined;
}

/**
 * Special words and what they mean, in alphabetical order. Renders a `<div>` with a `<dl>`; each word
 * has the id `{idPrefix}-word-{id}`, so that it can be linked to. Nothing where there are no words.
 *
 * @example
 * <Glossary words={enGlossary} />
 */
export function Glossary({ words, texts, headingLevel = 2, strings }: GlossaryProps) {
  const { text } = useCoprod();
  const entries = useGlossary({ words, texts, sorted: true });
  if (entries.length === 0) return null;
  return (
    <Part name="glossary">
      <Heading level={headingLevel}>{{ ...text.glossary, ...strings }.title}</Heading>
      <Meanings entries={entries} language={words.language} linked />
    </Part>
  );
}
