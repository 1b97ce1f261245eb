// What the guide “Embed” says is true: its snippets run as they stand there, under the policy that it names.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Actor, Entry, Project } from '@coprod/core';
import axe from 'axe-core';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../scripts/browser.mjs';
import { faultsOf } from './setup/htmlFaults.ts';
import { needsBuild, root } from './setup/workspace.ts';

beforeAll(needsBuild);

const guide = readFileSync(join(root, '.storybook/pages/Embed.mdx'), 'utf8');
const snippet = (language: string) =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1]?.trim() ?? '';
const dist = join(root, 'packages/ui/dist');

/** Serves the guide's page, and keeps what is posted. */
async function serve() {
  const posted: Entry[] = [];
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Embed</title></head><body><main><h1>Our hub</h1>${snippet('html')}</main></body></html>`;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const send = (type: string, body: string | Buffer) =>
      response
        .writeHead(200, { 'content-type': type, 'content-security-policy': snippet('text') })
        .end(body);
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (part) => (body += String(part)));
      request.on('end', () => {
        posted.push(JSON.parse(body) as Entry);
        response.writeHead(204).end();
      });
    } else if (path === '/host.js') send('text/javascript', snippet('js'));
    else if (path.startsWith('/coprod/'))
      void readFile(join(dist, path.slice('/coprod/'.length))).then((file) =>
        send(path.endsWith('.css') ? 'text/css' : 'text/javascript', file),
      );
    else if (path === '/') send('text/html', page);
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  const browser = await chromium.launch(await findBrowser());
  onTestFinished(() => browser.close());
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  return { posted, address, browser };
}

test('the page without React works as it stands in the guide, under the policy in the guide', async () => {
  expect(snippet('text')).toMatch(/^default-src 'self'; .*require-trusted-types-for 'script'$/);
  const { posted, address, browser } = await serve();
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon'))
      complaints.push(message.text());
  });
  await page.goto(address);
  await page.getByLabel('What do you want to tell us?').fill('The crèche ends too soon.');
  await page.getByRole('button', { name: 'Save what I said' }).click();
  await expect
    .poll(() => posted.map(({ kind, by, data }) => [kind, by, data]))
    .toEqual([['feedback', 'amina', { from: 'one', text: 'The crèche ends too soon.' }]]);
  await page.locator('[data-part=item]').waitFor();
  expect(await faultsOf(await page.content())).toEqual([]);
  expect(complaints).toEqual([]);
  const free = await browser.newPage({ bypassCSP: true });
  await free.goto(address);
  await free.locator('.cp-root').waitFor();
  await free.evaluate(axe.source);
  const { violations } = await free.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document),
  );
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('nothing can be added before somebody listens: the part comes with the script that saves', async () => {
  const { posted, address, browser } = await serve();
  const page = await browser.newPage();
  let arrive = (): void => undefined;
  const slow = new Promise<void>((done) => (arrive = done));
  await page.route('**/coprod/autosave.js', async (route) => {
    await slow;
    await route.continue();
  });
  const isThere = page.waitForResponse('**/coprod/embed.js');
  await page.goto(address, { waitUntil: 'commit' });
  await isThere;
  expect(await page.evaluate("customElements.get('coprod-feedback-loop') === undefined")).toBe(
    true,
  );
  expect(await page.locator('textarea').count()).toBe(0);
  arrive();
  await page.getByLabel('What do you want to tell us?').fill('Said at once.');
  await page.getByRole('button', { name: 'Save what I said' }).click();
  await expect.poll(() => posted.map(({ kind }) => kind)).toEqual(['feedback']);
});

interface Server {
  page: (project: Project, actor: Actor, now: string) => string;
  answers: (
    project: Project,
    actor: Actor,
    now: string,
    form: [string, string][],
  ) => { project: Project; html: string };
}

test('the server of the guide draws the form, keeps what is good and gives back what is not', async () => {
  const { outputFiles } = await build({
    stdin: { contents: snippet('ts'), loader: 'ts', resolveDir: join(root, 'packages/ui') },
    ...{ bundle: true, format: 'esm', platform: 'node', write: false },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  const folder = await mkdtemp(join(tmpdir(), 'coprod-guide-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'server.mjs'), outputFiles[0]?.text ?? '');
  const { page, answers } = (await import(
    pathToFileURL(join(folder, 'server.mjs')).href
  )) as Server;
  const actor: Actor = { id: 'amina', perspective: 'lived-experience' };
  const now = '2026-05-03T10:00:00.000Z';
  const person: Entry = {
    ...{ id: 'p', kind: 'person', at: '2026-05-01T10:00:00.000Z', by: 'amina' },
    data: { perspective: 'lived-experience' },
  };
  const project: Project = { schema: 1, id: 'pip', entries: [person] };
  const html = page(project, actor, now);
  expect(
    await faultsOf(
      `<!doctype html><html lang="en"><head><title>Our hub</title></head><body>${html}</body></html>`,
    ),
  ).toEqual([]);
  const about = 'non-negotiables@1/flexibility';
  const { project: after, html: again } = answers(project, actor, now, [
    [`coprod:hub:rating:${about}`, 'partly'],
    [`coprod:hub:evidence:${about}`, 'javascript:alert(1)'],
  ]);
  expect(after.entries.map(({ kind }) => kind)).toEqual(['person', 'rating']);
  expect(again).toContain('data-part="error-summary"');
  expect(again).toContain('value="javascript:alert(1)"');
});

test('the guide names every element, and the page about entry forms every placeholder', () => {
  const define = readFileSync(join(root, 'packages/ui/src/define.ts'), 'utf8');
  const elements = [...define.matchAll(/'(coprod-[a-z-]+)':/g)].map(([, name]) => name);
  expect(elements.length).toBeGreaterThan(10);
  for (const name of elements) expect(guide).toContain(`\`${String(name)}\``);

  const forms = join(dist, 'entry-forms');
  const docs = readFileSync(join(root, 'docs/entry-forms.md'), 'utf8');
  for (const file of readdirSync(forms).filter((name) => name.endsWith('.html'))) {
    expect(docs).toContain(file);
    const html = readFileSync(join(forms, file), 'utf8');
    for (const [placeholder] of html.matchAll(/\{\{\w+\}\}/g)) expect(docs).toContain(placeholder);
    for (const [, list] of html.matchAll(/<!-- (?:each|if) (\w+) -->/g))
      expect(docs).toContain(`\`${String(list)}\``);
  }
});
