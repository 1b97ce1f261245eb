// The PHP example as a council's server runs it: without script, with it, and against posts that are none of ours.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOfCode, type Entry } from '@coprod/core';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { faultsOf } from '../../tests/setup/htmlFaults.ts';
import { needsBuild, root } from '../../tests/setup/workspace.ts';

const missing =
  spawnSync('php', ['-r', 'exit(extension_loaded("pdo_sqlite") ? 0 : 1);']).status !== 0;
if (missing)
  console.log('PHP with SQLite is not installed: the tests of examples/php are skipped.');

let browser: Browser;
let folder: string;
beforeAll(async () => {
  needsBuild();
  browser = await chromium.launch(await findBrowser());
  folder = await mkdtemp(join(tmpdir(), 'coprod-php-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => {
        done(port);
      });
    });
  });

let count = 0;
/** A server of its own with an empty store, and what it holds. */
async function serve() {
  const store = join(folder, `${String((count += 1))}.sqlite`);
  const port = await freePort();
  const address = `http://127.0.0.1:${String(port)}`;
  const php: ChildProcess = spawn(
    'php',
    ['-S', `127.0.0.1:${String(port)}`, '-t', 'public', 'public/index.php'],
    {
      cwd: join(root, 'examples/php'),
      env: { ...process.env, COPROD_DIST: join(root, 'packages/ui/dist'), COPROD_STORE: store },
    },
  );
  onTestFinished(() => {
    php.kill();
  });
  await expect
    .poll(
      () =>
        fetch(address).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 10_000 },
    )
    .toBe(200);
  /** What is stored, but for what was there from the beginning. */
  const stored = (): Entry[] => {
    const read = `$s = new PDO('sqlite:${store}'); echo '[' . implode(',', $s->query('SELECT entry FROM entries ORDER BY rowid')->fetchAll(PDO::FETCH_COLUMN)) . ']';`;
    const { stdout } = spawnSync('php', ['-r', read], { encoding: 'utf8' });
    return (JSON.parse(stdout) as Entry[]).slice(5);
  };
  return { address, stored };
}

async function open(address: string, javaScriptEnabled: boolean) {
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width: 320, height: 640 },
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    // A page that a server refuses to save is no complaint of the browser's.
    if (message.type() === 'error' && !/favicon|422/.test(message.text()))
      complaints.push(message.text());
  });
  await page.goto(address);
  return { page, complaints, context };
}

/** With script off axe cannot run: it looks at the same HTML in a page that may run it. */
async function axeOn(html: string) {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.setContent(
    html.replace(/<script src[^>]*><\/script>|<script type="module"[^>]*><\/script>/g, ''),
  );
  return axeIn(page);
}
async function axeIn(page: Page) {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

test.skipIf(missing)(
  'without script a parent answers the eight, says something, and says if an answer helped',
  async () => {
    const { address, stored } = await serve();
    const { page } = await open(address, false);
    expect(await faultsOf(await page.content())).toEqual([]);
    expect(await axeOn(await page.content())).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);

    const rows = page.locator('coprod-checklist li[data-part=row] > details');
    for (let row = 0; row < 8; row += 1) {
      await rows.nth(row).locator('> summary').click();
      await rows.nth(row).locator('input[value=partly]').first().check();
    }
    await rows.nth(7).getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. Thank you.').waitFor();
    await page.getByText('You have answered 8 of 8.').waitFor();

    await page.getByText('Say something', { exact: true }).click();
    await page
      .getByLabel('What do you want to tell us?')
      .fill('The crèche ends too soon.\nAt noon.');
    await page.getByRole('button', { name: 'Save what I said' }).click();
    await page.getByText('The crèche ends too soon.').waitFor();

    await page.getByText('From April we meet on the ground floor.').waitFor();
    await page.getByLabel('Tell us why if you like').fill('My pram comes in with me.');
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await page.getByText('Saved. Thank you.').waitFor();
    expect(await page.getByText('Did this answer what you said?').count()).toBe(0);
    // What was decided and told stays there to read.
    expect(await page.locator('[data-area=said-room] [data-part=did]').innerText()).toContain(
      'We are doing this. We meet in the room beside the front door. From April we meet on the ' +
        'ground floor. Did that answer it? Yes. My pram comes in with me.',
    );

    const entries = stored();
    expect(entries.map(({ kind, data }) => [kind, data])).toEqual([
      ...Array.from({ length: 8 }, () => [
        'rating',
        { rating: 'partly', perspective: 'lived-experience' },
      ]),
      ['feedback', { from: 'one', text: 'The crèche ends too soon.\nAt noon.' }],
      ['answer', { answer: 'yes', why: 'My pram comes in with me.' }],
    ]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(10);

    // Saved again as it stands, nothing is new; changed, the new answer replaces the old one.
    await rows.nth(7).locator('> summary').click();
    await rows.nth(7).getByRole('button', { name: 'Save' }).click();
    await page.getByText('There was nothing new to save.').waitFor();
    await rows.nth(0).locator('> summary').click();
    await rows.nth(0).locator('input[value=not-yet]').first().check();
    await rows.nth(0).getByRole('button', { name: /^Save/ }).click();
    await page.getByText('Saved. Thank you.').waitFor();
    expect(stored().at(-1)).toMatchObject({ kind: 'rating', replaces: [entries[0]?.id] });
  },
);

test.skipIf(missing)(
  'without script: what is refused is said, and nothing that was typed is lost',
  async () => {
    const { address, stored } = await serve();
    const { page } = await open(address, false);
    const row = page.locator('[data-section=flexibility]');
    await row.locator('> summary').click();
    await row.locator('input[value=partly]').first().check();
    const note = '  “Half” a <b>thought</b> & {{said}} $1\n\n</textarea>';
    await row.locator('textarea').fill(note);
    await row.getByLabel('Add a link to what shows it').fill('javascript:alert(1)');
    await row.getByRole('button', { name: /^Save/ }).click();
    await page.getByText('There is a problem').waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await faultsOf(await page.content())).toEqual([]);
    expect(await axeOn(await page.content())).toEqual([]);
    const link = page.locator('[data-part=error-summary] a');
    await link.click();
    const box = row.getByLabel('Add a link to what shows it');
    await expect.poll(() => box.isVisible()).toBe(true);
    expect(await box.inputValue()).toBe('javascript:alert(1)');
    expect(await box.getAttribute('aria-invalid')).toBe('true');
    expect(await row.locator('textarea').inputValue()).toBe(note.trim());
    expect(await row.locator('input[value=partly]').first().isChecked()).toBe(true);
    // What was good is saved, once.
    expect(stored().map(({ kind }) => kind)).toEqual(['rating', 'note']);
    await box.fill('example.org/photos');
    await row.getByRole('button', { name: /^Save/ }).click();
    await page.getByText('Saved. Thank you.').waitFor();
    expect(stored().map(({ kind }) => kind)).toEqual(['rating', 'note', 'evidence']);
  },
);

test.skipIf(missing)(
  'without script and without a name: a code on a slip, shown once',
  async () => {
    const { address, stored } = await serve();
    const { page } = await open(address, false);
    await page.getByText('Say something', { exact: true }).click();
    await page.getByLabel('What do you want to tell us?').fill('I am afraid to say this.');
    await page.getByLabel('I give no name, and get a code').check();
    await page.getByRole('button', { name: 'Save what I said' }).click();
    const code = (await page.locator('section strong').textContent()) ?? '';
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    const [item, claim] = stored();
    expect(item?.by).not.toBe('amina');
    expect(claim).toMatchObject({
      about: item?.id,
      by: item?.by,
      data: { codeHash: await hashOfCode(code) },
    });
    await page.reload();
    expect(await page.locator('section strong').count()).toBe(0);
  },
);

test.skipIf(missing)(
  'with script the very page is taken over: everything works, and nothing breaks the policy',
  async () => {
    const { address, stored } = await serve();
    const { page, complaints, context } = await open(address, true);
    await page.locator('coprod-checklist .cp-row').first().waitFor();
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await page.locator('[data-area=said-room][data-status=answered]').waitFor();
    const row = page.locator('[data-section=flexibility]');
    await row.locator('> summary').click();
    await row.getByRole('radio', { name: 'Not yet' }).first().check();
    await row.getByRole('button', { name: /^Save/ }).click();
    await page.getByText('You have answered 1 of 8').waitFor();
    await expect.poll(() => stored().map(({ kind }) => kind)).toEqual(['answer', 'rating']);
    expect(page.url()).toBe(`${address}/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
    expect(await faultsOf(await page.content())).toEqual([]);
    expect(complaints).toEqual([]);
    await context.setOffline(true);
    await row.locator('> summary').click();
    await row.locator('textarea').fill('Offline.');
    await row.getByRole('button', { name: /^Save/ }).click();
    await context.setOffline(false);
    await expect
      .poll(() => stored().map(({ kind }) => kind), { timeout: 15_000 })
      .toContain('note');
  },
);

test.skipIf(missing)(
  'with script: what the server refused is there after a reload, with why, until nobody keeps it',
  async () => {
    const { address, stored } = await serve();
    const { page } = await open(address, true);
    const why = 'Please use fewer words.';
    await page.route('**/entries', (route) => route.fulfill({ status: 422, json: { why } }));
    await page.locator('coprod-feedback-loop .cp-root').waitFor();
    await page.getByText('Say something', { exact: true }).click();
    await page.locator('textarea[name$=":feedback:new"]').fill('The crèche ends too soon.');
    await page.getByRole('button', { name: 'Save what I said' }).click();
    await page.locator('coprod-feedback-loop').getByText(why).waitFor();
    await page.reload();
    const status = page.locator('coprod-save-status');
    await status.getByText('The crèche ends too soon.').waitFor();
    expect(await status.textContent()).toContain(why);
    expect(await faultsOf(await page.content())).toEqual([]);
    await status.getByRole('button', { name: 'Do not keep this' }).click();
    await expect.poll(() => status.locator('li').count()).toBe(0);
    expect(stored()).toEqual([]);
  },
);

test.skipIf(missing)('axe finds nothing where script runs', async () => {
  const { address } = await serve();
  const context = await browser.newContext({ bypassCSP: true });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('coprod-checklist .cp-row').first().waitFor();
  expect(await axeIn(page)).toEqual([]);
});

test.skipIf(missing)(
  'posts of others, old pages and forged entries are refused, and nothing is stored',
  async () => {
    const { address, stored } = await serve();
    const { page, context } = await open(address, false);
    const token = await page.locator('[name=token]').first().inputValue();
    const send = (data: object | string, headers: Record<string, string> = { 'X-Token': token }) =>
      context.request
        .post(`${address}/entries`, {
          data,
          headers: { 'Content-Type': 'application/json', ...headers },
        })
        .then((answer) => answer.status());
    const entry = {
      ...{ id: 'n-1', kind: 'note', at: new Date().toISOString(), by: 'amina' },
      ...{ about: 'non-negotiables@1/flexibility', data: { text: 'Hello.' } },
    };
    expect(await send(entry, {})).toBe(401); // it waits on the device
    expect(await send({ ...entry, about: ['x'] })).toBe(422);
    expect(await send({ ...entry, by: 'ruth' })).toBe(422);
    expect(await send({ ...entry, enteredBy: 'ruth' })).toBe(422);
    expect(await send({ ...entry, kind: 'decision' })).toBe(422);
    expect(await send({ ...entry, at: '2999-01-01T00:00:00.000Z' })).toBe(422);
    expect(await send('{"broken')).toBe(422);
    expect(stored()).toEqual([]);
    expect(await send(entry)).toBe(204);
    expect(await send(entry)).toBe(204);
    expect(await send({ ...entry, data: { text: 'Other words.' } })).toBe(422);
    expect(stored()).toEqual([entry]);
    const post = await context.request.post(address, {
      form: { by: 'amina', 'coprod:hub:feedback:new': 'Hello, hub.' },
    });
    expect(post.status()).toBe(422);
    expect(await post.text()).toMatch(/Hello, hub\.<\/textarea>/);
    expect(stored()).toEqual([entry]);
  },
);

test.skipIf(missing)(
  'what is wrong and has no box of its own is said once, and every link leads to a box',
  async () => {
    const { address, stored } = await serve();
    const { page: first, context } = await open(address, false);
    const hidden = (name: string) => first.locator(`[name=${name}]`).last().inputValue();
    const post = await context.request.post(address, {
      form: {
        ...{ token: await hidden('token'), once: await hidden('once'), by: 'amina' },
        'coprod:hub:ratings:new': 'x',
        'coprod:hub:decision:new': 'x',
        'coprod:hub:answer:told-nothing': 'maybe',
        'coprod:other:rating:non-negotiables@1/flexibility': 'maybe',
        'coprod:hub:rating:non-negotiables@1/no-such-question': 'maybe',
        'coprod:hub:evidence:non-negotiables@1/flexibility': 'javascript:alert(1)',
      },
    });
    expect(post.status()).toBe(422);
    expect(stored()).toEqual([]);
    const page = await context.newPage();
    await page.setContent(await post.text());
    const said = (part: string) =>
      page.locator(`coprod-${part} [data-part=error-summary] li`).allTextContents();
    const unknown = 'We do not know this question. Please load the page again.';
    const choose = 'Please choose one of the answers.';
    expect(await said('feedback-loop')).toEqual([unknown, choose]);
    expect(await said('checklist')).toEqual([
      expect.stringContaining('This box is for a link'),
      choose,
    ]);
    const links = page.locator('[data-part=error-summary] a');
    expect(await links.count()).toBe(1);
    const path = (await links.getAttribute('href')) ?? '';
    expect(await page.locator(`[id="${path.slice(1)}"]`).count()).toBe(1);
    expect(await faultsOf(await post.text())).toEqual([]);
  },
);

test.skipIf(missing)(
  'each wrong box says what is wrong with it, and the summary says in which row it stands',
  async () => {
    const { address } = await serve();
    const { page: first, context } = await open(address, false);
    const hidden = (name: string) => first.locator(`[name=${name}]`).last().inputValue();
    const evidence = 'coprod:hub:evidence:non-negotiables@1/';
    const size = 'coprod:hub:size-feedback:new';
    const post = await context.request.post(address, {
      form: {
        ...{ token: await hidden('token'), once: await hidden('once'), by: 'amina' },
        ...{ [`${evidence}flexibility`]: '<b>', [`${evidence}equal-value`]: 'x y' },
        'coprod:hub:rating:non-negotiables@1/flexibility': 'maybe',
        'coprod:hub:people:non-negotiables@1': '1',
        ...{ 'coprod:hub:feedback:new': 'x'.repeat(10_001), [size]: '1' },
        'coprod:hub:from-feedback:new': 'group',
      },
    });
    const html = await post.text();
    const page = await context.newPage();
    await page.setContent(html);
    const wrong = 'This box is for a link, like https://example.org. Put words in the box above.';
    const said = await page.locator('coprod-checklist [data-part=error-summary] a').allInnerTexts();
    expect(said).toEqual([
      `Number 2: Flexibility. Add a link to what shows it: ${wrong}`,
      `Number 3: Equal value. Add a link to what shows it: ${wrong}`,
      expect.stringMatching(/^Number 2: Flexibility\. .+\? Please choose one of the answers\.$/),
    ]);
    const beside = page.locator('.cp-problem + :is(input, textarea)[aria-invalid=true]');
    const told = await beside.evaluateAll((boxes) =>
      boxes.map((box) => {
        const [id = '', ...others] = box.getAttribute('aria-describedby')?.split(' ') ?? [];
        const fault = box.previousElementSibling;
        return [box.id, fault?.id === id ? fault.textContent : null, others.length];
      }),
    );
    expect(told).toEqual([
      ['coprod:hub:feedback:new', 'This is too long. Please make it shorter.', 0],
      [size, 'Please write how many: 2 or more.', 0],
      [`${evidence}flexibility`, wrong, 1],
      [`${evidence}equal-value`, wrong, 1],
    ]);
    expect(await page.locator('[id$="-fault"]').count()).toBe(told.length);
    // Both wrong rows are open, and no box in which stands what stood there before.
    const boxes = await page.locator('coprod-checklist details[open]').all();
    const sections = await Promise.all(boxes.map((box) => box.getAttribute('data-section')));
    expect(sections).toEqual(['flexibility', 'equal-value']);
    expect(await faultsOf(html)).toEqual([]);
    expect(await axeOn(html)).toEqual([]);
  },
);

test.skipIf(missing)(
  'a post that is more than a form can be is refused whole, and what came of it stands in the page',
  async () => {
    const { address, stored } = await serve();
    const { page, context } = await open(address, false);
    const own = async () => ({
      ...{ token: await page.locator('[name=token]').last().inputValue(), by: 'amina' },
      once: await page.locator('[name=once]').last().inputValue(),
    });
    const note = 'coprod:hub:note:non-negotiables@1/';
    const notes = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`${note}q${String(at)}`, 'x']));
    const send = async (form: Record<string, string>) => {
      const post = await context.request.post(address, { form: { ...(await own()), ...form } });
      return { status: post.status(), html: await post.text() };
    };
    const tooMuch = 'This was too much at once, so nothing of it is saved.';
    const short = { [`${note}flexibility`]: 'Short.' };

    // Too long: the words that came whole stand there again, those that were cut do not.
    const long = await send({ ...short, [`${note}equal-value`]: 'x'.repeat(2_000_000) });
    expect(long.status).toBe(422);
    expect(long.html).toContain(tooMuch);
    expect(long.html).toMatch(/Short\.<\/textarea>/);
    expect(long.html).not.toContain('xxxxxx');
    expect(await faultsOf(long.html)).toEqual([]);

    // Too long for PHP itself (post_max_size), and too many controls.
    for (const form of [{ [`${note}flexibility`]: 'x'.repeat(9_000_000) }, notes(2_001)]) {
      const { status, html } = await send(form);
      expect(status).toBe(422);
      expect(html).toContain(tooMuch);
    }
    // Not whole: PHP takes such a body for files, and gives none of it.
    const broken = await context.request.post(address, { multipart: await own() });
    expect(broken.status()).toBe(422);
    expect(await broken.text()).toContain(tooMuch);
    expect(stored()).toEqual([]);

    // More than max_input_vars (1,000), and names that PHP would nest: each is read, or said.
    const deep = `coprod:hub:note${'[a]'.repeat(200)}`;
    const many = await send({ ...notes(1_200), [deep]: 'x', [`token${'[a]'.repeat(200)}`]: 'x' });
    expect(many.status).toBe(422);
    expect(many.html).toContain('We do not know this question.');
    expect(stored()).toHaveLength(1_200);
    const entry = {
      ...{ id: 'n-1', kind: 'note', at: new Date().toISOString(), by: 'amina' },
      about: 'non-negotiables@1/flexibility',
    };
    const token = (await own()).token;
    for (const text of ['x'.repeat(100_000), 'x'.repeat(3_000_000)]) {
      const answer = await context.request.post(`${address}/entries`, {
        data: { ...entry, data: { text } },
        headers: { 'Content-Type': 'application/json', 'X-Token': token },
      });
      expect(answer.status()).toBe(422);
    }
    expect(stored()).toHaveLength(1_200);
  },
);

test.skipIf(missing)(
  'what people type is never read as a template, and a form that comes twice is saved once',
  async () => {
    const { address, stored } = await serve();
    const { page, context } = await open(address, false);
    const hidden = (name: string) => page.locator(`[name=${name}]`).last().inputValue();
    const form = {
      ...{ token: await hidden('token'), once: await hidden('once'), by: 'amina' },
      'coprod:hub:feedback:new': '{{data}} {{action}} <!-- each told -->',
      'coprod:hub:from-feedback:new': 'one',
    };
    for (let time = 0; time < 3; time += 1) await context.request.post(address, { form });
    expect(stored().map(({ kind }) => kind)).toEqual(['feedback']);
    await page.reload();
    expect(await page.locator('blockquote').last().textContent()).toBe(
      form['coprod:hub:feedback:new'],
    );
  },
);

test.skipIf(missing)(
  'what was typed by one is not shown to, or saved for, another who signs in meanwhile',
  async () => {
    const { address, stored } = await serve();
    const { page, context } = await open(address, false);
    const other = await context.newPage();
    await page.getByText('Say something', { exact: true }).click();
    await page.getByLabel('What do you want to tell us?').fill('Amina’s words.');
    await other.goto(address);
    await other.getByRole('button', { name: 'Be Ruth' }).click();
    await other.getByText('You are Ruth.').waitFor();
    await page.getByRole('button', { name: 'Save what I said' }).click();
    await page.getByText('Somebody else uses this page now').waitFor();
    expect(await page.content()).not.toContain('Amina’s words.');
    expect(stored()).toEqual([]);
  },
);

test.skipIf(missing)(
  'script that comes late to a page that says what is wrong keeps what was posted',
  async () => {
    const { address } = await serve();
    const { page } = await open(address, true);
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/coprod/embed.js', (route) => held.then(() => route.continue()));
    await page.goto(address, { waitUntil: 'commit' });
    await page.getByText('Say something', { exact: true }).click();
    await page.getByLabel('What do you want to tell us?').fill('We want a crèche.');
    await page.getByLabel('A group says it').check();
    await page.getByRole('button', { name: 'Save what I said' }).click();
    await page.getByText('There is a problem').waitFor();
    release();
    await page.locator('coprod-checklist .cp-row').first().waitFor();
    await expect.poll(() => page.locator('coprod-feedback-loop > .cp-root').count()).toBe(0); // taken over
    expect(await page.getByLabel('What do you want to tell us?').inputValue()).toBe(
      'We want a crèche.',
    );
    expect(await page.getByLabel('A group says it').isChecked()).toBe(true);
    expect(await page.getByText('Please write how many: 2 or more.').count()).toBe(1);
  },
);

test.skipIf(missing)('answers of a group stay those of the group when more is saved', async () => {
  const { address, stored } = await serve();
  const { page } = await open(address, false);
  const answer = async (section: string) => {
    const row = page.locator(`[data-section=${section}]`);
    await row.locator('> summary').click();
    await row.locator('input[value=partly]').first().check();
    await row.getByRole('button', { name: /^Save/ }).click();
    await page.getByText('Saved. Thank you.').waitFor();
  };
  await page.getByText('Answering as a group?').click();
  await page.getByLabel(/How many of you agree/).fill('5');
  await answer('flexibility');
  await answer('equal-value');
  expect(stored().map(({ data }) => (data as { people?: number }).people)).toEqual([5, 5]);
});
