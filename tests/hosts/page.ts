// A page with all parts on it, in a real browser, whose host can be changed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../../scripts/browser.mjs';
import { root } from '../setup/workspace.ts';
import type * as look from './look.ts';
import type * as parts from './parts.tsx';
import type { Host } from './sheets.ts';

declare global {
  interface Window {
    hosts: typeof look & typeof parts;
  }
}

export const sheet = (name: string) => readFileSync(join(root, 'packages/ui/dist', name), 'utf8');
export const openBrowser = async () => chromium.launch(await findBrowser());

/** React, the parts and what looks at them, in one script. */
export async function makeScript() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './look.ts'; export * from './parts.tsx';`,
      resolveDir: join(root, 'tests/hosts'),
    },
    bundle: true,
    format: 'iife',
    globalName: 'hosts',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  return outputFiles[0]!.text;
}

/** Elements of the host’s own, beside the parts. */
const own = `<div id="own"><h1>Our hub</h1><h2 class="heading">Hello</h2><p>Words <a href="#own">and a link</a>, <strong>strong</strong></p>
<ul><li>one<ol><li>two</li></ol></li></ul><table><caption>Days</caption><thead><tr><th>Day</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
<form class="prose"><fieldset><legend>Who</legend><label>Name <input type="text"></label><input type="radio"><input type="checkbox">
<select><option>a</option></select><textarea></textarea><button class="btn govuk-button nhsuk-button">Send</button></fieldset></form>
<details><summary>More</summary><dl><dt>a</dt><dd>b</dd></dl></details><blockquote>Said</blockquote>
<article><section><nav><span class="row list code title">x</span><svg viewBox="0 0 1 1"><path d="M0 0h1"/></svg></nav></section></article></div>`;

/** A page with stylesheets of ours, and with no part yet. */
export async function openPage(browser: Browser, ours: string, width = 1280) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.setContent(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>
    <style id="ours">${ours}</style><style id="host"></style></head>
    <body><main><div id="page"></div></main>${own}</body></html>`,
  );
  return page;
}

/** Draws every part, or one, with all that opens open. */
export async function drawParts(page: Page, script: string, only?: string) {
  await page.addScriptTag({ content: script });
  await page.evaluate((name) => {
    window.hosts.draw(name);
  }, only);
  if (!only) await page.waitForFunction(() => window.hosts.isWhole());
  await page.evaluate(() => {
    window.hosts.openAndKeep();
  });
}

/** As if a mouse pressed, and a keyboard stood on, one control of each kind. */
export async function press(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  for (const domain of ['DOM', 'CSS'] as const) await cdp.send(`${domain}.enable`);
  const { root: top } = await cdp.send('DOM.getDocument');
  for (const kind of [
    'a',
    'button',
    'summary',
    '[type=text]',
    '[type=search]',
    '[type=radio]',
    'select',
    'textarea',
  ]) {
    const selector = `[data-place] ${kind}`;
    const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: top.nodeId, selector });
    const forcedPseudoClasses = ['hover', 'active', 'focus', 'focus-visible'];
    await cdp.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses });
  }
}

/** Puts the parts into a host: its sheet stands after ours, where it wins most. Runs in the page. */
export function moveInto({ css, main = '', form }: Host) {
  const around = document.querySelector('main') as HTMLElement;
  const page = document.querySelector('#page') as HTMLElement;
  (document.querySelector('#host') as HTMLElement).textContent = css;
  around.className = main;
  around.replaceChildren(page);
  if (!form) return;
  const wrap = document.createElement('form');
  wrap.append(page);
  around.append(wrap);
}
