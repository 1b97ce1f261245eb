import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { faultsOf } from '../../tests/setup/htmlFaults.ts';
import { needsBuild, root, run } from '../../tests/setup/workspace.ts';
import { createHost } from './server.js';

let server: Server;
let browser: Browser;
let axe = '';

beforeAll(async () => {
  needsBuild();
  const folder = join(root, 'examples/vite-react');
  const built = run('node_modules/.bin/vite', ['build'], folder, { NODE_ENV: 'production' });
  expect(built.status, built.output).toBe(0);
  server = createHost().listen(0, '127.0.0.1');
  await once(server, 'listening');
  browser = await chromium.launch(await findBrowser());
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const place = () => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
const faults = (page: Page) =>
  page.evaluate(`${axe}; axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);

test('without script the page says so, and where else to go', async () => {
  const html = await (await fetch(place())).text();
  expect(await faultsOf(html)).toEqual([]);
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  onTestFinished(() => page.close());
  // As it stands where no script runs: axe needs script, so it looks at a copy that has none of its own.
  const copy = html.replace(/<script\b.*?<\/script>/gs, '').replace(/<(\/?)noscript>/g, '<$1div>');
  await page.route(place(), (route) => route.fulfill({ contentType: 'text/html', body: copy }));
  await page.goto(place());
  await page.getByRole('link', { name: '01702 000000' }).waitFor();
  expect(await faults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a host’s own components over the hooks, beside our part, under the strict policy', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(place());

  // One answer, saved by one tap; then what the kit says of it, in words.
  const card = page.getByRole('article').filter({ hasText: '2. Flexibility' });
  expect(await card.getByText(/ say: /).count()).toBe(0);
  await card.getByRole('button', { name: 'Partly' }).click();
  await card.getByRole('status').getByText('Saved').waitFor();
  await card.getByText('People who work here say: Yes, in place.').waitFor();
  await page.getByText('You have answered 1 of 8.').waitFor();

  // Another answer stands in for it.
  await card.getByRole('button', { name: 'Not yet' }).click();
  await card.getByRole('button', { name: 'Not yet', pressed: true }).waitFor();
  expect(await card.getByRole('button', { pressed: true }).count()).toBe(1);

  // Something said, in our part.
  await page.getByLabel('What do you want to tell us?').fill('Buggies do not fit. <b>Really</b>');
  await page.getByRole('button', { name: 'Save what I said' }).click();
  await page.getByRole('article').getByText('Buggies do not fit. <b>Really</b>').first().waitFor();

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await faults(page)).toEqual([]);
  expect(await faultsOf(await page.content())).toEqual([]);

  // The server kept both: they are there again.
  await page.reload();
  await card.getByRole('button', { name: 'Not yet', pressed: true }).waitFor();
  await page.getByRole('article').getByText('Buggies do not fit. <b>Really</b>').first().waitFor();
  expect(complaints).toEqual([]);
});
