// Looking for something in a long list: search, filter, order and pages go over all that was said.
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../styles.css';
import { examples } from './FeedbackLoop.examples.ts';
import { ruth, show } from './show.examples.tsx';

beforeEach(() => page.viewport(360, 800));

const apply = () => userEvent.click(page.getByRole('button', { name: 'Show these' }));
const search = page.getByRole('searchbox', { name: 'Search' });

test('25 on a page; the counts are of all of them', async () => {
  const { items, find } = await show({ saved: examples.many });
  expect(items()).toHaveLength(25);
  expect(find('[data-part=counts]')).toHaveTextContent('Said so far: 130.');
  expect(find('[data-part=pages]')).toHaveTextContent('1 to 25 of 130');
});

test('a page that is turned begins at its first item, and has the focus there', async () => {
  const { items, find, button } = await show({ saved: examples.many });
  const [first] = items();
  await userEvent.click(button('Next page'));
  await expect.element(find('[data-part=pages]')).toHaveTextContent('26 to 50 of 130');
  expect(items()).not.toContain(first);
  await expect
    .poll(() => document.activeElement?.closest<HTMLElement>('[data-area]')?.dataset['area'])
    .toBe(items()[0]);
  await userEvent.click(button('Page before'));
  await expect.poll(() => items()[0]).toBe(first);
});

test('who came with a code begins at what they said, on whatever page that is', async () => {
  const saved = {
    ...examples.many,
    entries: examples.many.entries.map((entry) =>
      entry.id === 'many-70' ? { ...entry, by: 'mia' } : entry,
    ),
  };
  const { find, as } = await show({ saved, part: { onCode: () => true } });
  await userEvent.click(page.getByText('I have a code'));
  await userEvent.fill(page.getByRole('textbox', { name: 'Your code' }), 'K7MP-2QXT-9HWD');
  await userEvent.keyboard('{Enter}');
  await as({ id: 'mia', perspective: 'lived-experience' });
  await expect
    .poll(() => find('[data-area="many-70"]').contains(document.activeElement))
    .toBe(true);
  expect(find('[data-part=pages]')).not.toHaveTextContent('1 to 25 of 130');
});

test('the last page holds what is left, and there is none after it', async () => {
  const { items, button } = await show({ saved: examples.many });
  for (let turn = 0; turn < 5; turn += 1) await userEvent.click(button('Next page'));
  await expect.poll(() => items().length).toBe(5);
  expect(button('Next page').query()).toBeNull();
});

test('search goes over all pages, in whatever case, each word anywhere', async () => {
  const { items, find } = await show({ saved: examples.many });
  await userEvent.fill(search, '127 THING');
  await userEvent.keyboard('{Enter}');
  await expect.poll(items).toEqual(['many-127']);
  await expect.element(find('[data-part=found]')).toHaveTextContent('Found: 1.');
});

test('search finds what was decided and told, too', async () => {
  const { items } = await show({ saved: examples.everything });
  await userEvent.fill(search, 'half past eight');
  await apply();
  await expect.poll(items).toEqual(['told']);
});

test('nothing found: it says so and what to do', async () => {
  const { items, find } = await show({ saved: examples.many });
  await userEvent.fill(search, 'zzz');
  await apply();
  await expect
    .element(find('[data-part=found]'))
    .toHaveTextContent('We found nothing. Try other words');
  expect(items()).toEqual([]);
});

test.each([
  ['What is late', ['late', 'broken']],
  ['With the board', ['read']],
  ['Said before', ['same']],
  ['We do not agree', ['reopened']],
])('shows only: %s', async (label, ids) => {
  const { items } = await show({ saved: examples.everything, actor: ruth });
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Show' }), label);
  await apply();
  await expect.poll(items).toEqual(ids);
});

test('newest first, oldest first, or by how far it is, with a heading for each place', async () => {
  const { items, container } = await show({ saved: examples.everything });
  const headings = () =>
    [...container.querySelectorAll('[data-part=list] > .cp-heading')].map(
      ({ textContent }) => textContent,
    );
  expect(headings()).toEqual([
    'Said. No reply yet',
    'We have read it',
    'Decided',
    'Done. Not told yet',
    'Told. Waiting for an answer',
    'We do not agree',
    'Answered',
    'Said before',
  ]);
  const order = page.getByRole('combobox', { name: 'In which order?' });
  await userEvent.selectOptions(order, 'Newest first');
  await apply();
  await expect.poll(() => items()[0]).toBe('fresh');
  expect(headings()).toEqual([]);
  await userEvent.selectOptions(order, 'Oldest first');
  await apply();
  await expect.poll(() => items()[0]).toBe('late');
});

test('what moves out of what is shown stays in sight until the list is looked at again', async () => {
  const { items, open } = await show({ saved: examples.everything, actor: ruth });
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Show' }), 'Said. No reply yet');
  await apply();
  await expect.poll(items).toEqual(['late', 'nameless', 'fresh']);
  const form = await open('late', 'feedback-heard');
  await userEvent.click(form.getByRole('button', { name: 'I have read it' }));
  await expect.poll(() => items().includes('late')).toBe(true);
  await apply();
  await expect.poll(items).toEqual(['nameless', 'fresh']);
});

test('all on one page, to print or to search in', async () => {
  const { items, button } = await show({ saved: examples.many });
  await userEvent.click(button('Show all on one page'));
  await expect.poll(() => items().length).toBe(130);
  await userEvent.click(button('Show 25 on a page'));
  await expect.poll(() => items().length).toBe(25);
});

test('a server can say how the list is looked at; what it cannot know is left out', async () => {
  const { items } = await show({
    saved: examples.many,
    part: { list: { search: 'thing', page: 3, sort: 'oldest', place: '__proto__' } },
  });
  expect(items()).toHaveLength(25);
  const { items: beyond } = await show({ saved: examples.many, part: { list: { page: 99 } } });
  expect(beyond()).toHaveLength(5);
});
