import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../styles.css';
import { ruth, show } from './show.examples.tsx';
import { examples } from './StageTracker.examples.ts';

beforeEach(() => page.viewport(1280, 800));

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
