// The presets: they win over our own colours with either stylesheet, and all can be read.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { needsBuild, root } from '../setup/workspace.ts';
import { openBrowser, openPage, sheet } from './page.ts';
import { hosts, type Host } from './sheets.ts';

let browser: Browser;
beforeAll(async () => {
  needsBuild();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const presets = readdirSync(join(root, 'packages/ui/src/hosts')).map((name) => name.slice(0, -4));
const part = (theme: string, scheme: string) =>
  `<div class="cp-root" data-cp-theme="${theme}" data-cp-scheme="${scheme}"><button class="cp-button">Save</button></div>`;
const looks = ['host', 'table'].flatMap((theme) =>
  ['light', 'auto', 'dark'].map((scheme) => part(theme, scheme)),
);

/** A page of the host's with a part in each theme and scheme. */
async function show(ours: string, { css }: Host, dark = false) {
  const page = await openPage(browser, ours);
  await page.evaluate(
    ([css, html, dark]) => {
      (document.querySelector('#host') as HTMLElement).textContent = css;
      (document.querySelector('#page') as HTMLElement).innerHTML = html;
      if (dark) document.documentElement.dataset['bsTheme'] = 'dark';
    },
    [css, looks.join(''), dark] as const,
  );
  return page;
}

/** What our tokens come to in each part, as opaque [red, green, blue]: laid over what is behind them. */
const coloursIn = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const over = (colours: string[]) => {
      for (const colour of ['#fff', ...colours]) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    return [...document.querySelectorAll('.cp-root')].map((part) => {
      const probe = part.appendChild(document.createElement('span'));
      const token = (name: string) => {
        probe.setAttribute('style', `background-color: var(--cp-${name})`);
        return getComputedStyle(probe).backgroundColor;
      };
      const paper = [getComputedStyle(document.body).backgroundColor, token('paper')];
      const on = (name: string, ...behind: string[]) => over([...paper, ...behind, token(name)]);
      const raised = token('raised');
      return {
        paper: over(paper),
        raised: over([...paper, raised]),
        button: on('button'),
        'on-accent': on('on-accent', token('button')),
        'ink on raised': on('ink', raised),
        ...Object.fromEntries(
          'ink ink-2 accent edge lived profession error focus focus-halo'
            .split(' ')
            .map((name) => [name, on(name)]),
        ),
      };
    });
  });
/** How the browser draws its own radios, boxes and lists to choose from in each part. */
const schemesIn = (page: Page) =>
  page
    .locator('.cp-root')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).colorScheme));
type Colours = Awaited<ReturnType<typeof coloursIn>>[number] & Readonly<Record<string, number[]>>;

function light(colour: readonly number[] = []) {
  const [red = 0, green = 0, blue = 0] = colour
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: readonly number[] | undefined, other: readonly number[] | undefined) {
  const [less = 0, more = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

/** Which colour stands on which, and how far apart they must be: text 4.5, lines and boxes 3. */
const pairs = [
  ...['ink', 'ink-2', 'accent', 'lived', 'profession', 'error'].map((name) => [name, 'paper', 4.5]),
  ['ink on raised', 'raised', 4.5],
  ['on-accent', 'button', 4.5],
  ['focus', 'focus-halo', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'raised', 3],
] as [string, string, number][];

const tooClose = (colours: Colours) =>
  pairs
    .map(([one, other, least]) => ({
      one,
      other,
      least,
      is: contrast(colours[one], colours[other]),
    }))
    .filter(({ is, least }) => is < least)
    .map(({ one, other, is }) => `${one} on ${other}: ${is.toFixed(2)}`);

test.each(presets)(
  '%s wins over our colours, whatever stands first, and can be read',
  async (name) => {
    const [preset, host] = [sheet(`hosts/${name}.css`), hosts[name as keyof typeof hosts]];
    const seen: Colours[] = [];
    for (const ours of ['styles.css', 'embed.css'].map(sheet))
      for (const both of [ours + preset, preset + ours]) {
        const page = await show(both, host);
        seen.push(...((await coloursIn(page)) as Colours[]));
        // Controls are as light as the page, also where the device or the part asks for the dark.
        await page.emulateMedia({ colorScheme: 'dark' });
        const ofPage = name === 'bootstrap' ? 'normal' : 'light';
        expect([...new Set(await schemesIn(page))]).toEqual([ofPage]);
        await page.close();
      }
    for (const colours of seen) expect(colours).toEqual(seen[0]);
    expect(tooClose(seen[0]!)).toEqual([]);
  },
);

test('Bootstrap’s dark mode holds in the parts, and can be read', async () => {
  const page = await show(sheet('embed.css') + sheet('hosts/bootstrap.css'), hosts.bootstrap, true);
  const [colours] = (await coloursIn(page)) as Colours[];
  expect([...new Set(await schemesIn(page))]).toEqual(['dark']);
  await page.close();
  expect(light(colours!.paper)).toBeLessThan(0.05);
  expect(tooClose(colours!)).toEqual([]);
});

test.each(presets)('%s is for screens: paper and forced colours keep ours', async (name) => {
  const page = await show(sheet('embed.css') + sheet(`hosts/${name}.css`), { css: '' });
  const halo = () =>
    page
      .locator('.cp-root')
      .first()
      .evaluate((part) => getComputedStyle(part).getPropertyValue('--cp-focus-halo'));
  const there = await halo();
  await page.emulateMedia({ media: 'print' });
  expect(await halo()).not.toBe(there);
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  expect(await halo()).not.toBe(there);
  await page.close();
});
