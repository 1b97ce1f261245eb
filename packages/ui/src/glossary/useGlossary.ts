'use client';
import { termsIn, type GlossaryTerm } from '@coprod/core';
import { useMemo } from 'react';
import { useCoprod } from '../foundation/index.ts';

const between = '\u2029';

/** Special words and what they mean: `enGlossary` from `@coprod/core/text/en/glossary`, or a hub's own. */
export interface GlossaryWords {
  readonly language: string;
  readonly terms: Readonly<Record<string, GlossaryTerm>>;
}

/** One special word with all that a part shows of it. */
export interface GlossaryEntry {
  readonly id: string;
  /** Of its element, to link to: begins with `idPrefix`. */
  readonly elementId: string;
  readonly term: string;
  readonly meaning: string;
}

/**
 * The special words, in the order of their alphabet; with `texts` only those that stand in these, in
 * the order in which they do unless `sorted`.
 *
 * @example
 * useGlossary({ words: enGlossary, texts: ['Is there a crèche?'] })[0].term //=> 'crèche'
 */
export function useGlossary({
  words,
  texts,
  sorted = !texts,
}: {
  words: GlossaryWords;
  texts?: readonly string[] | undefined;
  sorted?: boolean;
}): readonly GlossaryEntry[] {
  const { idPrefix } = useCoprod();
  const joined = texts?.join(between); // texts are made anew at each drawing: the same words are the same
  return useMemo(() => {
    const ids =
      joined === undefined ? Object.keys(words.terms) : termsIn(joined.split(between), words);
    const entries = ids.flatMap((id): GlossaryEntry[] => {
      const { term, meaning } = words.terms[id] ?? {};
      return term && meaning ? [{ id, term, meaning, elementId: `${idPrefix}-word-${id}` }] : [];
    });
    const { compare } = new Intl.Collator(words.language);
    return sorted ? entries.sort((a, b) => compare(a.term, b.term)) : entries;
  }, [words, joined, sorted, idPrefix]);
}
