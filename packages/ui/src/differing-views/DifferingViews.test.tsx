import { newEntry, nonNegotiables, viewFor, type Actor, type Entry } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { pseudoText } from '@coprod/core/text/pseudo';
import { afterEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Coprod, type CoprodSettings } from '../foundation/index.ts';
import { newParent, settings } from '../foundation/show.examples.tsx';
import '../styles.css';
import { examples } from './DifferingViews.examples.ts';
import { DifferingViews, type DifferingViewsProps } from './index.ts';

const parent = (id: string): Actor => ({ id, perspective: 'lived-experience' });
const first = parent('lived-experience-1');

/** What somebody who listens hears of an element, phrase by phrase: no pictures, no hidden words. */
function heard(element: Element): string[] {
  const phrases: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return;
    if (node instanceof Element && /^(TH|P|CAPTION|H\d)$/.test(node.tagName)) phrases.push('');
    if (node instanceof Text)
      phrases.push(`${phrases.pop() ?? ''}${node.data}`.replace(/\s+/g, ' '));
    node.childNodes.forEach(walk);
  };
  walk(element);
  return phrases.map((phrase) => phrase.trim()).filter(Boolean);
}

async function show(part: Partial<DifferingViewsProps> = {}, more: Partial<CoprodSettings> = {}) {
  const { container } = await render(
    <Coprod {...settings} theme="table" {...more}>
      <DifferingViews project={examples.differ} framework={nonNegotiables} {...part} />
    </Coprod>,
  );
  const rows = [...container.querySelectorAll('[data-part="row"]')];
  const numbers = rows.map((row) => /(\d)\. \D/.exec(row.textContent)?.[1]);
  const status = container.querySelector('[data-part="body"]')?.getAttribute('data-status');
  return { container, rows, numbers, status };
}
afterEach(() => page.viewport(1280, 800));

test('GAP2: what to talk about first, then the next gaps, then what all agree on, phrase by phrase', async () => {
  const { container, rows } = await show();
  expect(rows.map((row) => row.getAttribute('data-status'))).toEqual([
    'talk-first',
    'talk-first',
    'talk-first',
    'apart',
    'apart',
    'apart',
    'apart',
    'one-side',
    'agree',
    'agree',
  ]);
  expect(heard(container).slice(0, 9)).toEqual([
    'Where our views differ',
    'The 8 non-negotiables',
    'Question',
    'What each group says',
    'Does everyone know what is going on, and get the help they need to join in? 5. Good communication and appropriate support',
    'Parents and carers: Not yet. Partly: 1, Not yet: 2, Not sure: 1',
    'People who work here: Yes, in place. Yes, in place: 3',
    'Talk about this first',
    'Have we found and taken away what stops people joining in? 6. Accessibility from the start',
  ]);
});

test('SM5: only what one has answered oneself; the rest is told', async () => {
  const half = await show({ project: examples.halfDone });
  expect([...half.numbers].sort()).toEqual(['1', '2', '3', '4', '6', '6']); // and two checks of number 6
  expect(half.container.textContent).toContain('You have answered 4 of 8. Answer first.');
  // Dan answered the questions and no checks, Amina both.
  const dan = await show({}, { actor: parent('dan') });
  expect(dan.container.textContent).not.toContain('crèche');
  expect(dan.container.textContent).not.toContain('Answer first');
  expect(dan.rows).toHaveLength(8);
});

test('SM5: who has answered nothing is told to answer first, and learns nothing', async () => {
  const { container, rows, status } = await show({}, { actor: newParent });
  expect(status).toBe('first');
  expect(rows).toEqual([]);
  expect(heard(container)).toEqual([
    'Where our views differ',
    'Answer first. Then you see what others say.',
  ]);
});

test.each([
  ['somebody who only reads', { actor: null }, {}],
  ['anybody on a page that asks nothing', { actor: newParent }, { readOnly: true }],
])('SM5: %s sees everything', async (_, more, part) => {
  const { rows, container } = await show(part, more);
  expect(rows.length).toBe(10);
  expect(container.textContent).not.toMatch(/You have answered|Answer first/);
  expect(container.querySelectorAll('input,button,a,summary')).toHaveLength(0);
});

test('nobody has answered', async () => {
  for (const actor of [first, null]) {
    const { container } = await show({ project: examples.empty }, { actor });
    expect(heard(container)).toEqual(['Where our views differ', 'Nobody has answered yet.']);
  }
});

test('SM3: before the day nothing is shown but the day', async () => {
  const { container, rows } = await show({ project: examples.notShown }, { actor: first });
  expect(rows).toEqual([]);
  expect(heard(container)[1]).toBe('You will see all answers on 3 May.');
  const then = { actor: first, today: '2026-05-03' };
  expect((await show({ project: examples.notShown }, then)).rows).toHaveLength(8);
});

test('SM2: too few answers have no place on the line, no count and no gap', async () => {
  const { rows } = await show({ project: examples.tooFew }, { actor: first });
  const row = rows[0] as Element;
  expect(heard(row).slice(1)).toEqual([
    'Parents and carers: Too few answers to show.',
    'People who work here: Yes, in place. Yes, in place: 3',
  ]);
  expect(row.getAttribute('data-status')).toBe('one-side');
  expect(row.querySelectorAll('.cp-dumbbell g')).toHaveLength(1);
  expect(row.querySelector('.cp-dumbbell .cp-mark-lived-experience')).toBeNull();
});

test('what only one side has answered says so', async () => {
  const { rows } = await show({ project: examples.oneSide });
  const row = rows.find((one) => one.textContent.includes('2. Flexibility')) as Element;
  expect(heard(row).slice(1)).toEqual([
    'Parents and carers: Yes, in place. Yes, in place: 4',
    'People who work here have not answered yet.',
  ]);
});

test('where they agree it says so, and both marks stand in one place; where not, a line joins them', async () => {
  const drawn = (row: Element | undefined) => ({
    bar: row?.querySelector('.cp-dumbbell-bar')?.getAttribute('d'),
    marks: row?.querySelectorAll('.cp-dumbbell g').length,
  });
  const agreed = await show({ project: examples.allAgree }, { actor: first });
  expect(heard(agreed.rows[0] as Element).at(-1)).toBe('We agree');
  expect(drawn(agreed.rows[0])).toEqual({ bar: undefined, marks: 2 });
  const { rows } = await show();
  // Parents "not yet" at the start, those who work here "yes" at the end.
  expect(drawn(rows[0])).toEqual({ bar: 'M12 12H130', marks: 2 });
});

test('NN5: a split group does not agree, also where both come to the same', async () => {
  const { rows } = await show({ project: examples.split }, { actor: first });
  expect(rows[0]?.textContent).toContain('Parents and carers: Partly (not all of them agree).');
  expect(rows[0]?.textContent).toContain('Yes, in place: 3, Not yet: 1');
  expect(rows.some((row) => row.textContent.includes('We agree'))).toBe(false);
});

test('what both say is "not yet" stands before what both say is in place', async () => {
  const said = (id: string, by: string, rating: 'partly' | 'in-place') =>
    newEntry({
      id: `${by}-${id}-again`,
      kind: 'rating',
      at: '2026-03-20T10:00:00.000Z',
      by,
      about: `non-negotiables@1/${id}`,
      replaces: [`${by}-${id}`],
      data: {
        rating,
        perspective: by.startsWith('p') ? 'profession' : 'lived-experience',
      },
    });
  const everybody = ['lived-experience-', 'profession-'].flatMap((who) =>
    [1, 2, 3].map((number) => `${who}${String(number)}`),
  );
  const entries: Entry[] = everybody.map((by) => said('equal-responsibility', by, 'partly'));
  const project = { ...examples.allAgree, entries: [...examples.allAgree.entries, ...entries] };
  const { numbers } = await show({ project }, { actor: first });
  expect(numbers).toEqual(['4', '1', '2', '3', '5', '6', '7', '8']);
});

test.each(Object.entries(examples))(
  'VI4: a view of “%s” shows what the whole does',
  async (_, project) => {
    if (project.view) return;
    const actor = project.entries.some(({ by }) => by === 'amina') ? settings.actor : first;
    const view = viewFor(project, actor as Actor, { now: '2026-04-01T12:00:00.000Z' });
    const whole = heard((await show({ project }, { actor })).container);
    expect(heard((await show({ project: view }, { actor })).container)).toEqual(whole);
  },
);

test('loading and unreadable are said', async () => {
  const broken = await show({ project: null });
  expect(broken.container.textContent).toContain('We could not read what was saved here.');
  const loading = await show({ project: undefined });
  await expect.poll(() => loading.container.textContent, { timeout: 3000 }).toBe('Loading…');
});

test('on a phone nothing scrolls sideways, cells stand below each other, and it is still a table', async () => {
  for (const text of [en, pseudoText(en, 'ltr'), pseudoText(en, 'rtl')]) {
    await page.viewport(320, 640);
    const { container, rows } = await show({}, { text });
    expect(document.documentElement.scrollWidth).toBe(320);
    const [question, said] = [...(rows[0]?.children ?? [])].map((cell) =>
      cell.getBoundingClientRect(),
    );
    expect(said?.top).toBeGreaterThanOrEqual(question?.bottom ?? Infinity);
    const roles = [...container.querySelectorAll('table, thead, tbody, tr, th, td')].map(
      (element) => element.getAttribute('role'),
    );
    expect(roles).not.toContain(null);
    expect(container.querySelectorAll('[role=row]')).toHaveLength(rows.length + 1);
    expect(container.querySelectorAll('thead th[scope=col]')).toHaveLength(2);
    expect(container.querySelectorAll('tbody th[scope=row]')).toHaveLength(rows.length);
  }
});

test('written from right to left, the line runs from right to left too', async () => {
  const { container } = await show({}, { text: pseudoText(en, 'rtl') });
  const line = container.querySelector('.cp-dumbbell-line') as Element;
  expect(getComputedStyle(line).transform).toBe('matrix(-1, 0, 0, 1, 0, 0)');
  const [lived, profession] = ['lived-experience', 'profession'].map((group) =>
    container.querySelector(`.cp-dumbbell .cp-mark-${group}`)?.getBoundingClientRect(),
  );
  expect(lived?.left).toBeGreaterThan(profession?.left ?? Infinity);
});

test('no word is hard-coded', async () => {
  const { container } = await show({}, { text: pseudoText(en, 'ltr') });
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const plain: string[] = [];
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent ?? '';
    if (/\p{L}/u.test(words) && !/[⟦⟧]/.test(words)) plain.push(words);
  }
  expect(plain).toEqual([]);
});

test('a host may use words and a heading level of its own', async () => {
  const { container } = await show({ strings: { title: 'Talk first' }, headingLevel: 4 });
  expect(container.querySelector('h4')?.textContent).toBe('Talk first');
});

test.each(['light', 'dark'] as const)(
  'where the device chooses the colours, the line and its ends take them: %s',
  async (scheme) => {
    const features = (value: string) => ({ features: [{ name: 'forced-colors', value }] });
    const { container } = await show({}, { scheme });
    await cdp().send('Emulation.setEmulatedMedia', features('active'));
    const probe = container.appendChild(document.createElement('i'));
    probe.style.color = 'CanvasText';
    const text = getComputedStyle(probe).color;
    const found = [...container.querySelectorAll('.cp-dumbbell g')].map(
      (shape) => getComputedStyle(shape).color,
    );
    await cdp().send('Emulation.setEmulatedMedia', features('none'));
    expect(found.length).toBeGreaterThan(10);
    expect([...new Set(found)]).toEqual([text]);
  },
);
