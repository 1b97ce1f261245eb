import { nonNegotiables } from '@coprod/core';
import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Coprod } from '../foundation/index.ts';
import { settings } from '../foundation/show.examples.tsx';
import '../styles.css';
import { examples } from './Checklist.examples.ts';
import { Checklist } from './index.ts';

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '' }));

async function print(scheme: 'light' | 'dark', theme: 'table' | 'host') {
  const { container } = await render(
    <Coprod {...settings} theme={theme} scheme={scheme}>
      <Checklist
        project={examples.allAnswered}
        framework={nonNegotiables}
        onAdd={() => undefined}
      />
    </Coprod>,
  );
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  return container;
}

test('on paper everything is open, and there is no button', async () => {
  const container = await print('light', 'table');
  expect(container.querySelectorAll('details[open]')).toHaveLength(0);
  const lines = [...container.querySelectorAll('.cp-panel > p, fieldset, .cp-input')];
  const hidden = () =>
    lines.filter((line) => !line.checkVisibility({ contentVisibilityAuto: true }));
  // What was closed opens with the next frame.
  await expect.poll(() => hidden().map((line) => line.className)).toEqual([]);
  for (const button of container.querySelectorAll('button'))
    expect(button.checkVisibility()).toBe(false);
});

test.each([
  ['light', 'table'],
  ['dark', 'table'],
  ['dark', 'host'],
] as const)('on paper all words are black: %s, %s', async (scheme, theme) => {
  const container = await print(scheme, theme);
  const words = [...container.querySelectorAll('p, span, label, legend, textarea, .cp-heading')];
  expect(new Set(words.map((element) => getComputedStyle(element).color))).toEqual(
    new Set(['rgb(0, 0, 0)']),
  );
});

test('on paper a box shows all that was written in it', async () => {
  const container = await print('light', 'host');
  const box = container.querySelector('textarea') as HTMLTextAreaElement;
  box.value = 'A long thought. '.repeat(200);
  expect(box.scrollHeight).toBeLessThanOrEqual(box.offsetHeight);
});

test('on paper links show their address; a place on this page has none', async () => {
  const container = await print('light', 'host');
  const link = container.querySelector('a') as HTMLAnchorElement;
  const shown = (href: string) => {
    link.setAttribute('href', href);
    return getComputedStyle(link, '::after').content;
  };
  for (const href of ['tel:01632960001', 'https://example.org', '/safe'])
    expect(shown(href)).toContain(href);
  expect(shown('#here')).toBe('none');
});
