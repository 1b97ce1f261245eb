import { nonNegotiables } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { expect, test } from 'vitest';
import { renderPart, type PartName } from './index.ts';

const settings = { text: en, actor: null, today: '2026-04-01', idPrefix: 'hub' };
const project = { schema: 1 as const, id: 'pip', entries: [] };
const withWords = [
  ['principles', 'The 10 principles'],
  ['glossary', 'crèche'],
  ['words-explained', 'crèche'],
  ['stage-tracker', 'Plan together'],
  ['feedback-loop', 'Nobody'],
  ['feedback-poster', 'You said'],
] as const;
const draw = (name: PartName, text = en, props: object = {}) =>
  renderPart(name, {
    settings: { ...settings, text },
    props: { project, texts: ['Is there a crèche?'], address: 'hub.example', ...props },
  });

test.each(withWords)('on a page in English %s has its words', (name, said) => {
  expect(draw(name).toLowerCase()).toContain(said.toLowerCase());
});

test.each(withWords)('in another language %s says which words it lacks, and why', (name) => {
  expect(() => draw(name, { ...en, language: 'cy' })).toThrow(
    `renderPart('${name}') has no props.words, so this part would have nothing to say. Give it its words in the language of settings.text ("cy")`,
  );
});

test('parts without words of their own need none', () => {
  expect(draw('checklist', { ...en, language: 'cy' }, { framework: nonNegotiables })).toContain(
    'coprod-checklist',
  );
});

test('words of the host’s own go to the element too; the English it has already', () => {
  const loop = { ...enFeedbackLoop.loop, title: 'You told us' };
  const own = draw('feedback-loop', en, { words: { ...enFeedbackLoop, loop } });
  expect(own).toContain('"title":"You told us"');
  expect(draw('feedback-loop')).not.toContain('"words"');
});
