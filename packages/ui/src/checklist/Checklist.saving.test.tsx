import { CoprodError, newEntry, type Entry, type Project } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SaveState } from '../foundation/index.ts';
import { amina } from '../foundation/show.examples.tsx';
import { examples } from './Checklist.examples.ts';
import { stateText } from './index.ts';
import { show } from './show.examples.tsx';

const about = 'non-negotiables@1/flexibility';
const notSure = { name: 'Not sure' };
const noteBox = 'Tell us more if you like';
const linkBox = 'Add a link to what shows it';

const state = (status: SaveState['status']): SaveState =>
  status === 'refused' ? { status, why: 'This round has ended.' } : { status };
const counting = () => {
  let count = 0;
  return () => `new-${String((count += 1))}`;
};
const note = (id: string, text: string, replaces: string[] = []): Entry => ({
  ...newEntry({
    id,
    kind: 'note',
    at: '2026-03-20T10:00:00.000Z',
    by: amina.id,
    about,
    data: { text },
  }),
  ...(replaces.length > 0 && { replaces }),
});
const and = (project: Project, ...entries: Entry[]) => ({
  ...project,
  entries: [...project.entries, ...entries],
});

const fromMyPhone = newEntry({
  id: 'phone',
  kind: 'rating',
  at: '2026-03-20T10:00:00.000Z',
  by: amina.id,
  about,
  replaces: ['amina-flexibility'],
  data: { rating: 'not-yet', perspective: 'lived-experience' },
});

const notedOnMyPhone = newEntry({
  id: 'phone-note',
  kind: 'note',
  at: '2026-03-20T10:00:00.000Z',
  by: amina.id,
  about,
  data: { text: 'From the bus' },
});

test.each([
  ['saved', 'saving', 'saving'],
  ['saving', 'not-saved', 'not-saved'],
  ['not-saved', 'refused', 'refused'],
  ['refused', 'saved', 'refused'],
] as const)('of %s and %s a row says what most needs to be seen: %s', async (one, other, worst) => {
  const states = { 'new-1': state(one), 'new-2': state(other) };
  const { row, inside, open } = await show({ newId: counting(), part: { states } });
  await open('flexibility');
  await inside('flexibility').getByRole('radio', notSure).first().click();
  await inside('flexibility').getByLabelText(noteBox).fill('Some more.');
  await inside('flexibility').getByRole('button').click();
  const said = () => row('flexibility').querySelector<HTMLElement>('[data-part="state"]');
  await expect.poll(() => said()?.dataset['status']).toBe(worst);
  // On the closed row, and beside the button.
  expect(row('flexibility').querySelectorAll('.cp-summary [data-part="state"]')).toHaveLength(1);
  expect(row('flexibility').querySelectorAll('.cp-panel [data-part="state"]')).toHaveLength(1);
  expect(page.getByRole('status').element().textContent).toBe(said()?.textContent);
});

test('two bad links: each is said; mending one leaves the other said, and both rows unsaved', async () => {
  const { container, inside, open, row } = await show();
  for (const section of ['flexibility', 'equal-value']) {
    await open(section);
    await inside(section).getByLabelText(linkBox).fill('not a link');
  }
  await inside('equal-value').getByRole('button').click();
  expect(container.querySelectorAll('[data-part="error-summary"] li')).toHaveLength(2);
  await open('flexibility');
  for (const section of ['flexibility', 'equal-value'])
    expect(row(section).textContent).toContain('Press Save to keep this');
  await inside('flexibility').getByLabelText(linkBox).fill('example.org');
  await expect
    .poll(() => container.querySelector('[data-part="error-summary"]')?.textContent)
    .toMatch(/^There is a problem3\. Equal value: This box is for a link/);
});

test('who mends one of two faults keeps the focus, and every letter', async () => {
  const { container, inside, open } = await show();
  await open('flexibility');
  await inside('flexibility').getByLabelText(noteBox).fill('x'.repeat(10_001));
  await inside('flexibility').getByLabelText(linkBox).fill('no link');
  await inside('flexibility').getByRole('button').click();
  const problems = () => container.querySelectorAll('[data-part="error-summary"] li').length;
  await expect.poll(() => document.activeElement?.getAttribute('data-part')).toBe('error-summary');
  const box = inside('flexibility').getByLabelText(linkBox).element() as HTMLInputElement;
  box.select();
  await userEvent.keyboard('https://example.org');
  await expect.poll(problems).toBe(1);
  expect([document.activeElement, box.value]).toEqual([box, 'https://example.org']);
  await inside('flexibility').getByRole('button').click();
  await expect.poll(() => document.activeElement?.getAttribute('data-part')).toBe('error-summary');
});

test('a fault in the row itself: one is not moved on', async () => {
  const { inside, open, row } = await show();
  await open('flexibility');
  await inside('flexibility').getByLabelText(linkBox).fill('not a link');
  await inside('flexibility').getByRole('button').click();
  await expect.element(page.getByText('There is a problem')).toBeVisible();
  expect(row('flexibility').open).toBe(true);
  expect(row('equal-value').open).toBe(false);
});

test('a fault in another row does not take the focus from the next number', async () => {
  const { inside, open, row } = await show();
  await open('flexibility');
  await inside('flexibility').getByLabelText(linkBox).fill('not a link');
  await open('equal-value');
  await inside('equal-value').getByRole('radio', notSure).first().click();
  await inside('equal-value').getByRole('button').click();
  await expect.element(page.getByText('There is a problem')).toBeVisible();
  await expect
    .poll(() => document.activeElement)
    .toBe(row('equal-responsibility').querySelector('summary'));
});

test('where the host shows nothing new, what was sent is not sent again', async () => {
  const added: Entry[] = [];
  const { inside, open } = await show({ part: { onAdd: (entry) => added.push(entry) } });
  await open('flexibility');
  await inside('flexibility').getByLabelText(noteBox).fill('Some more.');
  await inside('flexibility').getByRole('button').click();
  await inside('equal-value').getByRole('button').click();
  expect(added).toHaveLength(1);
});

test('FO2: where the host shows nothing new yet, the next words and answers replace those that it was given', async () => {
  const added: Entry[] = [];
  const { inside, open } = await show({
    newId: counting(),
    part: { onAdd: (entry) => added.push(entry) },
  });
  for (const words of ['One.', 'Two.', 'Three.']) {
    await open('flexibility');
    await inside('flexibility').getByLabelText(noteBox).fill(words);
    await inside('flexibility').getByRole('button').click();
    await expect.poll(() => added.at(-1)?.data).toEqual({ text: words });
  }
  expect(added.map(({ id, replaces }) => [id, replaces])).toEqual([
    ['new-1', undefined],
    ['new-2', ['new-1']],
    ['new-3', ['new-2']],
  ]);
});

test('FO2: words that came from another phone while one writes are not replaced', async () => {
  const mine = and(examples.allAnswered, note('old', 'Old words.'));
  const { added, again, inside, open } = await show({ saved: mine });
  await open('flexibility');
  await inside('flexibility').getByLabelText(noteBox).fill('New words');
  await again(and(mine, note('phone', 'From my phone.', ['old'])));
  await inside('flexibility').getByLabelText(noteBox).fill('New words.');
  await inside('flexibility').getByRole('button').click();
  expect(added.map(({ replaces }) => replaces)).toEqual([['old']]);
});

test('FO2: the next words replace those that were just saved', async () => {
  const { added, inside, open } = await show({ newId: counting() });
  for (const words of ['One.', 'Two.']) {
    await open('flexibility');
    await inside('flexibility').getByLabelText(noteBox).fill(words);
    await inside('flexibility').getByRole('button').click();
  }
  expect(added.map(({ replaces }) => replaces)).toEqual([undefined, ['new-1']]);
});

test('FO2: once saved, a box shows what another phone made of it, and the next words replace that', async () => {
  const { added, again, inside, open, row } = await show({ newId: counting() });
  const write = async (words: string) => {
    await open('flexibility');
    await inside('flexibility').getByLabelText(noteBox).fill(words);
    await inside('flexibility').getByRole('radio', notSure).first().click();
    await inside('flexibility').getByRole('button').click();
  };
  await write('One.');
  await expect.element(inside('flexibility')).toHaveTextContent('Saved');
  const { at } = added[0] as Entry;
  const lower = { ...fromMyPhone, at, replaces: ['new-1'] };
  const [, mine] = added as [Entry, Entry];
  await again(and(examples.allAnswered, ...added, lower, note('phone-2', 'Two.', [mine.id])));
  const chosen = () => row('flexibility').querySelector<HTMLInputElement>(':checked');
  await expect.poll(() => row('flexibility').querySelector('textarea')?.value).toBe('Two.');
  expect(chosen()?.value).toBe('not-yet');
  // The very words and the answer of before are given anew, and replace what was seen last.
  await write('One.');
  expect(added.slice(2).map(({ kind, replaces }) => [kind, replaces])).toEqual([
    ['rating', ['phone']],
    ['note', ['phone-2']],
  ]);
});

test('FO2: an answer that came from another phone is not undone by saving another one', async () => {
  const { added, again, inside, open } = await show();
  await again(and(examples.allAnswered, fromMyPhone));
  await open('equal-value');
  await inside('equal-value').getByRole('radio', notSure).first().click();
  await inside('equal-value').getByRole('button').click();
  expect(added.map((entry) => 'about' in entry && entry.about)).toEqual([
    'non-negotiables@1/equal-value',
  ]);
});

test('what comes from the device, or from another phone, stands in what nobody touched', async () => {
  const { again, row } = await show();
  const radio = () => row('flexibility').querySelector<HTMLInputElement>('[value="not-yet"]');
  const note = () => row('flexibility').querySelector('textarea');
  const touched = row('equal-value').querySelector('textarea') as HTMLTextAreaElement;
  expect(radio()?.checked).toBe(false);
  await userEvent.click(row('equal-value').querySelector('summary') as HTMLElement);
  await userEvent.fill(touched, 'half a thought');
  await again(and(examples.allAnswered, fromMyPhone, notedOnMyPhone));
  await expect.poll(() => radio()?.checked).toBe(true);
  expect(note()?.value).toBe('From the bus');
  expect(touched.value).toBe('half a thought');
});

test('what was put into a box unheard, as by a voice or by the browser, stays and is saved', async () => {
  const { added, again, row, open } = await show();
  await open('flexibility');
  const box = row('flexibility').querySelector('textarea') as HTMLTextAreaElement;
  const chosen = row('flexibility').querySelector('[value="not-sure"]') as HTMLInputElement;
  box.value = 'Said aloud';
  chosen.checked = true;
  await again(and(examples.allAnswered, fromMyPhone, notedOnMyPhone));
  expect([box.value, chosen.checked]).toEqual(['Said aloud', true]);
  const link = row('flexibility').querySelector('[inputmode="url"]') as HTMLInputElement;
  link.value = 'https://example.org/photo';
  await userEvent.click(row('flexibility').querySelector('.cp-panel button') as HTMLElement);
  expect(added.map(({ kind }) => kind)).toEqual(['rating', 'note', 'evidence']);
});

test('SM5: in a new round nothing is said again that was said in the last', async () => {
  const { added, again, inside, open } = await show();
  const round = newEntry({
    id: 'round',
    kind: 'round',
    at: '2026-03-20T10:00:00.000Z',
    by: 'ruth',
    about: 'non-negotiables@1',
    data: { answersFrom: '2026-03-25', shownOn: '2026-03-26' },
  });
  await again(and(examples.allAnswered, round));
  await open('equal-value');
  await inside('equal-value').getByRole('radio', notSure).first().click();
  await inside('equal-value').getByRole('button').click();
  expect(added).toHaveLength(1);
});

test('what a server found wrong is said at the top and beside its box', async () => {
  const path = `coprod:test:evidence:${about}`;
  const fault = { code: 'bad-link', path, message: '', why: '', mend: '' } as const;
  const { container, row } = await show({ part: { errors: new CoprodError('…', [fault]) } });
  await userEvent.click(container.querySelector('[data-part="error-summary"] a') as HTMLElement);
  expect(row('flexibility').open).toBe(true);
  await expect.poll(() => document.activeElement?.id).toBe(path);
  await expect.poll(() => document.activeElement?.getAttribute('aria-invalid')).toBe('true');
});

test('hosts with markup of their own say how saving goes in the same words', () => {
  expect(stateText(undefined, en)).toBe('');
  expect(stateText(state('saved'), en)).toBe('Saved');
  expect(stateText(state('refused'), en)).toBe('This was not saved: This round has ended.');
});
