// What a host's stylesheet does to the parts, and what ours do to the host: nothing.
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { needsBuild } from '../setup/workspace.ts';
import type { Look } from './look.ts';
import { drawParts, makeScript, moveInto, openBrowser, openPage, press, sheet } from './page.ts';
import { hosts, type Host } from './sheets.ts';

let browser: Browser;
let page: Page;
let script: string;
let plain: Look[];

beforeAll(async () => {
  needsBuild();
  browser = await openBrowser();
  page = await openPage(browser, sheet('embed.css'));
  script = await makeScript();
  await drawParts(page, script);
  plain = await page.evaluate(() => window.hosts.lookAtParts());
});
afterAll(async () => {
  await browser.close();
});

/** What two looks differ in. */
function differences(before: readonly Look[], after: readonly Look[]) {
  expect(after.map(({ element }) => element)).toEqual(before.map(({ element }) => element));
  return before.flatMap(({ element, values }, index) => {
    const now = after[index]!.values;
    return [...new Set([...Object.keys(values), ...Object.keys(now)])]
      .filter((property) => values[property] !== now[property])
      .map((property) => `${element} { ${property}: ${values[property]!} → ${now[property]!} }`);
  });
}

test('the parts on the page have every element that hosts have rules for', () => {
  const tags = new Set(plain.map(({ element }) => /> (\w+)/.exec(element)?.[1]));
  const wanted =
    'h2 h3 p ul ol li fieldset legend label input textarea select button details summary table th td blockquote a dl dt dd article section nav svg';
  expect(wanted.split(' ').filter((tag) => !tags.has(tag))).toEqual([]);
  console.log(`${String(plain.length)} elements of ${String(tags.size)} kinds`);
});

test.each(Object.entries<Host>(hosts))('%s changes nothing in a part', async (name, host) => {
  await page.evaluate(moveInto, host);
  await press(page);
  const without = await page.evaluate(() => window.hosts.lookWithoutHost());
  const there = await page.evaluate(() => window.hosts.lookAtParts());
  expect(differences(without, there)).toEqual([]);
});

test.each(Object.entries<Host>(hosts))('no part changes anything in %s', async (name, host) => {
  const bare = await openPage(browser, '');
  await drawParts(bare, script, 'checklist');
  await bare.evaluate(moveInto, host);
  const before = await bare.evaluate(() => window.hosts.lookAtHost());
  for (const name of ['styles.css', 'embed.css', 'hosts/govuk.css']) {
    await bare.evaluate((css) => {
      (document.querySelector('#ours') as HTMLElement).textContent = css;
    }, sheet(name));
    const after = await bare.evaluate(() => window.hosts.lookAtHost());
    expect(differences(before, after), name).toEqual([]);
  }
  await bare.close();
});

test('embed.css stays under 9,000 bytes', () => {
  const size = gzipSync(sheet('embed.css'), { level: 9 }).length;
  console.log(`embed.css: ${String(size)} of 9000 B`);
  expect(size).toBeLessThanOrEqual(9_000);
});
