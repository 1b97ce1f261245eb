// How hard the words are to read. Aim for grade 5, which a ten-year-old reads.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { en } from './en/base.ts';

const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(texts);

const { language: _language, direction: _direction, ...words } = en;
/** A brace stands for a word or two; a link is one word. */
const plain = texts(words).map((text) =>
  text.replace(/\{\w+\}/g, 'people').replace(/https?:\/\//g, 'link'),
);
const sentences = plain
  .flatMap((text) => text.split(/[.!?:](?:\s|$)/))
  .filter((text) => /\w/.test(text));
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

const gradeOf = (some: string[]) =>
  fleschKincaid({
    sentence: some.length,
    word: some.flatMap(wordsIn).length,
    syllable: some.reduce((sum, text) => sum + syllable(text), 0),
  });

test('TX3: English as a whole reads at grade 5 or easier', () => {
  expect(gradeOf(sentences)).toBeLessThanOrEqual(5);
});

test('TX3: whole sentences, without labels and titles, read at grade 7 or easier', () => {
  const whole = plain
    .filter((text) => /[.?]$/.test(text))
    .flatMap((text) => text.split(/[.!?:](?:\s|$)/))
    .filter((text) => /\w/.test(text));
  expect(whole.length).toBeGreaterThan(80);
  expect(gradeOf(whole)).toBeLessThanOrEqual(7);
});

test('TX3: no sentence has more than 25 words', () => {
  expect(sentences.filter((sentence) => wordsIn(sentence).length > 25)).toEqual([]);
});
