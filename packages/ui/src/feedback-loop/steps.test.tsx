// What people do about something that was said, step by step.
import { controlName, safeParseFormData, stillTyped } from '@coprod/core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../styles.css';
import { examples } from './FeedbackLoop.examples.ts';
import { joe, ruth, show, tola } from './show.examples.tsx';

beforeEach(() => page.viewport(360, 800));

const focused = () => document.activeElement?.closest<HTMLElement>('[data-area]')?.dataset['area'];

describe('said, heard, decided, done, told', () => {
  test('somebody reads it: it moves, the focus stays on it, and where it is now is announced', async () => {
    const { open, item, made } = await show({ saved: examples.everything, actor: ruth });
    const form = await open('fresh', 'feedback-heard');
    await userEvent.fill(form.getByRole('textbox'), 'Ruth asks the team.');
    await userEvent.click(form.getByRole('button', { name: 'I have read it' }));
    expect(made()).toEqual([['feedback-heard', { text: 'Ruth asks the team.' }]]);
    await expect.element(item('fresh')).toHaveTextContent('Ruth asks the team.');
    await expect.poll(focused).toBe('fresh');
    await expect
      .element(item('fresh').querySelector('[role=status]') as HTMLElement)
      .toHaveTextContent('Saved. We have read it. This waits for you.');
    expect(item('fresh').dataset['status']).toBe('heard');
  });

  test('FB3 a decision says what, why, by when and by whom; what is missing is said at its box', async () => {
    const { open, made, item } = await show({ saved: examples.read, actor: ruth });
    const form = await open('read', 'decision');
    const save = () => userEvent.click(form.getByRole('button', { name: 'Save what we decided' }));
    await save();
    await expect.element(item('read')).toHaveTextContent('Please choose what we do.');
    await userEvent.click(form.getByRole('radio', { name: 'We are doing part of this' }));
    await userEvent.fill(form.getByLabelText('What will happen?'), 'New letters.');
    await save();
    await expect.element(item('read')).toHaveTextContent('Please fill this in.');
    await expect.element(item('read')).toHaveTextContent('Please choose who decided.');
    expect(made()).toEqual([]);
    await expect.element(form.getByLabelText('What will happen?')).toHaveValue('New letters.');
    await userEvent.fill(form.getByLabelText('Why not, or why not all of it?'), 'Old ones stay.');
    await userEvent.fill(form.getByLabelText('Day'), '31');
    await userEvent.fill(form.getByLabelText('Month'), '5');
    await userEvent.fill(form.getByLabelText('Year'), '2026');
    await userEvent.click(form.getByRole('checkbox', { name: 'Parents and carers' }));
    await save();
    expect(made()).toEqual([
      [
        'decision',
        {
          outcome: 'partly',
          decidedBy: ['lived-experience'],
          what: 'New letters.',
          why: 'Old ones stay.',
          due: '2026-05-31',
        },
      ],
    ]);
    await expect.element(item('read')).toHaveTextContent('We are doing part of this');
    await expect.element(item('read')).toHaveTextContent('By 31 May.');
  });

  test('an impossible day is said at its box, and nothing is lost', async () => {
    const { open, made } = await show({ saved: examples.read, actor: ruth });
    const form = await open('read', 'decision');
    await userEvent.click(form.getByRole('radio', { name: 'We are doing this' }));
    await userEvent.fill(form.getByLabelText('What will happen?'), 'New letters.');
    await userEvent.click(form.getByRole('checkbox', { name: 'Parents and carers' }));
    await userEvent.fill(form.getByLabelText('Day'), '31');
    await userEvent.fill(form.getByLabelText('Month'), '2');
    await userEvent.fill(form.getByLabelText('Year'), '2026');
    await userEvent.click(form.getByRole('button', { name: 'Save what we decided' }));
    expect(made()).toEqual([]);
    await expect.element(form.getByLabelText('What will happen?')).toHaveValue('New letters.');
    expect(form.element().querySelector('[aria-invalid=true]')).not.toBeNull();
  });

  test('it is done on a day: today stands there', async () => {
    const { open, made } = await show({ saved: examples.promised, actor: ruth });
    const form = await open('promised', 'done');
    await userEvent.click(form.getByRole('button', { name: 'It is done' }));
    expect(made()).toEqual([['done', { on: '2026-04-01' }]]);
  });

  test('those who said it are told in short; more than 200 letters are said and kept', async () => {
    const { open, made, item } = await show({ saved: examples.done, actor: ruth });
    const form = await open('done', 'told');
    const short = form.getByLabelText(/^In short/);
    await userEvent.fill(short, 'x'.repeat(201));
    await userEvent.click(form.getByRole('button', { name: 'We told them' }));
    await expect.element(item('done')).toHaveTextContent('This is too long.');
    await userEvent.fill(short, 'The door opens by itself.');
    await userEvent.click(form.getByRole('radio', { name: 'In writing' }));
    await userEvent.click(form.getByRole('button', { name: 'We told them' }));
    expect(made()).toEqual([['told', { summary: 'The door opens by itself.', how: 'in-writing' }]]);
    await expect
      .element(item('done'))
      .toHaveTextContent('Told on 1 April: The door opens by itself.');
  });

  test('FB5 decided twice: both stand until one new decision replaces them', async () => {
    const { open, added, item } = await show({ saved: examples.twice, actor: ruth });
    expect(item('twice')).toHaveTextContent('This was decided twice.');
    const form = await open('twice', 'decision');
    await userEvent.click(form.getByRole('radio', { name: 'We are doing this' }));
    await userEvent.fill(form.getByLabelText('What will happen?'), 'A minibus.');
    await userEvent.click(form.getByRole('checkbox', { name: 'Parents and carers' }));
    await userEvent.click(form.getByRole('button', { name: 'Save what we decided' }));
    expect(added[0]?.replaces).toHaveLength(2);
    await expect.element(item('twice')).not.toHaveTextContent('This was decided twice.');
  });

  test('FB7 said before: it points at the first, and shows what became of that', async () => {
    const { open, item, made } = await show({ saved: examples.everything, actor: ruth });
    const form = await open('fresh', 'duplicate');
    await userEvent.click(form.getByRole('button', { name: 'Save this' }));
    await expect.element(item('fresh')).toHaveTextContent('Please choose one.');
    await userEvent.selectOptions(form.getByLabelText('Which one was said first?'), 'told');
    await userEvent.click(form.getByRole('button', { name: 'Save this' }));
    expect(made()).toEqual([['duplicate', { of: 'told' }]]);
    await expect.element(item('fresh')).toHaveTextContent('This was said before:The hall is cold');
    await expect.element(item('fresh')).toHaveTextContent('The hall is warm from half past eight');
  });

  test('FB7 not the same after all: it goes on by itself again', async () => {
    const { open, item, added } = await show({ saved: examples.duplicate, actor: ruth });
    const form = await open('same', 'duplicate');
    const which = form.getByLabelText('Which one was said first?');
    await userEvent.selectOptions(which, 'None: it is not the same after all');
    await userEvent.click(form.getByRole('button', { name: 'Save this' }));
    expect(added[0]?.replaces).toHaveLength(1);
    await expect.poll(() => item('same').dataset['status']).toBe('said');
  });

  test('FB8 an idea is passed on to the board', async () => {
    const { open, item, made } = await show({ saved: examples.fresh, actor: ruth });
    const form = await open('fresh', 'passed-on');
    await userEvent.click(form.getByRole('button', { name: 'Pass it on to the board' }));
    expect(made()).toEqual([['passed-on', { to: 'board' }]]);
    await expect.element(item('fresh')).toHaveTextContent('Now with the board');
  });
});

describe('FB1, FB4: did it help?', () => {
  test('only those who said it are asked', async () => {
    const { item, as } = await show({ saved: examples.told });
    expect(item('told')).toHaveTextContent('Did this answer what you said?');
    await as(joe);
    expect(item('told')).not.toHaveTextContent('Did this answer what you said?');
  });

  test('a no opens it again; they can change their mind, and the words stay until then', async () => {
    const { item, button, made, added } = await show({ saved: examples.told });
    await userEvent.fill(page.getByLabelText('Tell us why if you like'), 'Not in the crèche.');
    await userEvent.click(button('No'));
    await expect.element(item('told')).toHaveTextContent('Not in the crèche.');
    expect(item('told').dataset['status']).toBe('reopened');
    await expect.element(item('told')).toHaveTextContent('You said: No. You can change your mind.');
    await userEvent.click(page.getByText('Change my answer'));
    await userEvent.click(button('Partly, and that will do'));
    await expect.poll(() => item('told').dataset['status']).toBe('answered');
    expect(made().map(([, data]) => data)).toEqual([
      { answer: 'no', why: 'Not in the crèche.' },
      { answer: 'partly-will-do' },
    ]);
    expect(added[1]?.replaces).toEqual([added[0]?.id]);
  });

  test('a person says sorry in their own words, and what happens next', async () => {
    const { open, item, made } = await show({ saved: examples.reopened, actor: ruth });
    const form = await open('reopened', 'apology');
    await userEvent.fill(form.getByLabelText('Say sorry in your own words'), 'I am sorry.');
    await userEvent.click(form.getByRole('button', { name: 'Say sorry' }));
    await expect.element(item('reopened')).toHaveTextContent('Please fill this in.');
    await userEvent.fill(form.getByLabelText('What happens next?'), 'We count.');
    await userEvent.click(form.getByRole('button', { name: 'Say sorry' }));
    expect(made()).toEqual([['apology', { text: 'I am sorry.', next: 'We count.' }]]);
    await expect.element(item('reopened')).toHaveTextContent('I am sorry. We count.');
  });

  test('after a second no the senior replies, and both views stay', async () => {
    const { open, item, made } = await show({ saved: examples.secondNo, actor: tola });
    const form = await open('reopened', 'senior-reply');
    await userEvent.fill(form.getByLabelText(/^Your reply/), 'There is no room.');
    await userEvent.click(form.getByRole('checkbox'));
    await userEvent.click(form.getByRole('button', { name: 'Reply' }));
    expect(made()).toEqual([['senior-reply', { ends: true, text: 'There is no room.' }]]);
    await expect.poll(() => item('reopened').dataset['status']).toBe('not-agreed');
    expect(item('reopened')).toHaveTextContent('A list is no place.');
    expect(item('reopened')).toHaveTextContent('There is no room.');
  });
});

describe('saying something', () => {
  test('for oneself: it is there at once, and nobody else’s consent is made', async () => {
    const { find, made, items } = await show({ saved: examples.nothing });
    await userEvent.fill(page.getByLabelText('What do you want to tell us?'), 'Hello.');
    await userEvent.click(page.getByRole('button', { name: 'Save what I said' }));
    expect(made()).toEqual([['feedback', { from: 'one', text: 'Hello.' }]]);
    expect(items()).toHaveLength(1);
    await expect
      .element(find('[data-area=say]'))
      .toHaveTextContent('Saved. Thank you. We tell you what becomes of it.');
    expect(focused()).toBe('say');
    await expect.element(page.getByLabelText('What do you want to tell us?')).toHaveValue('');
  });

  test('an empty box is said, and nothing is made', async () => {
    const { made } = await show({ saved: examples.nothing });
    await userEvent.click(page.getByRole('button', { name: 'Save what I said' }));
    await expect.element(page.getByText('Please write something first.')).toBeVisible();
    expect(made()).toEqual([]);
  });

  test('for a group: how many they are is asked', async () => {
    const { made } = await show({ saved: examples.nothing });
    await userEvent.fill(page.getByLabelText('What do you want to tell us?'), 'We are cold.');
    await userEvent.click(page.getByRole('radio', { name: 'A group says it' }));
    await userEvent.click(page.getByRole('button', { name: 'Save what I said' }));
    await expect.poll(() => document.querySelectorAll('[aria-invalid=true]').length).toBe(1);
    await userEvent.fill(page.getByLabelText('If it is a group: how many people?'), '12');
    await userEvent.click(page.getByRole('checkbox'));
    await userEvent.click(page.getByRole('button', { name: 'Save what I said' }));
    expect(made()).toEqual([
      ['feedback', { from: 'group', text: 'We are cold.', people: 12 }],
      ['consent', { use: 'words-in-public', given: true }],
    ]);
  });

  test('FB9 without a name: a code is shown once, and no entry tells who it was', async () => {
    const { added, find } = await show({ saved: examples.nothing });
    const nameless = page.getByRole('radio', { name: /^I give no name/ });
    await expect.element(nameless).toBeVisible();
    await userEvent.click(nameless);
    await userEvent.fill(page.getByLabelText('What do you want to tell us?'), 'I was laughed at.');
    await userEvent.click(page.getByRole('button', { name: 'Save what I said' }));
    const code = find('[data-part=slip] .cp-code').textContent;
    expect(code).toMatch(/^[\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{4}$/);
    expect(added.map(({ kind }) => kind)).toEqual(['feedback', 'claim']);
    expect(JSON.stringify(added)).not.toContain('amina');
    expect(JSON.stringify(added)).not.toContain(code);
    await userEvent.click(page.getByRole('button', { name: 'I have my code' }));
    expect(document.body.textContent).not.toContain(code);
  });
});

test('a step that the host refuses is said where it was taken, open, with its words', async () => {
  const send = () => Promise.resolve({ refused: 'You no longer lead.' });
  const { open, item } = await show({ saved: examples.reopened, actor: ruth, send });
  const form = await open('reopened', 'apology');
  await userEvent.fill(form.getByLabelText('Say sorry in your own words'), 'I am sorry.');
  await userEvent.fill(form.getByLabelText('What happens next?'), 'We count.');
  await userEvent.click(form.getByRole('button', { name: 'Say sorry' }));
  await expect
    .element(item('reopened'))
    .toHaveTextContent('This was not saved: You no longer lead.');
  await expect
    .element(page.getByLabelText('Say sorry in your own words'))
    .toHaveValue('I am sorry.');
});

describe('nothing is lost, and nobody is named by mistake', () => {
  test('FB9 a refused save gives the choice back with the words: no name stays no name', async () => {
    const send = () => Promise.resolve({ refused: 'Try later.' });
    const { find } = await show({ saved: examples.nothing, send });
    await userEvent.click(page.getByRole('radio', { name: /^I give no name/ }));
    await userEvent.fill(page.getByLabelText('What do you want to tell us?'), 'I was laughed at.');
    await expect.poll(() => find('[data-area=say]')).toBeTruthy();
    await userEvent.click(page.getByRole('button', { name: 'Save what I said' }));
    await expect
      .element(find('[data-area=say]'))
      .toHaveTextContent('This was not saved: Try later.');
    await expect
      .element(page.getByLabelText('What do you want to tell us?'))
      .toHaveValue('I was laughed at.');
    await expect.element(page.getByRole('radio', { name: /^I give no name/ })).toBeChecked();
    expect(find('[data-part=slip]')).toBeNull(); // its code would find nothing
  });

  test('FB9 what was posted in vain stands there again, open, with what is wrong', async () => {
    const name = (kind: 'feedback' | 'from-feedback' | 'size-feedback') =>
      controlName('hub', kind, 'new');
    const form: [string, string][] = [
      [name('feedback'), 'The hall is cold.'],
      [name('from-feedback'), 'group'],
      [name('size-feedback'), 'many'],
    ];
    const { error } = safeParseFormData(form, {
      actor: joe,
      now: '2026-04-01T12:00:00.000Z',
      newId: () => 'new',
    });
    await show({ idPrefix: 'hub', posted: stillTyped(form, []), part: { errors: error } });
    const box = page.getByLabelText('What do you want to tell us?');
    await expect.element(box).toBeVisible();
    await expect.element(box).toHaveValue('The hall is cold.');
    await expect.element(page.getByRole('radio', { name: 'A group says it' })).toBeChecked();
    const size = page.getByLabelText('If it is a group: how many people?');
    await expect.element(size).toHaveValue('many');
    await expect.element(size).toBeInvalid();
  });

  test('what others say meanwhile closes no box in which somebody types', async () => {
    const { arrive } = await show({ saved: examples.nothing });
    const box = page.getByLabelText('What do you want to tell us?');
    await userEvent.fill(box, 'I feel uns');
    await arrive(examples.fresh);
    await userEvent.keyboard('afe here');
    await expect.element(box).toHaveValue('I feel unsafe here');
  });

  test('an item in which somebody types stays on the page, with words and choices', async () => {
    const { open, arrive, items } = await show({ saved: examples.many, actor: ruth });
    const form = await open('many-1', 'decision');
    await userEvent.click(form.getByRole('radio', { name: 'We are doing this' }));
    await userEvent.fill(form.getByLabelText('What will happen?'), 'A dec');
    const { entries } = examples.many;
    const heard = {
      ...examples.read.entries.find(({ kind }) => kind === 'feedback-heard'),
      about: 'many-1',
    };
    await arrive({ ...examples.many, entries: [...entries, heard] });
    await expect.poll(items).toContain('many-1');
    const again = await open('many-1', 'decision');
    await expect.element(again.getByLabelText('What will happen?')).toHaveValue('A dec');
    await expect.element(again.getByRole('radio', { name: 'We are doing this' })).toBeChecked();
  });
});
