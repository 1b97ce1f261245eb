import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Coprod } from '../foundation/index.ts';
import { settings } from '../foundation/show.examples.tsx';
import { examples } from './FeedbackLoop.examples.ts';
import { FeedbackLoop, type FeedbackLoopProps } from './index.ts';

const ruth = { id: 'ruth', perspective: 'profession' } as const;
const html = (
  props: Partial<FeedbackLoopProps>,
  actor: typeof ruth | typeof settings.actor = ruth,
) =>
  renderToString(
    <Coprod {...settings} actor={actor}>
      <FeedbackLoop project={examples.everything} words={enFeedbackLoop} {...props} />
    </Coprod>,
  );

/** Is there a button that posts this, its attributes in whatever order? */
const hasButton = (page: string, name: string, value: string) =>
  (page.match(/<button[^>]*>/g) ?? []).some(
    (tag) => tag.includes(` name="${name}"`) && tag.includes(` value="${value}"`),
  );

test('on a server, without script and under a strict page: every step is there, and no style attribute', () => {
  const page = html({});
  expect(page).not.toMatch(/ style=|<style|<script/);
  expect(page.match(/data-part="item"/g)).toHaveLength(14);
  for (const name of [
    'feedback:new',
    'from-feedback:new',
    'size-feedback:new',
    'in-public-feedback:new',
    'feedback-heard:fresh',
    'passed-on:read',
    'decision:read',
    'why-decision:read',
    'by-lived-experience-decision:read',
    'day-decision:read',
    'saw-decision:twice',
    'done:promise',
    'told:door',
    'how-told:door',
    'duplicate:fresh',
    'list:search',
    'list:place',
    'list:sort',
  ])
    expect(page).toContain(`name="coprod:test:${name}"`);
});

test('without script those who said it can answer, and say something without a name', () => {
  const page = html({ project: examples.told }, settings.actor);
  expect(hasButton(page, 'coprod:test:answer:warm', 'partly-will-do')).toBe(true);
  expect(hasButton(page, 'coprod:test:answer:warm', 'perhaps')).toBe(false);
  expect(page).toContain('value="nameless"');
});

test.each([
  ['why-decision:read', ['next-step']],
  ['duplicate:fresh', ['other-steps', 'duplicate']],
  ['told:door', ['next-step']],
  ['feedback:new', ['say']],
])('without script, what a server found wrong with %s stands open', (name, parts) => {
  const fault = { code: 'too-long', message: '', why: '', mend: '' } as const;
  const page = html({ errors: { faults: [{ ...fault, path: `coprod:test:${name}` }] } });
  const open = [...page.matchAll(/<details[^>]* data-part="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => / open(=|>| )/.test(tag))
    .map(([, part]) => part);
  expect(open).toEqual(parts);
});

test('the pages of a long list are posted, too', () => {
  const page = html({ project: examples.many, list: { page: 2 } });
  expect(page).toContain('26 to 50 of 130');
  expect(hasButton(page, 'coprod:test:list:page', '3')).toBe(true);
});

test('Enter in a form presses its first button: one that does nothing', () => {
  expect(/<button[^>]*>/.exec(html({}))?.[0]).not.toContain('name=');
});
