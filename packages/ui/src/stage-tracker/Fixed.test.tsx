import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../styles.css';
import { joe, show } from './show.examples.tsx';

beforeEach(() => page.viewport(1280, 800));

const open = async (container: HTMLElement, part: string) =>
  userEvent.click(container.querySelector(`[data-part="${part}"] > summary`) as HTMLElement);

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
