// SPEC.md, the code and the tests speak of the same rules.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { en } from './catalogue/text/en/base.ts';
import { reasonRules } from './index.ts';

const src = fileURLToPath(new URL('.', import.meta.url));
const spec = readFileSync(new URL('../SPEC.md', import.meta.url), 'utf8');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const isTest = (file: string) => file.endsWith('.test.ts');
const textOf = (some: string[]) =>
  some.map((file) => readFileSync(`${src}/${file}`, 'utf8')).join('\n');

const rules = [...spec.matchAll(/^#{3} ([A-Z]{2,4}\d+)\b/gm)].map((match) => match[1]!);
const areas = [...new Set(rules.map((rule) => rule.replace(/\d+/, '')))];
const citedIn = (text: string) => {
  const ids = new RegExp(`\\b(?:${areas.join('|')})\\d+\\b`, 'g');
  const ranges = new RegExp(`\\b(${areas.join('|')})(\\d+) to \\1(\\d+)\\b`, 'g');
  const between = [...text.matchAll(ranges)].flatMap(([, area, from, to]) =>
    Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, index) => `${area!}${String(Number(from) + index)}`,
    ),
  );
  return [...new Set([...(text.match(ids) ?? []), ...between])];
};
const titles = (text: string) =>
  [...text.matchAll(/^\s*(?:(?:test|describe)(?:\.each\(.*\))?|\]\))\(\s*(['"`])(.*?)\1/gm)]
    .map((match) => match[2]!)
    .join('\n');

test('each rule stands once', () => {
  expect(rules.length).toBeGreaterThan(30);
  expect(new Set(rules).size).toBe(rules.length);
});

test('every rule that the code or SPEC.md speaks of is in SPEC.md', () => {
  const cited = [
    ...citedIn(textOf(files.filter((file) => !isTest(file)))),
    ...citedIn(spec),
    ...reasonRules,
    ...Object.keys(en.reasons),
  ];
  expect(cited.filter((rule) => !rules.includes(rule))).toEqual([]);
});

test('every rule is cited in the title of a test', () => {
  const cited = citedIn(titles(textOf(files.filter(isTest))));
  expect(rules.filter((rule) => !cited.includes(rule))).toEqual([]);
});

test('every rule says where it comes from', () => {
  for (const part of spec.split(/^### /m).slice(1)) {
    expect(part, part.slice(0, 20)).toMatch(/^_(Source|Ours)/m);
  }
});

test('TX3: SPEC.md has short sentences and plain words', () => {
  const prose = spec.replace(/^(#|\||_).*$/gm, '').replace(/[*`“”]/g, '');
  const sentences = prose.split(/[.:?](?:\s|$)/).filter((sentence) => /[a-z]/.test(sentence));
  const wordsIn = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter((sentence) => wordsIn(sentence).length >= 25)).toEqual([]);
  const count = {
    sentence: sentences.length,
    word: wordsIn(prose).length,
    syllable: syllable(prose),
  };
  expect(fleschKincaid(count)).toBeLessThanOrEqual(5);
});
