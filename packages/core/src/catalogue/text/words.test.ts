// How hard the words are to read. Aim for grade 5, which a ten-year-old reads.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { english } from './english.examples.ts';

/** Every string on screen; the other forms of a special word are never shown. */
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.entries(value as object).flatMap(([key, inner]) =>
        ['language', 'direction', 'also', 'everyday'].includes(key) ? [] : texts(inner),
      );

/** A brace stands for a word or two; a link is one word. */
const plain = (words: unknown) =>
  texts(words).map((text) => text.replace(/\{\w+\}/g, 'people').replace(/https?:\/\//g, 'link'));
const sentencesIn = (some: string[]) =>
  some.flatMap((text) => text.split(/[.!?:](?:\s|$)/)).filter((text) => /\w/.test(text));
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

const gradeOf = (some: string[]) =>
  fleschKincaid({
    sentence: some.length,
    word: some.flatMap(wordsIn).length,
    syllable: some.reduce((sum, text) => sum + syllable(text), 0),
  });

const all = plain(english);
const files = Object.entries(english).map(([name, words]) => ({ name, some: plain(words) }));

describe('TX3: English', () => {
  test('as a whole reads at grade 5 or easier', () => {
    const grades = files.map(
      ({ name, some }) => `${name} ${gradeOf(sentencesIn(some)).toFixed(1)}`,
    );
    console.log(`Grades: all ${gradeOf(sentencesIn(all)).toFixed(1)}, ${grades.join(', ')}`);
    expect(gradeOf(sentencesIn(all))).toBeLessThanOrEqual(5);
  });

  test.each(files)('in $name reads at grade 7 or easier', ({ some }) => {
    expect(gradeOf(sentencesIn(some))).toBeLessThanOrEqual(7);
  });

  test('in whole sentences, without labels and titles, reads at grade 7 or easier', () => {
    const whole = sentencesIn(all.filter((text) => /[.?]$/.test(text)));
    expect(whole.length).toBeGreaterThan(300);
    expect(gradeOf(whole)).toBeLessThanOrEqual(7);
  });

  test('has no sentence of more than 25 words', () => {
    expect(sentencesIn(all).filter((sentence) => wordsIn(sentence).length > 25)).toEqual([]);
  });
});

/** Names of the principles, the non-negotiables and the true stories: each is explained beside it. */
const names = [
  ...['accessibility', 'understanding', 'reciprocity', 'inclusivity', 'transparency', 'humility'],
  ...['non-negotiables', 'flexibility', 'responsibility', 'communication', 'appropriate'],
  ...['recovery', 'rollercoaster'],
];

/** Long words that most ten-year-olds know, or that stand in the explanation of a special word. */
const known = [
  ...['volunteer', 'differently', 'seriously', 'organisation', 'parents-to-be'],
  ...['educational', 'disabilities'],
];

test('TX3: a word of four syllables or more is explained in the glossary, or known', () => {
  const explained = Object.values(english.glossary.terms).flatMap(({ term, also = [] }) =>
    [term, ...also].flatMap((form) => form.toLowerCase().split(' ')),
  );
  const allowed = new Set([...explained, ...names, ...known]);
  const long = new Set(
    all
      .flatMap(wordsIn)
      .map((word) => word.toLowerCase().replace(/^[’']+|[’']+$|’s$/g, ''))
      .filter((word) => syllable(word) >= 4 && word !== 'linkexample'),
  );
  const isAllowed = (word: string) => allowed.has(word) || allowed.has(word.replace(/s$/, ''));
  expect([...long].filter((word) => !isAllowed(word))).toEqual([]);
});
