import type { FeedbackAct } from '@coprod/core';
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { open, part, press, type Canvas } from './journey.ts';

/** What is filled in: words for a box, by its label; `true` chooses. */
type Filled = Readonly<Record<string, string | true>>;
async function fill(box: HTMLElement, filled: Filled) {
  for (const [label, words] of Object.entries(filled)) {
    const control = await within(box).findByLabelText(label);
    if (words === true) await userEvent.click(control);
    else await userEvent.type(control, words);
  }
}

/** The item in which somebody said these words. */
export const item = ({ canvasElement }: Canvas, said: string) =>
  [...canvasElement.querySelectorAll<HTMLElement>('[data-part=item]')].find((one) =>
    one.querySelector('blockquote')?.textContent.includes(said),
  ) as HTMLElement;
/** It says so about what was said, now or soon. */
export const tells = (canvas: Canvas, said: string, ...words: readonly (string | RegExp)[]) =>
  waitFor(async () => {
    for (const one of words) await expect(item(canvas, said)).toHaveTextContent(one);
  });
/** It does not say so, nor will it. */
export const keepsQuiet = (canvas: Canvas, said: string, words: string) =>
  expect(item(canvas, said)).not.toHaveTextContent(words);

/** A step was taken: the page says so, and the focus stays on the item wherever it moved. */
export async function moves(canvas: Canvas, said: string, news: string) {
  await waitFor(() =>
    expect(within(item(canvas, said)).getByRole('status')).toHaveTextContent(news),
  );
  const { activeElement } = document;
  await expect(item(canvas, said)).toContainElement(activeElement as HTMLElement);
  await expect(activeElement).toHaveTextContent(/^You said, /);
}

/** Somebody says something, for themself or otherwise. */
export async function say(canvas: Canvas, words: string, more: Filled = {}) {
  if (!part(canvas, '[data-part=say]').hasAttribute('open')) await open(canvas, '[data-part=say]');
  await fill(part(canvas, '[data-part=say]'), { 'What do you want to tell us?': words, ...more });
  await press(canvas, 'Save what I said');
  await waitFor(() =>
    expect(part(canvas, '[data-area=say] [role=status]')).toHaveTextContent(
      'Saved. Thank you. We tell you what becomes of it.',
    ),
  );
}

const { acts, loop } = enFeedbackLoop;
/** Opens one of the steps that somebody can take about something that was said. */
async function opens(canvas: Canvas, said: string, act: FeedbackAct) {
  const here = within(item(canvas, said));
  const isNext = here.queryByText(`Next: ${acts[act]}`);
  if (isNext) await userEvent.click(isNext);
  else {
    const others = here.getByText(loop.otherSteps);
    if (!others.closest('details')?.open) await userEvent.click(others);
    await userEvent.click(await here.findByText(acts[act]));
  }
  return waitFor(() => {
    const form = item(canvas, said).querySelector<HTMLElement>(`[data-act=${act}]`);
    if (!form) throw new Error(`${act} is not open`);
    return form;
  });
}
/** Takes one of them: fills it in and presses its button. */
export async function takes(
  canvas: Canvas,
  said: string,
  act: FeedbackAct,
  filled: Filled,
  button: string,
) {
  const form = await opens(canvas, said, act);
  await fill(form, filled);
  await userEvent.click(within(form).getByRole('button', { name: button }));
}

export const decides = (canvas: Canvas, said: string, filled: Filled) =>
  takes(canvas, said, 'decision', { ...filled, 'Parents and carers': true }, loop.decideSave);
export const tellsThem = (canvas: Canvas, said: string, summary: string) =>
  takes(canvas, said, 'told', { [loop.summary]: summary }, loop.tellSave);

/** Whoever said it says whether that answered it. */
export async function answers(canvas: Canvas, said: string, button: string, why = '') {
  await tells(canvas, said, 'Did this answer what you said?');
  const here = within(item(canvas, said));
  if (why) await userEvent.type(here.getByLabelText(loop.why), why);
  await userEvent.click(here.getByRole('button', { name: button }));
}
/** And says something else later. */
export async function changesMind(canvas: Canvas, said: string, button: string) {
  await userEvent.click(within(item(canvas, said)).getByText(loop.changeMind));
  await answers(canvas, said, button);
}
