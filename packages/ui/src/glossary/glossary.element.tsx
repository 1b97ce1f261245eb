import { PartElement, type ElementPart } from '../foundation/PartElement.tsx';
import { Glossary } from './Glossary.tsx';
import type { GlossaryWords } from './useGlossary.ts';
import { WordsExplained } from './WordsExplained.tsx';

/**
 * `<coprod-glossary>`: special words and what they mean, for pages without React. Other words come in by the
 * property `words`; with `texts` it holds only the words that stand in these.
 *
 * @example
 * <coprod-glossary heading-level="3"></coprod-glossary>
 */
export class CoprodGlossary extends PartElement<GlossaryWords> {
  protected override readonly needsProject = false;

  protected draw({ data, words, headingLevel }: ElementPart<GlossaryWords>) {
    return <Glossary words={words} texts={data.texts} headingLevel={headingLevel} />;
  }
}

/**
 * `<coprod-words-explained>`: explains the special words of some texts, in a box that opens, for pages without
 * React. The texts come in by the property `texts`, or in the JSON of a child script.
 *
 * @example
 * <coprod-words-explained><script type="application/json">{ "texts": ["Who co-produced it?"] }</script></coprod-words-explained>
 */
export class CoprodWordsExplained extends PartElement<GlossaryWords> {
  protected override readonly needsProject = false;

  protected draw({ data, words }: ElementPart<GlossaryWords>) {
    return <WordsExplained words={words} texts={data.texts ?? []} />;
  }
}
