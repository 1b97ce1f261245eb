// What people see of what became of what was said.
import { newEntry } from '@coprod/core';
import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../styles.css';
import { en } from '@coprod/core/text/en';
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { examples, seenBy } from './FeedbackLoop.examples.ts';
import { amina } from '../foundation/show.examples.tsx';
import { joe, ruth, show } from './show.examples.tsx';

beforeEach(() => page.viewport(1280, 800));

describe('FB3 each thing that was said says how far it is and whose turn it is', () => {
  test.each([
    ['fresh', 'said', 'Nothing yet. We reply by 29 April. This waits for you'],
    ['read', 'heard', 'Read on 25 March. Sam asks the team'],
    ['promised', 'decided', 'We are doing this'],
    ['broken', 'decided', 'We said 20 March. It is not done yet.'],
    ['late', 'said', 'We said we would reply by 30 March. We have not yet.'],
    ['twice', 'decided', 'This was decided twice. Please settle which one stands.'],
    ['done', 'done', 'Done on 20 March.'],
    ['told', 'told', 'Told on 17 March: The hall is warm from half past eight now.'],
    ['declined', 'told', 'We are not doing this'],
    ['not-yet', 'decided', 'We cannot do this yet The room is let until the summer.'],
    ['resting', 'resting', 'Told twice. No reply.'],
    ['reopened', 'reopened', 'Did that answer it? No. It is still full by nine.'],
    ['answered', 'answered', 'Did that answer it? Yes.'],
    ['group', 'told', 'A group of 12'],
    ['nameless', 'said', 'Someone who gave no name'],
  ] as const)('%s', async (name, place, words) => {
    const saved = examples[name === 'not-yet' ? 'notYet' : name];
    const { item } = await show({ saved, actor: ruth });
    expect(item(name).dataset['status']).toBe(place);
    const text = [...item(name).querySelectorAll('p, blockquote')].map((one) => one.textContent);
    expect(text.join(' ').replaceAll(/\s+/g, ' ')).toContain(words);
  });
});

test('FB4 sorry, the senior’s reply and both views are there', async () => {
  const { item } = await show({ saved: examples.notAgreed });
  for (const words of ['We do not agree.', 'A list is no place.', 'We have no more rooms.'])
    expect(item('reopened')).toHaveTextContent(words);
  const { item: sorry } = await show({ saved: examples.apologised });
  expect(sorry('reopened')).toHaveTextContent('Sorry, in our own words:I am sorry.');
});

test('the whole story is there when it is opened, first to last', async () => {
  const { item } = await show({ saved: examples.notAgreed });
  expect(item('reopened').querySelector('.cp-story')).toBeNull();
  await userEvent.click(page.getByText('The whole story'));
  await expect.poll(() => item('reopened').querySelectorAll('.cp-story li').length).toBe(9);
  const story = [...item('reopened').querySelectorAll('.cp-story li')].map(
    (one) => one.textContent,
  );
  expect(story[0]).toContain('12 March: It was said.The crèche is full every week.');
  expect(story.at(-1)).toContain('27 March: A senior replied.');
});

test('what waits for whoever looks is counted, for each of them', async () => {
  const { find, as } = await show({ saved: examples.told });
  expect(find('[data-part=counts]')).toHaveTextContent('Waiting for you: 1.');
  await as(joe);
  expect(find('[data-part=counts]')).not.toHaveTextContent('Waiting for you');
});

test('FB4 after “no” it waits for those who work here, and no more for whoever said no', async () => {
  const { declined } = examples;
  const no = newEntry({
    ...{ id: 'no', kind: 'answer', at: '2026-03-30T12:00:00.000Z', by: joe.id },
    about: declined.entries.find(({ kind }) => kind === 'told')?.id ?? '',
    data: { answer: 'no' },
  });
  const saved = { ...declined, entries: [...declined.entries, no] };
  const { item, as } = await show({ saved, actor: joe });
  expect(item('declined').dataset['status']).toBe('reopened');
  expect(item('declined')).not.toHaveTextContent('This waits for you');
  // Those who said it with others, and decide, are told too: else it might wait for nobody.
  for (const actor of [ruth, amina]) {
    await as(actor);
    expect(item('declined')).toHaveTextContent('This waits for you');
  }
});

test('FB4 what one was told still waits for one’s answer when the time for it is up', async () => {
  const { item } = await show({ saved: examples.declined, actor: joe, today: '2026-11-23' });
  expect(item('declined')).toHaveTextContent('This waits for you');
});

test('the public reads it without names and without a box', async () => {
  const { container, items } = await show({ saved: seenBy('public'), actor: null });
  expect(items().length).toBeGreaterThan(8);
  expect(container.querySelector('textarea')).toBeNull();
  for (const { by } of seenBy('public').entries) expect(by).toMatch(/^person-/);
});

test('HELP1 with every step open: the routes stand before the boxes, and nothing is in the way', async () => {
  const { container } = await show({ saved: examples.everything, actor: ruth });
  const boxes = () => {
    for (const box of container.querySelectorAll('details')) box.open = true;
    return container.querySelectorAll('textarea').length;
  };
  await expect.poll(boxes).toBeGreaterThan(30);
  for (const box of container.querySelectorAll('textarea')) {
    const help = box.closest('[data-part=act]')?.querySelector('[data-part=help]');
    expect(help).toBeTruthy();
    expect((help as Element).compareDocumentPosition(box)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  }
  await page.viewport(320, 800);
  expect((await axe.run(container, { resultTypes: ['violations'] })).violations).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('hostile words stay text, whatever their language; very many open on demand', async () => {
  const { container, item } = await show({ saved: examples.hostile });
  expect(container.querySelector('img')).toBeNull();
  expect(item('markup')).toHaveTextContent('<img src=x onerror=alert(1)>');
  expect(item('hebrew').querySelector('blockquote')?.dir).toBe('auto');
  expect(item('long').querySelectorAll('blockquote')[0]?.textContent.length).toBeLessThan(400);
  expect(item('long').querySelectorAll('blockquote')[1]?.textContent).toHaveLength(9998);
});

test('loading, unreadable and partly unreadable are said', async () => {
  const { container, arrive } = await show({ saved: { schema: 1 } });
  expect(container).toHaveTextContent(en.common.unreadable);
  await arrive({ ...examples.told, entries: [...examples.told.entries, { kind: 'feedback' }] });
  expect(container).toHaveTextContent(en.common.partlyUnreadable);
});

test('a code goes to the host as it is written on the slip; what is no code is said', async () => {
  const codes: string[] = [];
  const onCode = (code: string) => codes.push(code) < 2;
  const { find } = await show({ saved: examples.nameless, part: { onCode } });
  await userEvent.click(page.getByText('I have a code'));
  const box = page.getByRole('textbox', { name: 'Your code' });
  await userEvent.fill(box, 'no code');
  await userEvent.keyboard('{Enter}');
  await expect.element(find('[data-part=code]')).toHaveTextContent('This is no code of ours.');
  expect(codes).toEqual([]);
  await userEvent.fill(box, ' k7mp 2qxt-9hwd ');
  await userEvent.click(page.getByRole('button', { name: 'Find what I said' }));
  expect(codes).toEqual(['K7MP-2QXT-9HWD']);
});

test('another person begins with boxes of their own', async () => {
  const { as } = await show({ saved: examples.nothing });
  const box = page.getByLabelText(enFeedbackLoop.loop.say);
  await userEvent.fill(box, 'Half a sentence');
  await as(joe);
  await expect.element(box).toHaveValue('');
});
