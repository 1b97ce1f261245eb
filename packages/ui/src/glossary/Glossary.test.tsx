import { nonNegotiables } from '@coprod/core';
import { enGlossary } from '@coprod/core/text/en/glossary';
import { en } from '@coprod/core/text/en';
import { pseudoText } from '@coprod/core/text/pseudo';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Checklist } from '../checklist/index.ts';
import { Coprod, type CoprodSettings } from '../foundation/index.ts';
import { pip } from '../foundation/people.examples.ts';
import { settings } from '../foundation/show.examples.tsx';
import '../styles.css';
import { examples } from './Glossary.examples.ts';
import { Glossary, WordsExplained } from './index.ts';

const show = async (part: ReactNode, more: Partial<CoprodSettings> = {}) => {
  const { container } = await render(
    <Coprod {...settings} {...more}>
      {part}
    </Coprod>,
  );
  const texts = (selector: string) =>
    [...container.querySelectorAll(selector)].map((element) => element.textContent);
  return { container, texts };
};
afterEach(() => page.viewport(1280, 800));

test('every special word stands there once, with what it means, in alphabetical order', async () => {
  const { container, texts } = await show(<Glossary {...examples.whole} />);
  const terms = texts('dt');
  expect(terms).toHaveLength(Object.keys(enGlossary.terms).length);
  expect(texts('dd')).toHaveLength(terms.length);
  expect(terms.slice(0, 4)).toEqual([
    'acronym',
    'ally',
    'Asset Based Community Development',
    'bias',
  ]);
  expect(terms).toContain('round'); // everyday words are in the whole list
  // An accent or a capital is no letter of its own: crèche stands before "family hub".
  const at = (term: string) => terms.indexOf(term);
  expect([at('consent') < at('crèche'), at('crèche') < at('family hub')]).toEqual([true, true]);
  expect(container.querySelector('dd')?.textContent).toContain('made of first letters');
});

test('the alphabet is that of the words', async () => {
  const term = (name: string) => ({ term: name, meaning: name });
  const terms = { o: term('öl'), z: term('zon') };
  const swedish = await show(<Glossary words={{ language: 'sv', terms }} />);
  expect(swedish.texts('dt')).toEqual(['zon', 'öl']);
  const german = await show(<Glossary words={{ language: 'de', terms }} />);
  expect(german.texts('dt')).toEqual(['öl', 'zon']);
});

test('each word can be linked to, and two glossaries on one page stay apart', async () => {
  const { container } = await show(<Glossary {...examples.whole} />);
  expect(container.querySelector('#test-word-creche')?.textContent).toBe('crèche');
  await show(<Glossary {...examples.whole} />, { idPrefix: 'other' });
  expect(document.querySelectorAll('[id$="-word-creche"]')).toHaveLength(2);
});

test('with texts, only the words that stand in them; without any, nothing at all', async () => {
  const { texts } = await show(<Glossary {...examples.some} />);
  expect(texts('dt')).toEqual(['crèche', 'interpreter']);
  const { container } = await show(<Glossary {...examples.none} />);
  expect(container.textContent).toBe('');
});

test('below a text: one line that names the words, and opens with the keyboard', async () => {
  const { container, texts } = await show(<WordsExplained {...examples.some} />);
  expect(texts('summary')).toEqual(['What do these words mean? crèche, interpreter']);
  const box = container.querySelector('details') as HTMLDetailsElement;
  expect(box.open).toBe(false);
  await userEvent.tab();
  await expect.poll(() => document.activeElement?.tagName).toBe('SUMMARY');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => box.open).toBe(true);
  await expect.element(page.getByText(/Care for children while/)).toBeVisible();
  await page.viewport(320, 640);
  expect(container.querySelector('summary')?.offsetHeight).toBeGreaterThanOrEqual(44);
});

test('the words stand in the order in which the texts use them', async () => {
  const { texts } = await show(
    <WordsExplained words={enGlossary} texts={['Jargon', 'bias, jargon', 'a crèche']} />,
  );
  expect(texts('dt')).toEqual(['jargon', 'bias', 'crèche']);
});

test('where nothing stands to be explained, nothing is drawn', async () => {
  const { container } = await show(<WordsExplained {...examples.none} />);
  expect(container.childElementCount).toBe(0);
});

test('the checklist explains words below the question in whose section they stand', async () => {
  const explain = vi.fn((texts: readonly string[]) => (
    <WordsExplained words={enGlossary} texts={texts} />
  ));
  const { container } = await show(<Checklist project={pip} framework={nonNegotiables} />, {
    explain,
  });
  const row = (section: string) => container.querySelector(`[data-section="${section}"]`);
  const named = row('accessible-from-the-start')?.querySelector('.cp-explained bdi');
  expect(named?.textContent).toBe('crèche, interpreter');
  expect(row('flexibility')?.querySelector('.cp-explained')).toBeNull();
  // The title, what it is about, the question and every check are looked through.
  const { sections, checks } = en.frameworks['non-negotiables'];
  const { title, about, question } = sections.flexibility;
  const given = explain.mock.calls.map(([texts]) => texts).find(([first]) => first === title);
  expect(given).toEqual([
    title,
    about,
    question,
    checks['goal-talked-about-openly'],
    checks['how-and-when-stay-open'],
    checks['changes-expected'],
  ]);
});

test('no word is hard-coded, and words in another language than the page say so', async () => {
  const { container, texts } = await show(<WordsExplained {...examples.some} />, {
    text: pseudoText(en, 'rtl'),
  });
  expect(texts('summary')[0]).toMatch(/^⟦.*⟧ crèche, interpreter$/);
  const list = container.querySelector('dl');
  expect([list?.lang, list?.dir]).toEqual(['en-GB', 'auto']);
  const own = await show(<Glossary {...examples.some} strings={{ title: 'Our words' }} />);
  expect(own.texts('h2')).toEqual(['Our words']);
  expect(own.container.querySelector('dl')?.hasAttribute('lang')).toBe(false);
});
