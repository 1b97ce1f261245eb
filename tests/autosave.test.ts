// Saving as it is for hosts: the built script on a real page, in real tabs, with a server that often fails.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../scripts/browser.mjs';
import { needsBuild, root } from './setup/workspace.ts';

/** What the page does; it is a module of its own, as a strict page wants it. */
const script = `
import { createAutosave, deviceStore, leaveQuickly, postTo } from '/autosave.js';
const isShared = location.pathname === '/shared-phone';
const store = isShared ? undefined : deviceStore('pip amina');
window.leave = () => leaveQuickly('/weather');
window.autosave = createAutosave({ send: postTo('/entries'), store, wait: { first: 40, most: 300 } });
window.addNotes = (by, from, to) => {
  for (let n = from; n < to; n += 1) {
    const [id, at] = [by + '-' + n, '2026-04-01T12:00:00.000Z'];
    autosave.add(n === 0
      ? { id, kind: 'person', at, by, data: { perspective: 'lived-experience' } }
      : { id, kind: 'note', at, by, about: 'x', data: { text: 'Note ' + n } });
  }
};`;

/** A server that keeps entries by their id; how it answers is up to the test. */
let answer: (call: number) => { stores: boolean; status: number };
let stored: Map<string, { by: string }>;
let calls: string[];
let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  needsBuild();
  const files: Record<string, string> = {
    '/autosave.js': readFileSync(join(root, 'packages/ui/dist/autosave.js'), 'utf8'),
    '/page.js': script,
  };
  server = createServer((request, response) => {
    const path = request.url ?? '';
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (part) => (body += String(part)));
      request.on('end', () => {
        const entry = JSON.parse(body) as { id: string; by: string };
        calls.push(entry.id);
        const { stores, status } = answer(calls.length);
        if (stores) stored.set(entry.id, entry);
        response.writeHead(status).end();
      });
      return;
    }
    const page =
      '<!doctype html><html lang="en"><title>Page</title><script type="module" src="/page.js"></script>';
    response
      .writeHead(200, {
        'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html',
        'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'",
      })
      .end(files[path] ?? (path === '/weather' ? '<title>Weather</title>' : page));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  browser = await chromium.launch(await findBrowser());
});
afterAll(async () => {
  await browser.close();
  server.close();
});
beforeEach(() => {
  stored = new Map();
  calls = [];
  answer = () => ({ stores: true, status: 204 });
});

async function newContext() {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  return context;
}

async function open(context: BrowserContext, path = '/') {
  const page = await context.newPage();
  await page.goto(address + path);
  await page.waitForFunction('window.addNotes');
  return page;
}

const addNotes = (page: Page, by: string, from: number, to: number) =>
  page.evaluate(`addNotes('${by}', ${String(from)}, ${String(to)})`);
const waits = (page: Page) =>
  page.evaluate<number>(
    `Object.values(autosave.states()).filter(({ status }) => status !== 'saved').length`,
  );
/** Adds notes and reloads the page in the same moment: nothing of them is sent, and little is written. */
async function addAndReload(page: Page, by: string, from: number, to: number) {
  const loaded = page.waitForEvent('load');
  await page.evaluate(`addNotes('${by}', ${String(from)}, ${String(to)}); location.reload()`);
  await loaded;
  await page.waitForFunction('window.addNotes');
}

test('two tabs, 400 entries, offline twice, three reloads, a third of the calls fail: each is stored once', async () => {
  answer = (call) =>
    call % 3 === 0 ? { stores: call % 2 === 0, status: 500 } : { stores: true, status: 204 };
  const context = await newContext();
  const [one, other] = [await open(context), await open(context)];
  await Promise.all([addNotes(one, 'amina', 0, 50), addNotes(other, 'joe', 0, 50)]);
  await expect.poll(() => stored.size, { timeout: 10_000 }).toBeGreaterThan(20);
  await context.setOffline(true);
  await Promise.all([addNotes(one, 'amina', 50, 80), addNotes(other, 'joe', 50, 80)]);
  await expect.poll(() => waits(one)).toBeGreaterThan(0);
  await context.setOffline(false);
  await addAndReload(one, 'amina', 80, 110);
  await addAndReload(other, 'joe', 80, 110);
  await context.setOffline(true);
  await Promise.all([addNotes(one, 'amina', 110, 150), addNotes(other, 'joe', 110, 150)]);
  await context.setOffline(false);
  await addAndReload(one, 'amina', 150, 180);
  await Promise.all([addNotes(one, 'amina', 180, 200), addNotes(other, 'joe', 150, 200)]);
  await expect.poll(() => stored.size, { timeout: 20_000 }).toBe(400);
  await expect.poll(() => waits(one), { timeout: 10_000 }).toBe(0);
  await expect.poll(() => waits(other), { timeout: 10_000 }).toBe(0);
  for (const by of ['amina', 'joe']) {
    const all = [...stored].filter(([, entry]) => entry.by === by).map(([id]) => id);
    expect(all).toHaveLength(200);
    expect(all[0]).toBe(`${by}-0`); // nobody writes before they came
  }
  expect(calls.length).toBeGreaterThan(500); // some came twice, and are stored once by their id
});

const databases = (page: Page) =>
  page.evaluate<string[]>('indexedDB.databases().then((all) => all.map(({ name }) => name))');

/** Notes wait: the server takes none. */
const takesNone = () => ({ stores: false, status: 503 });

test('on a shared phone nothing is stored', async () => {
  const page = await open(await newContext(), '/shared-phone');
  await addNotes(page, 'amina', 0, 3);
  await expect.poll(() => stored.size).toBe(3);
  answer = takesNone;
  await addNotes(page, 'amina', 3, 5);
  await expect.poll(() => waits(page)).toBe(2);
  expect(await databases(page)).toEqual([]);
  expect(await page.evaluate('autosave.held()')).toBe('page');
  expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
});

test('the quick way out empties the device and every tab, and takes the place of the page', async () => {
  answer = takesNone;
  const context = await newContext();
  const [page, other] = [await open(context), await open(context)];
  await page.goto(`${address}/before`);
  await page.goto(`${address}/`);
  await addNotes(page, 'amina', 0, 3);
  await expect.poll(() => waits(page)).toBe(3);
  await expect.poll(() => waits(other)).toBe(3);
  const entries = await page.evaluate('history.length');
  await page.evaluate(`addNotes('amina', 90, 95); void leave()`);
  await page.waitForURL(`${address}/weather`);
  expect(await page.evaluate('localStorage.length')).toBe(0);
  expect(await page.evaluate('history.length')).toBe(entries);
  expect(await databases(page)).toEqual([]);
  expect(await waits(other)).toBe(0);
  await addNotes(other, 'amina', 3, 4); // whoever goes on there stores nothing
  expect(await other.evaluate('autosave.held()')).toBe('page');
  expect(await databases(page)).toEqual([]);
  await page.goBack();
  expect(page.url()).toBe(`${address}/before`);
  expect(await waits(page)).toBe(0);
});

test('the quick way out hides the page at once, and leaves where the device does not answer', async () => {
  const page = await (await newContext()).newPage();
  await page.addInitScript('indexedDB.deleteDatabase = () => ({})');
  await page.goto(address);
  await page.waitForFunction('window.addNotes');
  expect(
    await page.evaluate('void leave(); getComputedStyle(document.documentElement).display'),
  ).toBe('none');
  await page.waitForURL(`${address}/weather`, { timeout: 5_000 });
});

test('no name reaches an error, a log or an address, whatever goes wrong', async () => {
  const said: string[] = [];
  const page = await (await newContext()).newPage();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error.stack)));
  page.on('request', (request) => said.push(request.url()));
  await page.goto(address);
  await page.waitForFunction('window.addNotes');
  answer = (call) => ({ stores: false, status: call % 2 === 0 ? 500 : 422 });
  await addNotes(page, 'Zebedee', 0, 4);
  await expect.poll(() => calls.length).toBeGreaterThan(5);
  await page.evaluate(`IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
    throw new DOMException('Full', 'QuotaExceededError');
  }`);
  await addNotes(page, 'Zebedee', 4, 6);
  await expect.poll(() => page.evaluate('autosave.held()')).toBe('page');
  expect(said.join(' ')).toContain('/entries');
  expect(said.join(' ')).not.toContain('Zebedee');
});
