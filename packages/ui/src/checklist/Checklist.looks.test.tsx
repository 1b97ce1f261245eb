import { nonNegotiables } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { pseudoText } from '@coprod/core/text/pseudo';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Coprod, type CoprodSettings } from '../foundation/index.ts';
import { settings } from '../foundation/show.examples.tsx';
import '../styles.css';
import { examples, ownFramework } from './Checklist.examples.ts';
import { Checklist, type ChecklistProps } from './index.ts';

const rtl = pseudoText(en, 'rtl');
const long = pseudoText(en, 'ltr');

/** Shows a checklist with every row and every detail open. */
async function showOpen(part: Partial<ChecklistProps> = {}, more: Partial<CoprodSettings> = {}) {
  const { container } = await render(
    <Coprod {...settings} theme="table" {...more}>
      <Checklist
        project={examples.allAnswered}
        framework={nonNegotiables}
        onAdd={() => undefined}
        {...part}
      />
    </Coprod>,
  );
  for (const details of container.querySelectorAll('details')) {
    details.removeAttribute('name'); // else the next one closes it
    details.open = true;
  }
  return container;
}

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  await page.viewport(1280, 800);
});

const states = Object.entries(examples).map(([name, project]) => ({ name, project }));
const looks = (['host', 'table'] as const).flatMap((theme) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    [en, rtl].map((text) => ({ theme, scheme, text })),
  ),
);

describe('axe finds nothing', () => {
  test.each(states)('in the state $name', async ({ project }) => {
    const container = await showOpen({ project });
    expect(
      (await axe.run(container)).violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
    ).toEqual([]);
  });

  test.each(looks)('$theme, $scheme, $text.direction', async ({ theme, scheme, text }) => {
    // The host theme stands on the host's own colours.
    if (theme === 'host' && scheme === 'dark')
      document.documentElement.setAttribute('style', 'background: #111; color: #eee');
    const container = await showOpen({}, { theme, scheme, text });
    expect(
      (await axe.run(container)).violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
    ).toEqual([]);
  });
});

describe('no sideways scroll', () => {
  test.each([
    { what: '320 px', width: 320, size: '100%', part: {}, text: en },
    {
      what: '320 px, long words and markup',
      width: 320,
      size: '100%',
      part: { project: examples.longText },
      text: en,
    },
    { what: '320 px, longer language', width: 320, size: '100%', part: {}, text: long },
    { what: '320 px, right to left', width: 320, size: '100%', part: {}, text: rtl },
    { what: '640 px, 200% text', width: 640, size: '200%', part: {}, text: en },
    { what: '320 px, 200% text', width: 320, size: '200%', part: {}, text: en },
  ])('$what', async ({ width, size, part, text }) => {
    document.documentElement.style.fontSize = size;
    await page.viewport(width, 640);
    await showOpen(part, { text });
    expect(document.documentElement.scrollWidth).toBe(width);
  });
});

test('targets are 44 px high at least', async () => {
  await page.viewport(320, 640);
  const container = await showOpen();
  const small = [
    ...container.querySelectorAll<HTMLElement>(
      'summary,label.cp-option,button,textarea,input[type=text]',
    ),
  ].filter((target) => target.getBoundingClientRect().height < 44);
  expect(small.map((target) => target.className)).toEqual([]);
});

test('five answers stand beside each other where there is room, and below each other where there is not', async () => {
  const container = await showOpen();
  const tops = () => {
    const boxes =
      [...container.querySelectorAll('.cp-options')].find((box) => box.children.length === 5)
        ?.children ?? [];
    return new Set([...boxes].map((box) => Math.round(box.getBoundingClientRect().top))).size;
  };
  await page.viewport(1280, 800);
  await expect.poll(tops).toBe(1);
  await page.viewport(320, 640);
  await expect.poll(tops).toBe(5);
});

test('no word is hard-coded: in a made-up language every text is made up', async () => {
  const container = await showOpen(
    {},
    {
      text: long,
      help: { safety: { label: '⟦a⟧', href: '#a' }, complaint: { label: '⟦b⟧', href: '#b' } },
    },
  );
  const notes = ['Two of our meetings', 'The papers came'];
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const element of container.querySelectorAll('[aria-label],[title],[placeholder],[alt]')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      texts.push(element.getAttribute(name) ?? '');
  }
  const plain = texts.filter(
    (text) =>
      /\p{L}/u.test(text) && !/[⟦⟧]/.test(text) && !notes.some((note) => text.startsWith(note)),
  );
  expect(plain).toEqual([]);
  expect(texts.length).toBeGreaterThan(100);
});

test('the focus is never hidden: what has it is drawn with a ring', async () => {
  const container = await showOpen();
  for (const target of container.querySelectorAll<HTMLElement>(
    'summary,button,textarea,input[type=text],a',
  )) {
    target.focus({ focusVisible: true });
    expect(getComputedStyle(target).outlineWidth).toBe('3px');
  }
  const radio = container.querySelector<HTMLInputElement>('input[type=radio]');
  radio?.focus({ focusVisible: true });
  expect(getComputedStyle(radio?.closest('label') as HTMLElement).outlineWidth).toBe('3px');
});

test('two parts on one page share no id and no name', async () => {
  const { container } = await render(
    <>
      {['one', 'two'].map((idPrefix) => (
        <Coprod key={idPrefix} {...settings} idPrefix={idPrefix}>
          <Checklist project={examples.allAnswered} framework={nonNegotiables} />
        </Coprod>
      ))}
    </>,
  );
  const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
  expect(new Set(ids).size).toBe(ids.length);
  const forms = [...container.querySelectorAll('.cp-root')].map(
    (root) =>
      new Set([...root.querySelectorAll('[name]')].map((control) => control.getAttribute('name'))),
  );
  expect([...(forms[0] ?? [])].filter((name) => forms[1]?.has(name))).toEqual([]);
});

test('headings follow the host’s', async () => {
  const container = await showOpen({ headingLevel: 3 });
  expect(container.querySelectorAll('h3')).toHaveLength(1);
  expect(container.querySelectorAll('h4')).toHaveLength(8);
});

test('in a page that is written right to left, questions in English keep their own direction', async () => {
  const container = await showOpen(
    { project: examples.empty, framework: ownFramework },
    { text: rtl },
  );
  const directionOf = (words: string) =>
    [...container.querySelectorAll('[lang]')]
      .filter(({ textContent }) => textContent === words)
      .map((element) => getComputedStyle(element).direction);
  for (const words of ['Our welcome', 'A warm welcome', 'The first five minutes count.'])
    expect(directionOf(words), words).toEqual(['ltr']);
  expect(getComputedStyle(container.querySelector('.cp-help') as Element).direction).toBe('rtl');
});
