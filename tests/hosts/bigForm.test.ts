// A page that is one big form: parts have none of their own, and never send that of the page.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { needsBuild } from '../setup/workspace.ts';
import { openBrowser, sheet } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  needsBuild();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const data = JSON.stringify({
  project: { schema: 1, id: 'pip', entries: [] },
  actor: { id: 'amina', perspective: 'lived-experience' },
  today: '2026-05-03',
});
const element = (name: string) =>
  `<coprod-${name}><script type="application/json">${data}</script></coprod-${name}>`;

async function openForm(name: string) {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.setContent(`<!doctype html><html lang="en"><title>Test</title><body><form id="all">
    <label>Search the site <input name="q"></label><button>Go</button>${element(name)}</form></body></html>`);
  await page.evaluate(() => {
    document.addEventListener('submit', (event) => {
      event.preventDefault();
      document.body.dataset['sent'] = 'yes';
    });
    document.addEventListener('coprod-add', (event) => {
      document.body.dataset['added'] = (
        event as CustomEvent<{ entry: { kind: string } }>
      ).detail.entry.kind;
    });
  });
  await page.addScriptTag({ content: sheet('embed.js'), type: 'module' });
  await page.locator('.cp-root').first().waitFor();
  const told = (what: 'sent' | 'added') => page.locator('body').getAttribute(`data-${what}`);
  return { page, told };
}

// Adding an element is adding its name.
test.each(['checklist', 'feedback-loop', 'stage-tracker'])(
  'coprod-%s in it: neither Enter nor a button sends it',
  async (name) => {
    const { page, told } = await openForm(name);
    expect(await page.locator('form').count()).toBe(1);
    const part = page.locator('.cp-root').first();
    for (const summary of await part.locator('summary:visible').all()) await summary.click();
    const boxes = part.locator(
      'input:is([type=text], [type=search], :not([type])):visible:not([id*=":people:"])',
    );
    for (const box of await boxes.all()) await box.press('Enter');
    for (const button of await part.locator('button:visible').all())
      await button.evaluate((element: HTMLElement) => {
        element.click();
      });
    expect(await told('sent')).toBeNull();
    // The page's own box still does.
    await page.getByLabel('Search the site').press('Enter');
    expect(await told('sent')).toBe('yes');
  },
);

test('Enter in the box for how many people answer together does not send it', async () => {
  const { page, told } = await openForm('checklist');
  const part = page.locator('.cp-root').first();
  for (const summary of await part.locator('summary:visible').all()) await summary.click();
  await part.locator('[inputmode=numeric]:visible').first().press('Enter');
  expect(await told('sent')).toBeNull();
});
test('Enter in the page’s own box presses its own button, where that comes last', async () => {
  const { page, told } = await openForm('checklist');
  await page.locator('form > button').evaluate((button) => button.parentElement?.append(button));
  await page.getByLabel('Search the site').press('Enter');
  expect(await told('sent')).toBe('yes');
});

test('what is chosen there goes out as an entry, not with the form', async () => {
  const { page, told } = await openForm('checklist');
  const row = page.locator('[data-section="flexibility"]');
  await row.locator('> summary').click();
  await row.getByRole('radio', { name: 'Partly' }).first().check();
  await row.getByRole('button', { name: /^Save/ }).click();
  await expect.poll(() => told('added')).toBe('rating');
  expect(await told('sent')).toBeNull();
});
