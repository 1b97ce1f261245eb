import { newEntry } from '@coprod/core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../styles.css';
import { joe, ruth, show } from './show.examples.tsx';
import { examples, seenBy } from './StageTracker.examples.ts';

beforeEach(() => page.viewport(1280, 800));

const open = async (container: HTMLElement, part: string) =>
  userEvent.click(container.querySelector(`[data-part="${part}"] > summary`) as HTMLElement);

const heading = (area: HTMLElement) => area.querySelector<HTMLElement>('[data-part=heading]');
const status = (area: HTMLElement) => area.querySelector<HTMLElement>('[role=status]');

describe('where the project is', () => {
  test('four stages in words, one of them current, with its day and how long', async () => {
    const { container, stage } = await show();
    expect(container.querySelectorAll('ol.cp-stages > li')).toHaveLength(4);
    expect(container.querySelectorAll('[aria-current="step"]')).toHaveLength(1);
    expect(stage('co-design')).toHaveTextContent(
      'Design togetherWe are hereSince 10 March: 22 days',
    );
    expect(stage('co-design').getAttribute('aria-current')).toBe('step');
    expect(stage('co-planning')).toHaveTextContent('Done4 March to 10 March');
    expect(stage('co-delivery')).toHaveTextContent('Not started');
  });

  test('ST5: gone back to, it says since when it is again; on the first day, no number of days', async () => {
    const { stage, as } = await show({ saved: examples.wentBack });
    expect(stage('co-planning')).toHaveTextContent('We are hereSince 14 March: 18 daysWhat');
    await as(ruth, { today: '2026-03-14' });
    await expect.element(stage('co-planning')).toHaveTextContent('We are hereSince 14 MarchWhat');
  });

  test('before the first gate there is no current stage', async () => {
    const { container } = await show({ saved: examples.start });
    expect(container.querySelector('[aria-current]')).toBeNull();
    expect(container).toHaveTextContent('We have not started yet.');
  });

  test('ST6: left out, with the reason, who agreed and the day', async () => {
    const { stage } = await show({ saved: examples.leftOut });
    expect(stage('co-delivery')).toHaveTextContent(
      'Not used this timeAn artist draws the mascot. All of us chose what to draw.Both leads agreed on 12 March.',
    );
  });

  test('below each other on a phone, beside each other where there is room', async () => {
    const { stage } = await show();
    const top = (id: string) => stage(id).getBoundingClientRect().top;
    expect(top('co-planning')).toBe(top('co-evaluation'));
    await page.viewport(320, 640);
    expect(top('co-planning')).toBeLessThan(top('co-design'));
  });

  test('what belongs to a stage is behind its name', async () => {
    const { stage } = await show();
    const details = stage('co-planning').querySelector('details') as HTMLDetailsElement;
    await userEvent.click(details.querySelector('summary') as HTMLElement);
    expect(details).toHaveTextContent('We agree what we want to reach.');
  });

  test('ST2: what is out of order is listed and moves nothing', async () => {
    const { container, stage } = await show({ saved: examples.outOfOrder });
    expect(stage('co-planning').getAttribute('data-status')).toBe('here');
    expect(container.querySelector('[data-part="strays"]')).toHaveTextContent(
      'We went on to: Look back together. One lead gave a reason. Another stage comes first.We are in a hurry.',
    );
  });
});

describe('ST3: the next step', () => {
  test('lists what is missing and why, and asks a lead for a reason', async () => {
    const { area, button, made } = await show();
    expect(area('next')).toHaveTextContent('Go on to: Deliver together');
    expect(area('next')).toHaveTextContent('Accessibility from the start Not yet in place.');
    await userEvent.click(button('Ask to go on to: Deliver together'));
    expect(made()).toEqual([]);
    await expect.element(page.getByLabelText('Why do you want to go on anyway?')).toHaveFocus();
    expect(area('next')).toHaveTextContent('Please say why.');
    await userEvent.keyboard('The room is booked.');
    await userEvent.click(button('Ask to go on to: Deliver together'));
    expect(made()).toEqual([
      ['gate', { anyway: true, to: 'co-delivery', why: 'The room is booked.' }],
    ]);
    await expect
      .element(page.getByText('This waits for the other lead: someone who works here'))
      .toBeVisible();
    await expect.element(heading(area('next'))).toHaveFocus();
    await expect.element(status(area('next'))).toHaveTextContent('Saved');
  });

  test('asks for no reason where nothing is missing', async () => {
    const { button, made, area } = await show({ saved: examples.open });
    expect(area('next')).toHaveTextContent('Nothing is missing. We can go on.');
    await userEvent.click(button('Ask to go on to: Plan together'));
    expect(made()).toEqual([['gate', { anyway: false, to: 'co-planning' }]]);
  });

  test('SM5: tells nobody what others say to a question that they have not answered', async () => {
    const lead = newEntry({
      id: 'swap',
      kind: 'proposal',
      at: '2026-03-25T10:00:00.000Z',
      by: 'ruth',
      data: { change: 'role', person: 'zoe', role: 'lead', given: true },
    });
    const zoe = newEntry({
      id: 'zoe',
      kind: 'person',
      at: '2026-03-24T10:00:00.000Z',
      by: 'zoe',
      data: { perspective: 'lived-experience' },
    });
    const yes = newEntry({
      id: 'yes',
      kind: 'agreement',
      at: '2026-03-26T10:00:00.000Z',
      by: 'amina',
      about: 'swap',
      data: { agrees: true },
    });
    const saved = {
      ...examples.designing,
      entries: [...examples.designing.entries, zoe, lead, yes],
    };
    const actor = { id: 'zoe', perspective: 'lived-experience' as const };
    for (const text of ['Partly in place', 'Parents and carers say', 'Not yet in place']) {
      expect((await show({ saved, actor })).area('next')).not.toHaveTextContent(text);
      expect((await show()).area('next')).toHaveTextContent(text);
    }
    const { area } = await show({ saved, actor });
    expect(area('next')).toHaveTextContent(
      'Flexibility Answer first. Then you see what others say.',
    );
  });

  test('a member who does not lead sees it, and no button', async () => {
    const { area } = await show({ actor: joe });
    expect(area('next')).toHaveTextContent('The two leads decide together when to go on.');
    expect(area('next').querySelector('button')).toBeNull();
  });

  test('who is signed in and takes no part sees no gate and no box', async () => {
    const { container } = await show({ actor: { id: 'zoe', perspective: 'profession' } });
    expect(container.querySelector('[data-area="next"], textarea, button')).toBeNull();
  });

  test('the public and a page that asks nothing see no gate and no box', async () => {
    for (const one of [{ actor: null }, { part: { readOnly: true } }] as const) {
      const { container } = await show(one);
      expect(container.querySelector('[data-area="next"], textarea, button')).toBeNull();
    }
    const { container, stage } = await show({ saved: seenBy('public'), actor: null });
    expect(stage('co-delivery').getAttribute('data-status')).toBe('not-used');
    expect(container.textContent).not.toMatch(/amina|ruth/i);
  });
});

describe('ST8: two keys', () => {
  test('the other lead says yes, and we are there', async () => {
    const { button, made, stage, area } = await show({ saved: examples.waiting });
    expect(area('next')).toHaveTextContent(
      'This waits for youGo on to: Design together. Asked on 20 March by someone who works here.',
    );
    await userEvent.click(button('I agree'));
    expect(made()).toEqual([['agreement', { agrees: true }]]);
    await expect.element(stage('co-design')).toHaveAttribute('aria-current', 'step');
  });

  test('or no, with a reason: it stays where it was', async () => {
    const { button, made, stage, area } = await show({ saved: examples.waiting });
    await userEvent.fill(page.getByLabelText('Tell us why if you like'), 'Not in June.');
    await userEvent.click(button('I do not agree'));
    expect(made()).toEqual([['agreement', { agrees: false, why: 'Not in June.' }]]);
    await expect.element(area('next')).toHaveTextContent('On 1 April you said no.');
    await expect.element(area('next')).toHaveTextContent('Not in June.');
    expect(stage('co-planning').getAttribute('aria-current')).toBe('step');
  });

  test('whoever asked waits, and cannot agree to it', async () => {
    const { area, button } = await show({ saved: examples.disagreed, actor: ruth });
    expect(area('next')).toHaveTextContent('This waits for the other lead');
    expect(area('next')).toHaveTextContent('First we ask the fathers’ group.');
    expect(button('I agree').query()).toBeNull();
  });

  test('an ask that the host refuses says why and keeps what was typed', async () => {
    const send = () => Promise.resolve({ refused: 'You lead no more.' });
    const { button, area } = await show({ send });
    await userEvent.fill(page.getByLabelText('Why do you want to go on anyway?'), 'It is time.');
    await userEvent.click(button('Ask to go on to: Deliver together'));
    await expect.element(area('next')).toHaveTextContent('This was not saved: You lead no more.');
    await expect
      .element(page.getByLabelText('Why do you want to go on anyway?'))
      .toHaveValue('It is time.');
  });

  test('what could not be sent says so, and can be tried again', async () => {
    let online = false;
    const send = () => (online ? Promise.resolve() : Promise.reject(new Error('offline')));
    const { button, area } = await show({ saved: examples.waiting, send });
    await userEvent.click(button('I agree'));
    await expect.element(area('next')).toHaveTextContent('Not saved yet.');
    online = true;
    await userEvent.click(button('Try again'));
    await expect.element(status(area('next'))).toHaveTextContent('Saved');
  });
});

describe('ST5, ST6: other steps of a lead', () => {
  test('back with a reason, and on again without one', async () => {
    const { container, button, made, stage } = await show();
    await open(container, 'other-steps');
    const box = page.getByLabelText('Go back to: Plan together. Why do we go back?');
    await userEvent.fill(box, 'We forgot fathers.');
    await userEvent.click(button('Go back to: Plan together'));
    await expect.element(stage('co-planning')).toHaveAttribute('aria-current', 'step');
    expect(stage('co-design')).toHaveTextContent('We were here, and went back');
    await userEvent.click(button('Go on again to: Design together'));
    await expect.element(stage('co-design')).toHaveAttribute('aria-current', 'step');
    expect(made().map(([kind]) => kind)).toEqual(['stage', 'stage']);
  });

  test('where nothing is left to do there, how it went is said at the next step', async () => {
    const { container, button, area } = await show();
    await open(container, 'other-steps');
    await userEvent.fill(page.getByLabelText(/Why do we go back/), 'We forgot fathers.');
    await userEvent.click(button('Go back to: Plan together'));
    await expect.element(status(area('next'))).toHaveTextContent('Saved');
    await expect.element(heading(area('next'))).toHaveFocus();
    expect(container.querySelector('[data-part="other-steps"]')).toBeNull();
  });

  test('a step back that is refused stays open with its words', async () => {
    const { container, button, area } = await show({
      send: () => Promise.resolve({ refused: 'You lead no more.' }),
    });
    await open(container, 'other-steps');
    const box = page.getByLabelText(/Why do we go back/);
    await userEvent.fill(box, 'We forgot fathers.');
    await userEvent.click(button('Go back to: Plan together'));
    await expect.element(status(area('next'))).toHaveTextContent('You lead no more.');
    await expect.element(box).toBeVisible();
    await expect.element(box).toHaveValue('We forgot fathers.');
  });

  test('in a view a step shows at once, as in the whole', async () => {
    const { container, button, stage } = await show({
      saved: seenBy({ id: 'amina' }, examples.designing),
    });
    await open(container, 'other-steps');
    await userEvent.fill(page.getByLabelText(/Why do we go back/), 'We forgot fathers.');
    await userEvent.click(button('Go back to: Plan together'));
    await expect.element(stage('co-planning')).toHaveAttribute('aria-current', 'step');
  });

  test('co-delivery is left out only while we design', async () => {
    const { container, button, made, area } = await show();
    await open(container, 'other-steps');
    await userEvent.fill(
      page.getByLabelText('Why do we not deliver this together?'),
      'A nurse must.',
    );
    await userEvent.click(button('Ask to leave this out'));
    expect(made()).toEqual([['not-used', { stage: 'co-delivery', why: 'A nurse must.' }]]);
    await expect.element(area('next')).toHaveTextContent('Leave out: Deliver together.');
    const planning = await show({ saved: examples.planning });
    expect(planning.container).not.toHaveTextContent('Why do we not deliver this together?');
  });

  test('nobody but a lead has them', async () => {
    const { container } = await show({ actor: joe });
    expect(container.querySelector('[data-part="other-steps"]')).toBeNull();
  });
});

describe('ST7: what is already fixed', () => {
  test('any member adds to it, after where to get help; the box is empty again', async () => {
    const { container, area, made } = await show({ actor: joe });
    await open(container, 'fixed');
    const box = page.getByLabelText('What is already fixed for this project?');
    expect(
      box.element().compareDocumentPosition(area('fixed').querySelector('.cp-help') as Node),
    ).toBe(Node.DOCUMENT_POSITION_PRECEDING);
    await userEvent.fill(box, 'The room.');
    await userEvent.click(page.getByRole('radio', { name: 'Yes' }));
    await userEvent.keyboard('{Enter}');
    expect(made()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    expect(made()).toEqual([['fixed', { what: 'The room.', canChange: 'yes' }]]);
    await expect.element(area('fixed')).toHaveTextContent('The room.This can change.');
    await expect
      .element(page.getByLabelText('What is already fixed for this project?'))
      .toHaveValue('');
  });

  test('what is too long is said beside the box, and kept', async () => {
    const { container, area, made } = await show();
    await open(container, 'fixed');
    const box = page.getByLabelText('What is already fixed for this project?');
    (box.element() as HTMLTextAreaElement).value = 'x'.repeat(10_001);
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    expect(made()).toEqual([]);
    expect(area('fixed')).toHaveTextContent('This is too long. Please make it shorter.');
    await expect.element(box).toHaveFocus();
  });
});

test('another person begins with boxes of their own', async () => {
  const { as } = await show();
  const box = page.getByLabelText('Why do you want to go on anyway?');
  await userEvent.fill(box, 'Mine.');
  await as(ruth);
  await expect.element(box).toHaveValue('');
});

test('Enter in a form of the host’s takes no step', async () => {
  const form = document.body.appendChild(document.createElement('form'));
  const posted: unknown[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    posted.push(event.submitter);
  });
  const { container, made } = await show({ saved: examples.waiting });
  form.append(container);
  const field = form.appendChild(document.createElement('input'));
  field.focus();
  await userEvent.keyboard('{Enter}');
  form.remove();
  expect(posted).toEqual([null]);
  expect(made()).toEqual([]);
});
