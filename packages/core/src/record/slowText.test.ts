import { expect, test } from 'vitest';
import { isSafeLink, normaliseText, parseEntry, parseFormData } from '../index.ts';
import { rating } from '../testing/build.examples.ts';

const length = 100_000;
const pieces = [
  'a',
  '-',
  '_',
  '.',
  ':',
  '/',
  '@',
  ' ',
  '\u202E',
  '\uD800',
  'e\u0301',
  '0',
  '2',
  '2026-',
  '\r',
  '\n',
  '%',
  '?',
  '#',
  '\\',
  'http://',
  'https://a',
  'a.',
  'a@',
  '-02-29',
  'T00:00',
  ':00.000Z',
  'coprod:',
  'coprod:a:',
  '{',
  'é',
];
const hostile = pieces.flatMap((piece) => {
  const text = piece.repeat(length / piece.length);
  return [
    text,
    `${text}!`,
    `https://${text}\u0000`,
    `2026-05-01T11:00:00.000Z${text}`,
    `coprod:${text}:note:x y`,
    `coprod:a:note:${text}\n`,
  ];
});
const attempt = (run: () => unknown) => {
  try {
    run();
  } catch {
    // refused, as it should be
  }
};
const note = { ...rating('partly'), kind: 'note' as const, data: { text: 'x' } };
const readers: Record<string, (text: string) => unknown> = {
  id: (text) => parseEntry({ ...note, id: text }),
  kind: (text) => parseEntry({ ...note, kind: text }),
  at: (text) => parseEntry({ ...note, at: text }),
  by: (text) => parseEntry({ ...note, by: text }),
  about: (text) => parseEntry({ ...note, about: text }),
  replaces: (text) => parseEntry({ ...note, replaces: [text] }),
  text: (text) => parseEntry({ ...note, data: { text } }),
  link: (text) => parseEntry({ ...note, kind: 'evidence', data: { link: text } }),
  day: (text) => parseEntry({ ...note, kind: 'round', data: { answersFrom: text, shownOn: text } }),
  isSafeLink,
  normaliseText,
  'the name of a control': (text) => parseFormData([[text, 'x']], form),
  'what a control holds': (text) => parseFormData([['coprod:a:note:x', text]], form),
};
const form = {
  actor: { id: 'a', perspective: 'community' as const },
  now: note.at,
  newId: () => 'n',
};

test.each(Object.entries(readers))(
  'RE9: 100 kB of hostile text is read in under 50 ms: %s',
  (_name, read) => {
    for (const text of hostile) {
      let best = Infinity;
      for (let turn = 0; turn < 3 && best >= 50; turn += 1) {
        const start = performance.now();
        attempt(() => read(text));
        best = Math.min(best, performance.now() - start);
      }
      expect(best, JSON.stringify(text.slice(0, 20))).toBeLessThan(50);
    }
  },
);
