import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { isNewest, stories } from './allStories.ts';

/**
 * What the toolbar offers: each theme with each scheme, and each of both with each direction. No fault was ever seen
 * that needs all three. The host's theme in the dark stands on a dark page of the host's.
 */
const looks = [
  { theme: 'table', scheme: 'light', direction: 'ltr', hostSheet: 'none' },
  { theme: 'table', scheme: 'dark', direction: 'rtl', hostSheet: 'none' },
  { theme: 'host', scheme: 'light', direction: 'rtl', hostSheet: 'none' },
  { theme: 'host', scheme: 'dark', direction: 'ltr', hostSheet: 'dark' },
];

beforeAll(() => page.viewport(320, 640));
afterAll(() => page.viewport(1280, 800));

// Journeys are walked with the stories, where axe looks at their end; on older Reacts nobody else walks them.
test.each(stories.filter(({ journey }) => journey !== isNewest))(
  '$name: in every theme, scheme and direction, no fault of axe and no sideways scroll',
  async ({ journey, look: ownLook, show }) => {
    const faults: unknown[] = [];
    // Journeys, and stories of one look, are of parts whose other stories are looked at in every look.
    for (const look of journey || ownLook ? looks.slice(0, 1) : looks) {
      const host = await show(look);
      const { violations } = await axe.run(host, { resultTypes: ['violations'] });
      for (const { id, nodes } of violations) faults.push({ ...look, id, html: nodes[0]?.html });
      const { scrollWidth } = document.documentElement;
      if (scrollWidth > 320) faults.push({ ...look, scrollWidth });
      host.remove();
    }
    expect(faults).toEqual([]);
  },
  60_000,
);
