// What a lead takes to a meeting on paper.
import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import '../styles.css';
import { ruth, show } from './show.examples.tsx';
import { examples } from './StageTracker.examples.ts';

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '' }));

const isSeen = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true });

async function print(options: Parameters<typeof show>[0]) {
  const shown = await show(options);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  return shown;
}

test('the ask, its reason and what is missing are printed for the lead whose turn it is', async () => {
  const { area } = await print({ saved: examples.waiting });
  const lines = [...area('next').querySelectorAll('.cp-quote, .cp-act > p.cp-strong, li, li p')];
  expect(lines.map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['This waits for you', 'We want to begin.']),
  );
  expect(lines.length).toBeGreaterThan(8);
  // What was closed opens with the next frame.
  await expect
    .poll(() => lines.filter((line) => !isSeen(line)).map((line) => line.textContent))
    .toEqual([]);
});

test.each(['waiting', 'designing', 'disagreed'] as const)(
  'no box, no help line, no button and no empty list of steps: %s',
  async (name) => {
    for (const actor of [undefined, ruth]) {
      const { container } = await print({ saved: examples[name], ...(actor && { actor }) });
      const tools =
        'textarea, label, fieldset, button, .cp-help, .cp-turn, [data-part="other-steps"], [data-part="ask-again"]';
      for (const tool of container.querySelectorAll(tools)) {
        expect(tool.checkVisibility(), `${tool.tagName} ${tool.className}`).toBe(false);
      }
    }
  },
);
