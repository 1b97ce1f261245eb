// The examples in docblocks are true: what stands before //=> gives what stands behind it.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { english } from './catalogue/text/english.examples.ts';
import { pseudoText } from './catalogue/text/pseudo.ts';
import { dayOf } from './assess/days.ts';
import * as core from './index.ts';

const src = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/\.(test|examples)\.ts$/.test(file),
);

const entry = {
  id: 'e1',
  kind: 'note',
  at: '2026-05-03T10:00:00.000Z',
  by: 'amina',
  about: 'e0',
  data: { text: 'Hello' },
};
const known = {
  ...core,
  dayOf,
  en: english.base,
  record: english.record,
  enPrinciples: english.principles,
  enStages: english.stages,
  enStageTracker: english.stageTracker,
  enFeedbackLoop: english.feedbackLoop,
  enSaving: english.saving,
  enVoices: english.voices,
  enTips: english.tips,
  enHub: english.hub,
  enBackground: english.background,
  enGlossary: english.glossary,
  pseudoText,
  entry,
};

const examples = files.flatMap((file) => {
  const lines = readFileSync(`${src}/${file}`, 'utf8')
    .replace(/\n \* (?=\/\/=>)/g, ' ')
    .split('\n');
  return lines.flatMap((line) => {
    const match = /^ \* (.*?) \/\/=> (.*)$/.exec(line);
    return match ? [{ file, code: match[1]!, gives: match[2]! }] : [];
  });
});

/** The others need a form or a project of their own. */
const needsMore = /\b(project|form|context|question|startOfDay)\b|^(try|const|\[)/;
const alone = examples.filter(({ code }) => !needsMore.test(code));

test('TX5: most examples are run', () => {
  expect(alone.length).toBeGreaterThan(20);
  expect(alone.length).toBeGreaterThan(examples.length * 0.6);
});

test.each(alone)('TX5: $code gives $gives', ({ code, gives }) => {
  const run = (text: string): unknown => runInNewContext(`(${text})`, { ...known });
  expect(JSON.stringify(run(code))).toBe(JSON.stringify(run(gives)));
});
