import { nonNegotiables, principles, type Entry } from '@coprod/core';
import { enPrinciples } from '@coprod/core/text/en/principles';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Checklist } from '../checklist/index.ts';
import { ExampleHost } from '../foundation/show.examples.tsx';
import '../styles.css';
import { examples } from './Principles.examples.ts';
import { Principles, type PrinciplesProps } from './index.ts';

const explain = vi.fn(() => null); // called whenever a row is drawn
const send = () => Promise.resolve();

async function show(part: Partial<PrinciplesProps> = {}, beside = false) {
  const added: Entry[] = [];
  const tree = (title = enPrinciples.title) => (
    <ExampleHost saved={examples.empty} send={send} explain={explain}>
      {({ project, add, states }) => {
        const onAdd = (entry: Entry) => {
          added.push(entry);
          add(entry);
        };
        const shared = { project, states, onAdd };
        return (
          <>
            <Principles {...shared} words={enPrinciples} {...part} />
            {beside && <Checklist {...shared} framework={nonNegotiables} />}
            <p>{title}</p>
          </>
        );
      }}
    </ExampleHost>
  );
  const { container, rerender } = await render(tree());
  const row = (section: string) =>
    container.querySelector(`[data-section="${section}"]`) as HTMLDetailsElement;
  const open = (section: string) =>
    userEvent.click(row(section).querySelector('summary') as HTMLElement);
  return { container, added, row, open, again: () => rerender(tree('again')) };
}

test('CA2: asks about the ten principles, in their words', async () => {
  const { container } = await show();
  expect(container.querySelector('h2')?.textContent).toBe('The 10 principles');
  const titles = [...container.querySelectorAll('h3 [lang]')].map((title) => title.textContent);
  expect(titles).toEqual(principles.sections.map(({ id }) => enPrinciples.sections[id].title));
  expect(container.textContent).toContain(enPrinciples.checks['not-agreement']);
});

test('an answer is about a principle; the answers to the non-negotiables do not count here', async () => {
  const { added, row, open } = await show();
  await open('honesty');
  await page.elementLocator(row('honesty')).getByRole('radio', { name: 'Partly' }).first().click();
  await page.elementLocator(row('honesty')).getByRole('button').click();
  expect(added).toMatchObject([
    { kind: 'rating', about: 'principles@1/honesty', data: { rating: 'partly' } },
  ]);
});

test('what was typed stays, and no row is drawn anew, when the host draws again', async () => {
  const { row, open, again, container } = await show();
  await open('respect');
  const before = row('respect');
  await userEvent.fill(before.querySelector('textarea') as HTMLTextAreaElement, 'my own words');
  expect(explain).toHaveBeenCalled();
  explain.mockClear();
  await again();
  await expect.poll(() => container.textContent).toMatch(/again$/);
  expect(explain).not.toHaveBeenCalled();
  expect(row('respect')).toBe(before);
  expect(before.open).toBe(true);
  expect(before.querySelector('textarea')?.value).toBe('my own words');
});

test('shows what was answered, asking nothing, where it only reads', async () => {
  const { container } = await show({ project: examples.answered, readOnly: true });
  expect(container.querySelectorAll('input,textarea,button')).toHaveLength(0);
  expect(container.textContent).toMatch(/In place: \d of 10\./);
});

test('beside the checklist on one page: no name twice, and opening one closes none of the other', async () => {
  const { container, row, open } = await show({}, true);
  const roots = [...container.querySelectorAll('.cp-root')];
  const [here, there] = roots.map(
    (root) => new Set([...root.querySelectorAll('[name]')].map((one) => one.getAttribute('name'))),
  );
  expect([...(here ?? [])].filter((name) => there?.has(name))).toEqual([]);
  await open('honesty');
  await open('flexibility');
  expect([row('honesty').open, row('flexibility').open]).toEqual([true, true]);
});
