import { nonNegotiables } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { pseudoText } from '@coprod/core/text/pseudo';
import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ownFramework } from '../checklist/Checklist.examples.ts';
import { Coprod, type CoprodSettings } from '../foundation/index.ts';
import { settings } from '../foundation/show.examples.tsx';
import '../styles.css';
import { PaperChecklist, type PaperChecklistProps } from './index.ts';

async function show(part: Partial<PaperChecklistProps> = {}, more: Partial<CoprodSettings> = {}) {
  const { container } = await render(
    <Coprod {...settings} {...more}>
      <PaperChecklist framework={nonNegotiables} {...part} />
    </Coprod>,
  );
  const texts = (selector: string, within: Element = container) =>
    [...within.querySelectorAll(selector)].map((element) => element.textContent);
  /** The line with this code, and the answers below it. */
  const asked = (code: string) => {
    const line = [...container.querySelectorAll('[data-part="code"]')].find(
      (element) => element.textContent === code,
    )?.parentElement as HTMLElement;
    const box = line.parentElement as HTMLElement;
    return { line: line.textContent, answers: texts('.cp-box', box) };
  };
  return { container, texts, asked };
}

const answers = ['Yes, in place', 'Partly', 'Not yet', 'Not sure'];

test('the short form: eight codes, four boxes each, two lines to write on, and nothing to click', async () => {
  const { container, texts, asked } = await show();
  expect(texts('[data-part="code"]')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  expect(asked('2')).toEqual({ line: '2 Flexibility', answers });
  expect(texts('[data-part="row"] .cp-box')).toHaveLength(32);
  expect(container.querySelectorAll('[data-part="note"] .cp-write')).toHaveLength(16);
  expect(container.querySelectorAll('input,textarea,button,a,summary,[tabindex]')).toHaveLength(0);
});

test('with the checks: a code each, and “does not apply” only where a check has a condition', async () => {
  const { texts, asked } = await show({ detail: true });
  expect(texts('[data-part="code"]')).toHaveLength(41);
  expect(texts('[data-part="row"] .cp-box')).toHaveLength(41 * 4 + 2);
  expect(asked('6.1').line).toMatch(
    /^6\.1Where parents of young children take part: There is .*crèche/,
  );
  expect(asked('6.1').answers).toEqual([...answers, 'Does not apply']);
  expect(asked('6.2').answers).toEqual(answers);
  // After many checks, lines say what they are about.
  expect(texts('[data-part="note"]')[5]).toBe('Number 6: Tell us more if you like');
});

test('it asks under which hat, and for no name', async () => {
  const { texts } = await show();
  const who = Object.values(en.perspectives).map(({ one }) => one);
  expect(texts('[data-part="who"] .cp-box')).toEqual(who);
  expect(texts('[data-part="intro"]')[0]).toMatch(/do not need to give your name/);
});

test('it is read as lists in lists, under headings that follow the host’s', async () => {
  const { container } = await show({ detail: true, headingLevel: 3 });
  expect(container.querySelectorAll('h3')).toHaveLength(1);
  expect(container.querySelectorAll('ol > li h4')).toHaveLength(8);
  expect(container.querySelectorAll('ol > li > ol > li > ul > li')).toHaveLength(33 * 4 + 2);
  for (const list of container.querySelectorAll('ol,ul'))
    expect(getComputedStyle(list).listStyleType, 'Safari hears no list where it is none').toBe(
      '""',
    );
});

test('HELP1: numbers and addresses are written out, before the first line to write on', async () => {
  const routes = (safety: string, complaint: string, label = 'us') => ({
    help: { safety: { label, href: safety }, complaint: { label, href: complaint } },
  });
  const helpOf = async (...route: Parameters<typeof routes>) =>
    (await show({}, routes(...route))).texts('[data-part="help"]')[0];
  expect(await helpOf('tel:01632960001', 'mailto:hub@example.org?subject=x')).toBe(
    'If someone is not safe: us (01632960001) If you want to complain: us (hub@example.org)',
  );
  expect(await helpOf('https://example.org/safe/', '#here')).toBe(
    'If someone is not safe: us (example.org/safe) If you want to complain: us',
  );
  expect(await helpOf('tel:01632960001', '#', '01632 960001')).not.toContain('(');

  const { container } = await show();
  const [help, line] = ['[data-part="help"]', '[data-part="note"]'].map((part) =>
    container.querySelector(part),
  ) as [Element, Element];
  expect(help.compareDocumentPosition(line)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect((await show({}, { help: undefined })).texts('[data-part="help-missing"]')).toHaveLength(1);
});

test('a hub’s own questions, and words of its own', async () => {
  const { texts, asked } = await show({
    framework: ownFramework,
    detail: true,
    strings: { iAm: 'My hat' },
  });
  expect(texts('[data-part="code"]')).toEqual(['1', '1.1', '1.2', '2', '2.1']);
  expect(asked('1.2').answers).toHaveLength(5);
  expect(texts('[data-part="who"]')[0]).toMatch(/^My hat:/);
});

test('no word is hard-coded', async () => {
  const label = '⟦⟧';
  const help = { safety: { label, href: '#a' }, complaint: { label, href: '#b' } };
  const { container } = await show({ detail: true }, { text: pseudoText(en, 'rtl'), help });
  expect(container.textContent.match(/[a-z]+/gi)).toBeNull();
});

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '' }));
const printing = () => cdp().send('Emulation.setEmulatedMedia', { media: 'print' });

test.each([
  { large: false, size: '16px' }, // 12 pt
  { large: true, size: '21.3333px' }, // 16 pt
])('on paper: black on white in any scheme, large: $large', async ({ large, size }) => {
  const { container } = await show({ large }, { theme: 'table', scheme: 'dark' });
  await printing();
  for (const element of container.querySelectorAll('.cp-root, .cp-root *'))
    expect(getComputedStyle(element).color, element.className).toBe('rgb(0, 0, 0)');
  const styleOf = (selector: string) =>
    getComputedStyle(container.querySelector(selector) as HTMLElement);
  expect(styleOf('.cp-root').backgroundColor).toBe('rgb(255, 255, 255)');
  expect(styleOf('[data-part="sheet"]').fontSize).toBe(size);
  expect(styleOf('[data-part="sheet"]').page).toBe('cp-sheet');
  expect(styleOf('[data-part="row"]').breakInside).toBe('avoid');
});

test('with the checks, each of them stays on one page, but a section may go on over it', async () => {
  const { container } = await show({ detail: true });
  const breaks = (selector: string) =>
    new Set(
      [...container.querySelectorAll(selector)].map(
        (element) => getComputedStyle(element).breakInside,
      ),
    );
  expect(breaks('[data-part="check"], [data-part="note"], [data-part="who"]')).toEqual(
    new Set(['avoid']),
  );
  expect(breaks('[data-part="row"]')).toEqual(new Set(['auto']));
});
