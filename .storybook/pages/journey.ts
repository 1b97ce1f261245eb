import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Visit } from './Visits.tsx';

/** Somebody, and then on which day of April 2026 they come. */
const visitor =
  (id: string, perspective: Visit['perspective']) =>
  (day: number, loaded = day): Visit => ({ id, perspective, day: on(day), loaded: on(loaded) });
const on = (day: number) => `2026-04-${String(day).padStart(2, '0')}`;

/** A parent and one who works here lead; the others do not. Tola is the senior. */
export const amina = visitor('amina', 'lived-experience');
export const joe = visitor('joe', 'lived-experience');
export const priya = visitor('priya', 'lived-experience');
export const ruth = visitor('ruth', 'profession');
export const sam = visitor('sam', 'profession');
export const tola = visitor('tola', 'profession');
/** Nobody knows who they are: they have not signed in, and take no part. */
export const somebody = visitor('somebody', 'community');
export const stranger = visitor('stranger', 'community');

export type Canvas = { canvasElement: HTMLElement };
export const part = ({ canvasElement }: Canvas, selector: string) =>
  canvasElement.querySelector(selector) as HTMLElement;
export const open = (canvas: Canvas, selector: string) =>
  userEvent.click(part(canvas, `${selector} > summary`));

/** Presses a button, with a reason in the box beside it. */
export async function press({ canvasElement }: Canvas, name: string | RegExp, why = '') {
  const button = await within(canvasElement).findByRole('button', { name });
  const box = button.closest('[data-part=act]')?.querySelector('textarea');
  if (why && box) await userEvent.type(box, why);
  await userEvent.click(button);
}
/** The next person comes. */
export const next = (canvas: Canvas) => press(canvas, /^Next: /);

/** It says so, now or soon. */
export const says = (canvas: Canvas, selector: string, words: string | RegExp) =>
  waitFor(() => expect(part(canvas, selector)).toHaveTextContent(words));
