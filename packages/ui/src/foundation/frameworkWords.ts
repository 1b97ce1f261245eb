import type { Framework, FrameworkWords, Text } from '@coprod/core';

/** The words of a framework and their language: its own in the page's language, else ours, else its first. */
export function frameworkWords(framework: Framework, text: Text): [string, FrameworkWords] {
  const own = framework.words;
  const inLanguage = own?.[text.language] ?? own?.[text.language.split('-')[0] ?? ''];
  const words =
    inLanguage ?? (Object.hasOwn(text.frameworks, framework.id) && text.frameworks[framework.id]);
  if (words) return [text.language, words];
  const first = Object.entries(own ?? {})[0];
  if (first) return first;
  throw new Error(
    `The framework "${framework.id}" has no words: give it some with defineFramework.`,
  );
}
