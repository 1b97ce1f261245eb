import { nonNegotiables } from '@coprod/core';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Coprod } from '../foundation/index.ts';
import { settings } from '../foundation/show.examples.tsx';
import { examples } from './Checklist.examples.ts';
import { Checklist } from './index.ts';

test('the browser takes over the server’s HTML without a difference, and what was typed before stays', async () => {
  const complaints = vi.spyOn(console, 'error');
  const added = vi.fn();
  const explain = vi.fn((_texts: readonly string[]) => null);
  const app = (
    <Coprod {...settings} explain={explain}>
      <Checklist project={examples.allAnswered} framework={nonNegotiables} onAdd={added} />
    </Coprod>
  );
  const host = document.body.appendChild(document.createElement('div'));
  host.append(...new DOMParser().parseFromString(renderToString(app), 'text/html').body.childNodes);
  const box = host.querySelector('textarea') as HTMLTextAreaElement;
  box.value = 'typed before';
  explain.mockClear();
  const root = hydrateRoot(host, app);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  // The button works as soon as the page is taken over, and saves what was typed before that.
  await expect
    .poll(() => {
      host.querySelector('button')?.click();
      return added.mock.calls.length;
    })
    .toBeGreaterThan(0);
  // Each row was drawn once, and the one whose button was pressed once more.
  expect(explain.mock.calls.length).toBeLessThanOrEqual(10);
  expect(added.mock.calls[0]?.[0]).toMatchObject({ kind: 'note', data: { text: 'typed before' } });
  expect(host.querySelector('textarea')).toBe(box);
  expect(complaints).not.toHaveBeenCalled();
});
