import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { faultsOf } from '../../tests/setup/htmlFaults.ts';
import { needsBuild, root, run } from '../../tests/setup/workspace.ts';

const folder = join(root, 'examples/next');
const next = 'node_modules/next/dist/bin/next';
const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', COPROD_SLOW: '300' } as const;
let server: ChildProcess;
let address = '';
let browser: Browser;
let axe = '';

beforeAll(async () => {
  needsBuild();
  const built = run(process.execPath, [next, 'build'], folder, env);
  expect(built.status, built.output).toBe(0);
  browser = await chromium.launch(await findBrowser());
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // Each run begins with an empty table: it is in the server's memory.
  const started = spawn(process.execPath, [next, 'start', '-p', '0', '-H', '127.0.0.1'], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  server = started;
  address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (words: Buffer) => {
      said += String(words);
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found && said.includes('Ready')) resolve(found[0]);
    };
    started.stdout.on('data', hear);
    started.stderr.on('data', hear);
    started.on('exit', () => reject(new Error(said)));
  });
});
afterAll(async () => {
  await browser.close();
  server.kill();
});

/** Opens a page and notes everything that the browser complains of. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
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
  const goTo = () => page.goto(address + path, { waitUntil: 'commit' });
  return { page, complaints, goTo };
}

const faults = (page: Page) =>
  page.evaluate(`${axe}; axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);

/** What html-validate says of the page as it stands now, but for the box in which Next's own script reads titles out. */
const htmlFaults = async (page: Page) =>
  faultsOf(
    (await page.content()).replace(/<next-route-announcer\b.*?<\/next-route-announcer>/gs, ''),
  );

/** A page as it stands where no script runs: axe needs script, so it looks at a copy that has none of its own. */
async function faultsWithoutScript(page: Page) {
  const html = (await page.content())
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<(\/?)noscript>/g, '<$1div>');
  const { page: copy } = await open('');
  const place = `${address}/copy`;
  await copy.route(place, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await copy.goto(place);
  expect(await copy.locator('link[rel=stylesheet]').count()).toBeGreaterThan(0);
  return faults(copy);
}

const say = 'What do you want to tell us?';
const differing = 'data-component="differing-views"';
const link = 'Add a link to what shows it';
const answered = (page: Page, count: number) =>
  page
    .locator('[data-part="progress"]', { hasText: `You have answered ${String(count)} of 8.` })
    .waitFor();
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test('the policy is strict, with a nonce for each page, and the slower part comes after the rest', async () => {
  const answer = await fetch(address);
  const { headers } = answer;
  expect(await faultsOf(await answer.text())).toEqual([]);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy.replace(/nonce-[\w-]{36}/, 'nonce')).toBe(
    "default-src 'self'; script-src 'self' 'nonce' 'strict-dynamic'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  );
  expect((await fetch(address)).headers.get('content-security-policy')).not.toBe(policy);

  // Where the machine is busy all of it may be ready at once: then it is asked for again.
  await expect.poll(arrival, { timeout: 20_000 }).toEqual({ early: true, late: true });
});

/** Was all that people act with there before what is only read, and did that come in the end? */
async function arrival() {
  const { body } = await fetch(address);
  const decoder = new TextDecoder();
  let html = '';
  let early = false;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    html += decoder.decode(chunk, { stream: true });
    if (html.includes('Where our views differ is loading') && !html.includes(differing))
      early ||= html.includes('The 8 non-negotiables') && html.includes(say);
  }
  return { early, late: html.includes(differing) };
}

test('with script: an answer and something said, each saved by itself; a wrong box keeps its words', async () => {
  const { page, complaints, goTo } = await open('/');
  await goTo();
  // Whoever acts before the slower part came has React draw that part anew, and say so in the console.
  await page.locator(`[${differing}]`).waitFor();
  await page.getByLabel(say).fill('Buggies do not fit. <b>Really</b>');
  await page.getByRole('button', { name: 'Save what I said' }).click();
  await page.getByRole('article').getByText('Buggies do not fit. <b>Really</b>').first().waitFor();
  await page.getByRole('status').getByText('Saved').first().waitFor();

  const row = page.locator('[data-section="equal-value"]');
  await row.locator('> summary').click();
  await row.getByRole('radio', { name: 'Not yet' }).first().check();
  await row.getByLabel(link).fill('words, no link');
  await row.getByRole('button', { name: 'Save and go to number 4' }).click();
  await page.getByRole('link', { name: /This box is for a link/ }).waitFor();
  expect(await row.getByLabel(link).inputValue()).toBe('words, no link');
  await answered(page, 1);
  expect(await faults(page)).toEqual([]);
  expect(await htmlFaults(page)).toEqual([]);
  await row.getByLabel(link).fill('https://example.org/photo');
  await row.getByRole('button', { name: 'Save and go to number 4' }).click();
  await row.getByText('Saved').first().waitFor();

  // The server kept all three.
  await goTo();
  await page.getByRole('article').getByText('Buggies do not fit. <b>Really</b>').first().waitFor();
  await answered(page, 1);
  expect(await row.getByLabel(link).inputValue()).toBe('https://example.org/photo');
  expect(await sideways(page)).toBe(320);
  expect(await faults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('without script: all eight answered and something said in one post, and seen to be saved', async () => {
  const { page, complaints, goTo } = await open('/', { javaScriptEnabled: false });
  await goTo();
  expect(await faultsWithoutScript(page)).toEqual([]);
  expect(await htmlFaults(page)).toEqual([]);
  const rows = await page.locator('[data-section]').all();
  expect(rows.length).toBe(8);
  for (const row of rows) {
    await row.locator('> summary').click();
    await row.getByRole('radio', { name: 'Partly' }).first().check();
  }
  await page.locator('[data-part="say"] > summary').click();
  await page.getByLabel(say).fill('The gate sticks.');
  await page.getByRole('button', { name: 'Save what I said' }).click();
  await page.getByText('Saved.', { exact: true }).waitFor();
  await answered(page, 8);
  await page.getByRole('article').getByText('The gate sticks.').first().waitFor();
  // What is only read streams in: without script there is a way to the page with all of it.
  await page.getByRole('link', { name: 'Show where our views differ' }).click();
  await page.locator(`[${differing}]`).waitFor();
  expect(await faultsWithoutScript(page)).toEqual([]);
  expect(await htmlFaults(page)).toEqual([]);
  expect(await sideways(page)).toBe(320);
  expect(complaints).toEqual([]);
});

test('without script: one post keeps what is good, and says what is not', async () => {
  const { page, complaints, goTo } = await open('/', { javaScriptEnabled: false });
  await goTo();
  await page.locator('[data-part="say"] > summary').click();
  await page.getByLabel(say).fill('The door is heavy.');
  const row = page.locator('[data-section="flexibility"]');
  await row.locator('> summary').click();
  await row.getByRole('radio', { name: 'Partly' }).first().check();
  await row.getByLabel(link).fill('words, no link');
  await row.getByRole('button', { name: 'Save and go to number 3' }).click();

  await page.getByText('Something was not saved: go there.').waitFor();
  await page.getByRole('link', { name: /This box is for a link/ }).waitFor();
  await page.getByRole('article').getByText('The door is heavy.').first().waitFor();
  expect(
    await row.getByRole('radio', { name: 'Partly', includeHidden: true }).first().isChecked(),
  ).toBe(true);
  // What was refused stands in its box again, to be mended; what was saved is not offered again.
  expect(await row.getByLabel(link).inputValue()).toBe('words, no link');
  expect(await page.getByLabel(say).inputValue()).toBe('');
  expect(await faultsWithoutScript(page)).toEqual([]);
  expect(await htmlFaults(page)).toEqual([]);
  expect(await sideways(page)).toBe(320);
  expect(complaints).toEqual([]);
});

test('without script: who gives no name gets a code', async () => {
  const { page, goTo } = await open('/', { javaScriptEnabled: false });
  await goTo();
  await page.locator('[data-part="say"] > summary').click();
  await page.getByLabel(say).fill('I was not asked.');
  await page.getByLabel('I give no name').check();
  await page.getByRole('button', { name: 'Save what I said' }).click();
  await page.getByText(/^Your code, .*: [\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{4}$/).waitFor();
});

test('a post before script came is taken, and script takes over the page that answers it', async () => {
  const { page, complaints, goTo } = await open('/');
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await goTo();
  const row = page.locator('[data-section="equal-responsibility"]');
  await row.locator('> summary').click();
  await row.getByRole('radio', { name: 'Partly' }).first().check();
  await row.getByLabel(link).fill('words, no link');
  await row.getByRole('button', { name: /^Save and go/ }).click();
  await page.getByText('Something was not saved: go there.').waitFor();
  expect(await row.getByLabel(link).inputValue()).toBe('words, no link');
  release();
  await page.getByRole('heading', { name: 'Where our views differ' }).waitFor();
  // Script is there once our buttons post nothing.
  await row.locator('> summary').click();
  await row.locator('button[type="button"]', { hasText: 'Save and go' }).waitFor();
  await row.getByRole('radio', { name: 'Not yet' }).first().check();
  await row.getByRole('button', { name: /^Save and go/ }).click();
  await page.getByText('Something was not saved: go there.').waitFor();
  expect(await row.getByLabel(link).inputValue()).toBe('words, no link');
  await row.getByLabel(link).fill('https://example.org/photo');
  await row.getByRole('button', { name: /^Save and go/ }).click();
  await row.getByText('Saved').first().waitFor();
  expect(complaints).toEqual([]);
});

test('with script: a host’s own way to send the whole form goes by the same action', async () => {
  const { page, complaints, goTo } = await open('/');
  await goTo();
  await page.locator(`[${differing}]`).waitFor();
  const row = page.locator('[data-section="communication-and-support"]');
  await row.locator('> summary').click();
  await row.locator('button[type="button"]', { hasText: 'Save and go' }).waitFor();
  await row.getByRole('radio', { name: 'Partly' }).first().check();
  await row.getByLabel(link).fill('words, no link');
  await page.locator('[data-part="say"] > summary').click();
  await page.getByLabel(say).fill('The hall is cold.');
  await page.getByRole('radio', { name: 'A group says it' }).check(); // and not how many
  await page.evaluate(() => document.querySelector('form')?.requestSubmit());
  await page.getByRole('link', { name: /This box is for a link/ }).waitFor();
  // React empties a form after its action: what was not taken stands in it all the same.
  expect(await row.getByLabel(link).inputValue()).toBe('words, no link');
  expect(await page.getByLabel(say).inputValue()).toBe('The hall is cold.');
  expect(await page.getByRole('radio', { name: 'A group says it' }).isChecked()).toBe(true);
  await expect
    .poll(() => row.getByRole('radio', { name: 'Partly', includeHidden: true }).first().isChecked())
    .toBe(true);
  expect(complaints).toEqual([]);
});

test('a page that is not there holds to the policy too', async () => {
  const { page, complaints, goTo } = await open('/nowhere');
  await goTo();
  await page.getByRole('heading', { name: 'This page is not here' }).waitFor();
  await page.waitForLoadState('load');
  expect(await faults(page)).toEqual([]);
  expect(await htmlFaults(page)).toEqual([]);
  expect(complaints.filter((one) => !one.includes('404'))).toEqual([]);
});
