// A host's server renders in UTC, and parents open the page wherever they are.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { makeFolder, needsBuild, removeFolder, root, run } from '../setup/workspace.ts';

/** One script with the page and React in it, as it speaks while one works: it says where HTML differs. */
async function bundled(code: string, platform: 'node' | 'browser') {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: join(root, 'tests/zones'), loader: 'tsx' },
    bundle: true,
    platform,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
    write: false,
  });
  return outputFiles[0]!.text;
}

const folder = makeFolder();
let browser: Browser;
let html: string;
let script: string;

beforeAll(async () => {
  needsBuild();
  const server = join(folder, 'server.cjs');
  writeFileSync(
    server,
    await bundled(
      `import { renderToString } from 'react-dom/server'; import { Page } from './page.tsx';
       process.stdout.write(renderToString(<Page />));`,
      'node',
    ),
  );
  html = run(process.execPath, [server], folder, { TZ: 'UTC' }).output;
  script = await bundled(
    `import { hydrateRoot } from 'react-dom/client'; import { Page } from './page.tsx';
     hydrateRoot(document.querySelector('#page'), <Page />);`,
    'browser',
  );
  browser = await chromium.launch(await findBrowser());
});
afterAll(async () => {
  await browser.close();
  removeFolder(folder);
});

test.each(['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])(
  'a browser in %s takes over what a server in UTC rendered, to the letter',
  async (timezoneId) => {
    const page = await browser.newPage({ timezoneId });
    onTestFinished(() => page.close());
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.setContent(
      `<!doctype html><html lang="en"><body><div id="page">${html}</div></body></html>`,
    );
    const text = () => page.locator('#page').textContent();
    const rendered = await text();
    expect(rendered).toContain('You will see all answers on 3 May.');
    // The one answer given since midnight in Southend counts: the only one, so it is not shown.
    expect(rendered).toContain('Parents and carers: Too few answers to show');
    await page.addScriptTag({ content: script });
    await page.locator('body[data-ready=yes]').waitFor();
    expect(complaints).toEqual([]);
    expect(await text()).toBe(rendered);
  },
);
