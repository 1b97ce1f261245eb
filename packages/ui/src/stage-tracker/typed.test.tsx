// What somebody types stays until they send it, and is sent once.
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../styles.css';
import { ruth, show } from './show.examples.tsx';
import { examples, further } from './StageTracker.examples.ts';

beforeEach(() => page.viewport(1280, 800));

const whyAnyway = page.getByLabelText('Why do you want to go on anyway?');
const whyBack = page.getByLabelText('Go back to: Plan together. Why do we go back?');
const whyAnswer = page.getByLabelText('Tell us why if you like');
const fixed = page.getByLabelText('What is already fixed for this project?');

const open = async (container: HTMLElement, part: string) =>
  userEvent.click(container.querySelector(`[data-part="${part}"] > summary`) as HTMLElement);

describe('a step takes its words along', () => {
  test('a no keeps its reason: the later yes begins with an empty box', async () => {
    const { button, made, area } = await show({ saved: examples.waiting });
    await userEvent.fill(whyAnswer, 'Not in June.');
    await userEvent.click(button('I do not agree'));
    await expect.element(area('next')).toHaveTextContent('On 1 April you said no.');
    await expect.element(whyAnswer).toHaveValue('');
    await userEvent.click(button('I agree'));
    expect(made()).toEqual([
      ['agreement', { agrees: false, why: 'Not in June.' }],
      ['agreement', { agrees: true }],
    ]);
  });

  test('a refused no gives its words back, unless others were typed since', async () => {
    let answer = (): void => undefined;
    const send = () =>
      new Promise<{ refused: string }>((done) => {
        answer = () => {
          done({ refused: 'You lead no more.' });
        };
      });
    const { button, area } = await show({ saved: examples.waiting, send });
    await userEvent.fill(whyAnswer, 'Not in June.');
    await userEvent.click(button('I do not agree'));
    await expect.element(whyAnswer).toHaveValue('');
    answer();
    await expect.element(area('next')).toHaveTextContent('You lead no more.');
    await expect.element(whyAnswer).toHaveValue('Not in June.');
    await userEvent.click(button('I do not agree'));
    await userEvent.fill(whyAnswer, 'In May.');
    answer();
    await expect.element(area('next')).toHaveTextContent('You lead no more.');
    await expect.element(whyAnswer).toHaveValue('In May.');
  });
});

describe('what cannot be sent as it is keeps the focus and its words', () => {
  const long = (name: string, box: Element) => {
    (box as HTMLTextAreaElement).value = 'x'.repeat(10_001);
    return page.getByRole('button', { name });
  };
  const tooLong = 'This is too long. Please make it shorter.';

  test('a reason for going on that is too long', async () => {
    const { area, made } = await show();
    await userEvent.click(long('Ask to go on to: Deliver together', whyAnyway.element()));
    await expect.element(whyAnyway).toHaveFocus();
    expect(whyAnyway.element()).toHaveAccessibleDescription(tooLong);
    expect(area('next')).toHaveTextContent(tooLong);
    await expect.element(whyAnyway).toHaveValue('x'.repeat(10_001));
    expect(made()).toEqual([]);
  });

  test('a reason for an answer, and for a step back', async () => {
    await show({ saved: examples.waiting });
    await userEvent.click(long('I agree', whyAnswer.element()));
    await expect.element(whyAnswer).toHaveFocus();
    expect(whyAnswer.element()).toHaveAccessibleDescription(tooLong);
    const { container } = await show({ actor: ruth });
    await open(container, 'other-steps');
    await userEvent.click(long('Go back to: Plan together', whyBack.element()));
    await expect.element(whyBack).toHaveFocus();
    expect(whyBack.element()).toHaveAccessibleDescription(tooLong);
  });

  test('an empty box for what is fixed', async () => {
    const { container, made } = await show();
    await open(container, 'fixed');
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    await expect.element(fixed).toHaveFocus();
    expect(fixed.element()).toHaveAccessibleDescription('Please write something first.');
    expect(made()).toEqual([]);
    await userEvent.keyboard('The room.');
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    expect(made()).toEqual([['fixed', { what: 'The room.', canChange: 'not-known' }]]);
    await expect.element(fixed).not.toHaveAccessibleDescription();
  });
});

describe('what another phone sends in takes no words away', () => {
  test('somebody else says what is fixed', async () => {
    const { container, area, arrive } = await show();
    await open(container, 'fixed');
    await userEvent.fill(fixed, 'The room is');
    await arrive(further.fixed(examples.designing));
    await expect.element(area('fixed')).toHaveTextContent('The money ends in June.');
    await expect.element(fixed).toHaveValue('The room is');
  });

  test('the other lead asks first: the words are there again when the box is', async () => {
    const { area, arrive } = await show({ saved: examples.planning });
    await userEvent.fill(whyAnyway, 'The crèche');
    await arrive(examples.waiting);
    await expect.element(area('next')).toHaveTextContent('This waits for you');
    await expect.element(whyAnswer).toHaveValue('');
    await arrive(examples.planning);
    await expect.element(whyAnyway).toHaveValue('The crèche');
  });

  test('the other lead goes back first, and on again', async () => {
    const { container, stage, arrive } = await show({ actor: ruth });
    await open(container, 'other-steps');
    await userEvent.fill(whyBack, 'Nobody asked');
    await arrive(examples.wentBack);
    await expect.element(stage('co-planning')).toHaveAttribute('aria-current', 'step');
    expect(container.querySelector('[data-part="other-steps"]')).toBeNull();
    await arrive(further.onAgain(examples.wentBack));
    await expect.element(stage('co-design')).toHaveAttribute('aria-current', 'step');
    await open(container, 'other-steps');
    await expect.element(whyBack).toHaveValue('Nobody asked');
  });
});
