import { mayAdd, nonNegotiables, parseProject, type Entry, type Project } from '@coprod/core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { examples } from '../checklist/Checklist.examples.ts';
import type { Send } from '../foundation/index.ts';
import { ExampleHost } from '../foundation/show.examples.tsx';
import { PassItOn } from './index.ts';

const ruth = { id: 'ruth', perspective: 'profession' } as const;

const saves: Send = () => Promise.resolve();

async function show({ saved = examples.allAnswered, send = saves } = {}) {
  const added: Entry[] = [];
  let project: Project | undefined;
  const { container } = await render(
    <ExampleHost saved={saved} actor={ruth} send={send}>
      {(used) => {
        project = used.project as Project;
        return (
          <PassItOn
            project={used.project}
            framework={nonNegotiables}
            states={used.states}
            onAdd={(entry) => {
              added.push(entry);
              used.add(entry);
            }}
          />
        );
      }}
    </ExampleHost>,
  );
  const row = (section: string) =>
    container.querySelector(`[data-section="${section}"]`) as HTMLElement;
  const answer = async (section: string, words: string) => {
    if (!row(section).hasAttribute('open'))
      await userEvent.click(row(section).querySelector('summary') as HTMLElement);
    await page.elementLocator(row(section)).getByRole('radio', { name: words }).first().click();
  };
  const save = async (section: string) => {
    await userEvent.click(row(section).querySelector('.cp-panel button') as HTMLElement);
  };
  return { container, added, row, answer, save, project: () => project };
}
const start = (as: string) => page.getByRole('button', { name: `Start as ${as}` });
const done = page.getByRole('button', { name: 'Done. Who is next?' });

test('each becomes a person of their own, under their hat; who holds the device is kept', async () => {
  const { added, answer, save } = await show();
  await start('a parent or carer').click();
  await answer('flexibility', 'Not yet');
  await save('flexibility');
  await done.click();
  await start('a young person').click();
  await answer('flexibility', 'Partly');
  await save('flexibility');
  expect(added.map(({ kind, enteredBy }) => [kind, enteredBy])).toEqual([
    ['person', 'ruth'],
    ['rating', 'ruth'],
    ['person', 'ruth'],
    ['rating', 'ruth'],
  ]);
  const [one, , two] = added;
  expect(added.map(({ by }) => by)).toEqual([one?.by, one?.by, two?.by, two?.by]);
  expect(new Set(['ruth', one?.by, two?.by]).size).toBe(3);
  expect(added.map(({ data }) => (data as { perspective: string }).perspective)).toEqual([
    'lived-experience',
    'lived-experience',
    'young-people',
    'young-people',
  ]);
});

test('BY2, BY3: the host may take what comes, in this order', async () => {
  const { added, answer, save } = await show();
  await start('a parent or carer').click();
  await answer('flexibility', 'Not yet');
  await save('flexibility');
  const now = '2026-04-01T12:00:00.000Z';
  let project = parseProject(examples.allAnswered);
  for (const entry of added) {
    const actor = { id: entry.by, perspective: 'lived-experience', enteredBy: 'ruth' } as const;
    expect(mayAdd(entry, actor, project, { now })).toEqual({ ok: true });
    project = { ...project, entries: [...project.entries, entry] };
  }
});

test('BY2: a host that is slow to take in a person is not asked about their answer before', async () => {
  const known = new Set<string>();
  const send: Send = async ({ kind, by }) => {
    if (kind !== 'person') return known.has(by) ? undefined : { refused: 'Who is this?' };
    await new Promise(requestAnimationFrame);
    known.add(by);
  };
  const { answer, row, save } = await show({ send });
  await start('a parent or carer').click();
  await answer('flexibility', 'Not yet');
  await save('flexibility');
  await expect.poll(() => row('flexibility').textContent).toMatch(/Saved|Who is this/);
  expect(row('flexibility').textContent).not.toContain('Who is this?');
});

test('nobody sees what the one before chose, wrote or saved', async () => {
  const { container, row, answer, save } = await show();
  await start('a parent or carer').click();
  await answer('flexibility', 'Not yet');
  await page.elementLocator(row('flexibility')).getByRole('textbox').first().fill('My own words');
  await save('flexibility');
  await done.click();
  await start('a parent or carer').click();
  expect(container.querySelectorAll('input:checked')).toHaveLength(0);
  expect([...container.querySelectorAll('textarea')].map(({ value }) => value).join('')).toBe('');
  expect(row('flexibility').textContent).toContain('You have not answered yet');
  expect(container.textContent).not.toContain('My own words');
});

test('whoever saved nothing did not take part', async () => {
  const { added } = await show();
  await start('a parent or carer').click();
  await done.click();
  await expect.element(start('a parent or carer')).toBeVisible();
  expect(added).toEqual([]);
});

test('what is not saved yet is not passed over', async () => {
  const { added, answer, save, row } = await show();
  await start('a parent or carer').click();
  await answer('flexibility', 'Not yet');
  await done.click();
  await expect.element(page.getByText('Some answers are not saved yet.')).toBeVisible();
  await expect.poll(() => document.activeElement).toBe(row('flexibility').querySelector('summary'));
  await save('flexibility');
  await done.click();
  await expect.element(start('a parent or carer')).toBeVisible();
  expect(added).toHaveLength(2);
});

test('the focus goes to where the next person begins to read', async () => {
  await show();
  await start('a parent or carer').click();
  await expect.element(page.getByText('These are the answers of a parent or carer.')).toHaveFocus();
  await done.click();
  await expect.element(page.getByText('Each of us answers in turn.')).toHaveFocus();
});

test('somebody who only reads has nothing to pass on', async () => {
  const { container } = await render(
    <ExampleHost saved={examples.empty} actor={null}>
      {({ project }) => <PassItOn project={project} framework={nonNegotiables} />}
    </ExampleHost>,
  );
  expect(container.textContent).toBe('');
});
