import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../styles.css';
import { joe, show } from './show.examples.tsx';
import { examples, seenBy } from './StageTracker.examples.ts';

beforeEach(() => page.viewport(1280, 800));

const open = async (container: HTMLElement, part: string) =>
  userEvent.click(container.querySelector(`[data-part="${part}"] > summary`) as HTMLElement);

const heading = (area: HTMLElement) => area.querySelector<HTMLElement>('[data-part=heading]');

const status = (area: HTMLElement) => area.querySelector<HTMLElement>('[role=status]');

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
