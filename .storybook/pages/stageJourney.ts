import type { StageId } from '@coprod/core';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Visit } from './JourneyHost.tsx';

/** Who comes on which day of April 2026: two leads, and a parent who does not lead. */
export const amina = (day: number) => visit('amina', 'lived-experience', day);
export const joe = (day: number) => visit('joe', 'lived-experience', day);
export const ruth = (day: number) => visit('ruth', 'profession', day);
const visit = (id: string, perspective: Visit['perspective'], day: number): Visit => ({
  id,
  perspective,
  day: `2026-04-0${String(day)}`,
});

/** Where the parts of a stage tracker are. */
export const where = {
  design: '[data-stage=co-design]',
  delivery: '[data-stage=co-delivery]',
  nextStep: '[data-area=next]',
  fixed: '[data-part=fixed]',
  otherSteps: '[data-part=other-steps]',
  story: '[data-part=story]',
};

type Canvas = { canvasElement: HTMLElement };
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
/** The project is at this stage and at no other; without one, at none. */
export const isAt = (canvas: Canvas, ...stages: StageId[]) =>
  waitFor(() => {
    const here = canvas.canvasElement.querySelectorAll<HTMLElement>('[aria-current]');
    return expect([...here].map(({ dataset }) => dataset['stage'])).toEqual(stages);
  });
/** A lead asks for something with a reason; it waits for the other lead, and the project stays where it is. */
export async function asks(canvas: Canvas, name: string, why: string, ...stays: StageId[]) {
  await press(canvas, name, why);
  await says(canvas, where.nextStep, 'This waits for the other lead');
  await says(canvas, where.nextStep, why);
  await nobodyCanAgree(canvas);
  await isAt(canvas, ...stays);
}
/** The other lead agrees, and then the project is here. */
export async function agrees(canvas: Canvas, stage: StageId) {
  await says(canvas, where.nextStep, 'This waits for you');
  await press(canvas, 'I agree');
  await isAt(canvas, stage);
  await nobodyCanAgree(canvas);
}
/** Nobody is asked to agree to anything. */
export const nobodyCanAgree = ({ canvasElement }: Canvas) =>
  waitFor(() =>
    expect(within(canvasElement).queryByRole('button', { name: 'I agree' })).toBeNull(),
  );
