export { Glossary, type GlossaryProps } from './Glossary.tsx';
export { WordsExplained, type WordsExplainedProps } from './WordsExplained.tsx';
export { useGlossary, type GlossaryEntry, type GlossaryWords } from './useGlossary.ts';
