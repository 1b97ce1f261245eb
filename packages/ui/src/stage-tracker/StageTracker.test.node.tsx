import { enStageTracker } from '@coprod/core/text/en/stage-tracker';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Coprod } from '../foundation/index.ts';
import { settings } from '../foundation/show.examples.tsx';
import { StageTracker } from './index.ts';
import { examples } from './StageTracker.examples.ts';

const html = (project: (typeof examples)[keyof typeof examples]) =>
  renderToString(
    <Coprod {...settings}>
      <StageTracker project={project} words={enStageTracker} />
    </Coprod>,
  );

test('on a server, without script and under a strict page: everything is there, and no style attribute', () => {
  const page = html(examples.waiting);
  expect(page).not.toMatch(/ style=|<style|<script/);
  expect(page.match(/data-part="stage"/g)).toHaveLength(4);
  expect(page).toContain('This waits for you');
});

test('without script each button posts its step: named controls that a form reads', () => {
  const page = html(examples.waiting);
  /** Is there a button with all of these attributes, in whatever order? */
  const hasButton = (text: string, ...attributes: string[]) =>
    (text.match(/<button[^>]*>/g) ?? []).some((tag) =>
      attributes.every((attribute) => tag.includes(` ${attribute}"`)),
    );
  const names = ['name="coprod:test:agreement:asked', 'type="submit'];
  expect(hasButton(page, ...names, 'value="no')).toBe(true);
  expect(hasButton(page, ...names, 'value="maybe')).toBe(false);
  expect(page).toContain('name="coprod:test:why-agreement:asked"');
  const gate = 'name="coprod:test:gate:co-delivery';
  expect(hasButton(html(examples.designing), gate, 'value="anyway')).toBe(true);
  // Enter in a form presses its first button: one that takes no step.
  expect(/<button[^>]*>/.exec(page)?.[0]).not.toContain('name=');
});
