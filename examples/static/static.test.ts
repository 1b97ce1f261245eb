import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { faultsOf } from '../../tests/setup/htmlFaults.ts';
import { needsBuild, root } from '../../tests/setup/workspace.ts';

/** The policy of safety-minded hosts: nothing inline, nothing from elsewhere, no script made of text. */
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'";
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** Pages that only a test wants, by path. */
const pages = new Map<string, string>();
/** Lets the script under `/slow/` come. */
let release: () => void = () => undefined;
const released = new Promise<void>((resolve) => {
  release = resolve;
});
let server: Server;
let browser: Browser;

beforeAll(async () => {
  needsBuild();
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const built = /^\/(coprod|slow)\/(.+)$/.exec(path);
    const file = built
      ? join(root, 'packages/ui/dist', built[2] ?? '')
      : join(root, 'examples/static', path === '/' ? 'index.html' : path);
    const headers = {
      'content-security-policy': policy,
      'content-type': types[extname(path)] ?? 'text/html',
    };
    const page = pages.get(path);
    const wait = built?.[1] === 'slow' ? released : Promise.resolve();
    void wait
      .then(async () => page ?? (await readFile(file)))
      .then(
        (body) => response.writeHead(200, headers).end(body),
        () => response.writeHead(404).end(),
      );
  }).listen(0, '127.0.0.1');
  browser = await chromium.launch(await findBrowser());
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens a page and notes everything that the browser complains of. */
async function open(
  path: string,
  html?: string,
  waitUntil: 'load' | 'commit' = 'load',
): Promise<{ page: Page; complaints: string[] }> {
  if (html !== undefined) pages.set(path, html);
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon'))
      complaints.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}${path}`, {
    waitUntil,
  });
  return { page, complaints };
}

const pageWith = (
  body: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>
<link rel="stylesheet" href="/coprod/embed.css"><script src="/coprod/embed.js" defer></script><script src="/host.js" defer></script></head>
<body><output id="kept">0</output>${body}</body></html>`;
const checklist = (data: unknown, attributes = '') =>
  `<coprod-checklist ${attributes}><script type="application/json">${JSON.stringify(data)}</script></coprod-checklist>`;
const empty = { schema: 1, id: 'p', entries: [] };
const parent = { id: 'amina', perspective: 'lived-experience' };

test('the static page works under the strict policy: answer, write, save, and go on', async () => {
  const { page, complaints } = await open('/');
  await page.getByText('Nobody has answered yet. Start at number 1.').waitFor();
  const row = page.locator('[data-section="nothing-without-us"]');
  await row.locator('> summary').click();
  await expect.poll(() => row.getByText('If someone is not safe:').isVisible()).toBe(true);
  await row.getByRole('radio', { name: 'Partly' }).first().check();
  await row.getByLabel('Tell us more if you like').fill('We came late to this. <b>Really</b>');
  await row.getByLabel('Add a link to what shows it').fill('javascript:alert(1)');
  await row.getByRole('button', { name: 'Save and go to number 2' }).click();
  // The good answers are kept; the bad link is said at the top, and what was typed stays.
  await page.getByRole('link', { name: /This box is for a link/ }).waitFor();
  expect(await page.locator('#kept').textContent()).toBe('2');
  expect(await row.getByLabel('Add a link to what shows it').inputValue()).toBe(
    'javascript:alert(1)',
  );
  await row.getByLabel('Add a link to what shows it').fill('https://example.org/photo');
  await row.getByRole('button', { name: 'Save and go to number 2' }).click();
  await expect.poll(() => page.locator('#kept').textContent()).toBe('3');
  expect(await page.locator('[data-section="flexibility"]').getAttribute('open')).not.toBeNull();
  await page.getByText('You have answered 1 of 8.').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(complaints).toEqual([]);
});

test('two embeds on one page share no id and no radio group', async () => {
  const data = { project: empty, actor: parent, today: '2026-05-03' };
  const { page, complaints } = await open('/two', pageWith(checklist(data) + checklist(data)));
  await page.locator('.cp-row').nth(15).waitFor();
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  expect(twice).toEqual([]);
  const radios = page.getByRole('radio', { name: 'Partly', includeHidden: true });
  await radios.first().evaluate((radio: HTMLInputElement) => {
    radio.checked = true;
  });
  await radios.nth((await radios.count()) / 2).evaluate((radio: HTMLInputElement) => {
    radio.checked = true;
  });
  expect(await radios.first().isChecked()).toBe(true);
  expect(complaints).toEqual([]);
});

test.each([
  [
    'broken JSON',
    '<coprod-checklist><script type="application/json">{"project": Amina</script></coprod-checklist>',
  ],
  ['a project that is none', checklist({ project: { schema: 99 }, actor: parent })],
  ['JSON that is no object', checklist('hello')],
  ['a day that is none', checklist({ project: empty, actor: parent, today: 'tomorrow' })],
  ['a hat that is none', checklist({ project: empty, actor: { id: 'a' }, today: '2026-05-03' })],
  ['a framework that is none', checklist({ project: empty, framework: {}, today: '2026-05-03' })],
  ['a time zone that is none', checklist({ project: empty }, 'time-zone="rubbish"')],
])('%s: a message in its place, not a blank page', async (name, html) => {
  const { page, complaints } = await open(`/broken-${name.replaceAll(' ', '-')}`, pageWith(html));
  await page.getByText('We could not read what was saved here.').waitFor();
  expect(complaints).toEqual([]);
});

test('entries that cannot be read are set aside; the rest is shown', async () => {
  const project = { ...empty, entries: [{ id: 'x', kind: 'rating' }] };
  const { page } = await open('/partly', pageWith(checklist({ project, actor: parent })));
  await page.getByText(/We could not read some of what was saved/).waitFor();
  expect(await page.locator('.cp-row').count()).toBe(8);
});

test('data may come late, by property, and the element may be moved: what was typed stays', async () => {
  const { page, complaints } = await open(
    '/late',
    pageWith('<div id="a"><coprod-checklist></coprod-checklist></div><div id="b"></div>'),
  );
  await page.getByText('Loading…').waitFor();
  await page.evaluate(
    ([project, actor]) => {
      Object.assign(document.querySelector('coprod-checklist') ?? {}, {
        project,
        actor,
        today: '2026-05-03',
      });
    },
    [empty, parent] as const,
  );
  await page.locator('[data-section="flexibility"] > summary').click();
  await page.locator('[data-section="flexibility"] textarea').fill('half a thought');
  await page.evaluate(() => {
    document.querySelector('#b')?.append(document.querySelector('coprod-checklist') ?? '');
  });
  expect(await page.locator('#b [data-section="flexibility"] textarea').inputValue()).toBe(
    'half a thought',
  );
  expect(complaints).toEqual([]);
});

test('what was typed into the server’s HTML before the script came is kept, with the focus', async () => {
  const name = 'coprod:hub:note:non-negotiables@1/flexibility';
  const data = { project: empty, actor: parent, today: '2026-05-03' };
  const html = pageWith(
    `<coprod-checklist id="hub"><script type="application/json">${JSON.stringify(data)}</script>
    <label>Tell us more<textarea name="${name}"></textarea></label></coprod-checklist>`,
  ).replace('/coprod/embed.js', '/slow/embed.js');
  const { page, complaints } = await open('/server', html, 'commit');
  await page.getByLabel('Tell us more').fill('before the script');
  await page.getByLabel('Tell us more').focus();
  release();
  await page.locator('.cp-row').first().waitFor();
  expect(await page.locator(`[name="${name}"]`).inputValue()).toBe('before the script');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(name);
  expect(complaints).toEqual([]);
});

const person = (id: string, perspective: string) => ({
  id: `${id}-person`,
  kind: 'person',
  at: '2026-03-02T10:00:00.000Z',
  by: id,
  data: { perspective, name: id, roles: ['lead'] },
});
const asked = {
  id: 'asked',
  kind: 'gate',
  at: '2026-03-03T10:00:00.000Z',
  by: 'ruth',
  data: { anyway: true, to: 'co-planning', why: 'We know each other now.' },
};
const led = {
  schema: 1,
  id: 'pip',
  entries: [person('amina', 'lived-experience'), person('ruth', 'profession'), asked],
};

test('the stage tracker works under the strict policy, beside a checklist and a feedback loop', async () => {
  const data = { project: led, actor: parent, today: '2999-01-01' }; // the clock is the device's
  const tracker = checklist(data).replaceAll('coprod-checklist', 'coprod-stage-tracker');
  const loop = checklist(data).replaceAll('coprod-checklist', 'coprod-feedback-loop');
  const { page, complaints } = await open('/stages', pageWith(tracker + checklist(data) + loop));
  await page.getByText('We know each other now.').waitFor();
  await page.getByRole('button', { name: 'I agree' }).click();
  await expect.poll(() => page.locator('#kept').textContent()).toBe('1');
  await page.locator('[data-stage="co-planning"][aria-current="step"]').waitFor();
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll('[id]')].map((element) => element.id),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(complaints).toEqual([]);
});

test('embed-checklist.js shows the checklist alone, and keeps the entries of other parts', async () => {
  const data = { project: led, actor: parent, today: '2026-05-03' };
  const html = pageWith(checklist(data)).replace('embed.js', 'embed-checklist.js');
  const { page, complaints } = await open('/checklist', html);
  const row = page.locator('[data-section="flexibility"]');
  await row.locator('> summary').click();
  await row.getByRole('radio', { name: 'Partly' }).first().check();
  await row.getByRole('button', { name: 'Save and go to number 3' }).click();
  await expect.poll(() => page.locator('#kept').textContent()).toBe('1');
  expect(await page.getByText(/We could not read/).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('axe and html-validate find nothing, with script and without', async () => {
  const { page: first } = await open('/');
  for (const javaScriptEnabled of [true, false]) {
    const page = await browser.newPage({ bypassCSP: true, javaScriptEnabled });
    onTestFinished(() => page.close());
    await page.goto(first.url());
    if (javaScriptEnabled) await page.locator('.cp-row').first().waitFor();
    expect(await faultsOf(await page.content())).toEqual([]);
    if (!javaScriptEnabled) continue;
    for (const summary of await page.locator('.cp-row > details > summary').all())
      await summary.click();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run(document),
    );
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
});
