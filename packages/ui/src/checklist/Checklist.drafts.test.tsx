// What is typed and what comes meanwhile: nothing is lost, sent twice, or replaced unseen.
import { controlName, newEntry, type Entry, type Project, type Rating } from '@coprod/core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SaveStates, Send } from '../foundation/index.ts';
import { amina } from '../foundation/show.examples.tsx';
import { examples } from './Checklist.examples.ts';
import { show } from './show.examples.tsx';

const later = '2026-04-01T13:00:00.000Z';
const of = (section: string) => `non-negotiables@1/${section}`;
const said = (id: string, text: string, replaces: string[] = []): Entry => ({
  ...newEntry({
    ...{ id, kind: 'note', at: later, by: amina.id, about: of('flexibility') },
    data: { text },
  }),
  replaces,
});
const rated = (
  id: string,
  section: string,
  rating: Rating,
  { people, ...more }: { people?: number; replaces?: string[]; at?: string } = {},
): Entry => ({
  ...newEntry({
    ...{ id, kind: 'rating', at: later, by: amina.id, about: of(section) },
    data: { rating, perspective: 'lived-experience', ...(people && { people }) },
  }),
  ...more,
});
const and = (project: Project, ...entries: Entry[]) => ({
  ...project,
  entries: [...project.entries, ...entries],
});
const at = '2026-03-20T10:00:00.000Z';
const grouped = and(
  examples.allAnswered,
  rated('g1', 'flexibility', 'partly', { replaces: ['amina-flexibility'], people: 4, at }),
  rated('g2', 'equal-value', 'not-yet', { replaces: ['amina-equal-value'], people: 4, at }),
);

/** Types into a box; the save before may have closed its row. */
async function write(box: HTMLElement, words: string) {
  (box.closest('details') as HTMLDetailsElement).open = true;
  await userEvent.fill(box, words);
}

type Options = Parameters<typeof show>[0];
/** Shows a checklist, with its first row of interest open. */
async function begin(options?: Options) {
  let count = 0;
  const shown = await show({ newId: () => `new-${String((count += 1))}`, ...options });
  const { container, row } = shown;
  const open = (section: string) => Object.assign(row(section), { open: true });
  const press = (section: string) =>
    userEvent.click(open(section).querySelector('.cp-panel button') as HTMLElement);
  const choose = (section: string, rating: Rating) =>
    userEvent.click(open(section).querySelector(`[value=${rating}]`) as HTMLElement);
  const flexibility = open('flexibility');
  const find = (selector: string) => container.querySelector<HTMLInputElement>(selector);
  const size = find('[data-part=together] input') as HTMLInputElement;
  const agree = (people: string) => write(size, people);
  return {
    ...{ ...shown, press, choose, find, size, agree },
    note: flexibility.querySelector('textarea') as HTMLTextAreaElement,
    link: flexibility.querySelector('[inputmode=url]') as HTMLInputElement,
    chosen: () => flexibility.querySelector<HTMLInputElement>(':checked')?.value,
    state: () => flexibility.querySelector<HTMLElement>('[data-part=state]')?.dataset['status'],
  };
}
const offline: Send = () => Promise.reject(new Error('offline'));

test.each([
  ['words with a space behind them', 'textarea', 'One. '],
  ['a link without its beginning', '[inputmode=url]', 'example.org'],
])('%s, once saved, are not sent again over what another phone wrote', async (_, box, typed) => {
  const { added, again, find, press } = await begin();
  const control = () => find(`[data-section=flexibility] ${box}`) as HTMLInputElement;
  await userEvent.click(control());
  await userEvent.keyboard(typed);
  await press('flexibility');
  const [mine] = added as [Entry];
  const data = mine.kind === 'note' ? { text: 'Two.' } : { link: 'https://phone.example' };
  const phone = { ...mine, id: 'phone', at: later, replaces: [mine.id], data } as Entry;
  await again(and(examples.allAnswered, mine, phone));
  await expect.poll(() => control().value).toBe(Object.values(data)[0]);
  await press('equal-value');
  expect(added).toHaveLength(1);
});

test('over what is not saved yet, what cannot be read stands, and is said again', async () => {
  const { find, link, press, state } = await begin({ send: offline });
  await write(link, 'https://example.org/photo');
  await press('flexibility');
  await expect.poll(state).toBe('not-saved');
  await write(link, 'not a link');
  for (const _ of [1, 2]) {
    await press('flexibility');
    await expect.poll(() => find('[data-part=error-summary]')).not.toBeNull();
    expect(link.value).toBe('not a link');
  }
});

test('over what is not saved yet, words that are too long stay', async () => {
  const { note, press, state } = await begin({ send: offline });
  await write(note, 'Short.');
  await press('flexibility');
  await expect.poll(state).toBe('not-saved');
  await write(note, 'word '.repeat(2_500));
  await press('flexibility');
  await expect.poll(() => note.getAttribute('aria-invalid')).toBe('true');
  expect(note.value).toHaveLength(12_500);
});

test('what a host refused without saying what it was stands where it was written', async () => {
  let refuse = (): void => undefined;
  const send: Send = () =>
    new Promise((done) => {
      refuse = () => {
        done({ refused: 'Fewer words.' });
      };
    });
  const statesOf = (states: SaveStates): SaveStates =>
    Object.fromEntries(
      Object.entries(states).map(([id, state]) => [
        id,
        state.status === 'refused' ? { status: state.status, why: state.why } : state,
      ]),
    );
  const { note, press, row } = await begin({ send, statesOf });
  await write(note, 'My long and dear words');
  await press('flexibility');
  refuse();
  await expect.poll(() => row('flexibility').textContent).toContain('Fewer words.');
  expect(note.value).toBe('My long and dear words');
});

test('a size that was saved gives way to another phone’s, and is not sent again', async () => {
  const { added, again, agree, note, press, size } = await begin({ saved: grouped });
  await agree('5');
  await press('before-the-start');
  await expect.poll(() => added.length).toBe(2);
  await again(
    and(
      grouped,
      ...added,
      rated('p1', 'flexibility', 'partly', { replaces: ['new-1'], people: 6 }),
      rated('p2', 'equal-value', 'not-yet', { replaces: ['new-2'], people: 6 }),
    ),
  );
  await expect.poll(() => size.value).toBe('6');
  await write(note, 'Just a note');
  await press('flexibility');
  expect(added.slice(2).map(({ kind }) => kind)).toEqual(['note']);
});

test('an answer goes with the size that stood there when it was chosen', async () => {
  const { added, again, choose, press, container } = await begin({ saved: grouped });
  await choose('before-the-start', 'not-sure');
  const alone = rated('own', 'creche', 'in-place', { at: '2026-03-31T10:00:00.000Z' });
  await again(and(grouped, alone, said('phone', 'From the bus')));
  await expect.poll(() => container.textContent).toContain('From the bus');
  await press('before-the-start');
  expect(added.map(({ data }) => data)).toMatchObject([{ rating: 'not-sure', people: 4 }]);
});

test('a size that was typed before the group’s answers came does not go with them', async () => {
  const { added, again, agree, choose, press, chosen } = await begin();
  await agree('3');
  await again(grouped);
  await expect.poll(chosen).toBe('partly');
  await choose('before-the-start', 'not-sure');
  await press('before-the-start');
  expect(added).toHaveLength(1);
});

test('what was posted in vain does not come back over what was saved', async () => {
  const name = controlName('test', 'rating', of('flexibility'));
  const posted = new Map([[name, 'partly']]);
  const { choose, chosen, press, state } = await begin({ posted });
  expect(chosen()).toBe('partly');
  await choose('flexibility', 'not-sure');
  await press('flexibility');
  await expect.poll(state).toBe('saved');
  expect(chosen()).toBe('not-sure');
});

test('words that were mended never replace themselves', async () => {
  let refused = false;
  const send: Send = () => {
    const answer = refused ? undefined : { refused: 'Fewer words.' };
    refused = true;
    return Promise.resolve(answer);
  };
  const { added, again, find, note, press, state } = await begin({ send });
  await write(note, 'Far too many words');
  await press('flexibility');
  await expect.poll(state).toBe('refused');
  await write(note, 'Few words');
  await again(and(examples.allAnswered, said('phone', 'From my phone')));
  await expect.poll(() => find('[name*=":saw-note:"]')?.value).toBe('phone');
  await press('flexibility');
  const mended = added[1] as Entry;
  expect(mended.id).toBe('new-1');
  expect(mended.replaces ?? []).not.toContain('new-1');
});

test('what was refused stands again, and what came since is not replaced by it unseen', async () => {
  const entry = { ...said('long', 'Far too many words'), at: '2026-04-01T11:00:00.000Z' };
  const states = { long: { status: 'refused', why: 'No.', entry } } as const;
  const { added, again, find, note, press } = await begin({ part: { states } });
  await expect.poll(() => note.value).toBe('Far too many words');
  const phone = { ...said('phone', 'From my phone'), at: '2026-04-01T10:30:00.000Z' };
  await again(and(examples.allAnswered, phone));
  await expect.poll(() => find('[name*=":saw-note:"]')?.value).toBe('phone');
  await write(note, 'Few words');
  await press('flexibility');
  expect(added.map(({ replaces = [] }) => replaces)).toEqual([[]]);
});

test('a group’s answer to other questions that was refused leaves the size alone', async () => {
  const other = {
    ...rated('x', 'flexibility', 'partly', { people: 6 }),
    about: 'principles@1/access',
  };
  const entry = { ...said('y', 'No end of words'), at: '2026-04-01T11:00:00.000Z' };
  const no = { status: 'refused', why: 'No.' } as const;
  const states = { x: { ...no, entry: other as Entry }, y: { ...no, entry } };
  const { note, size } = await begin({ part: { states } });
  await expect.poll(() => note.value).toBe('No end of words');
  expect(size.value).toBe('1');
});
