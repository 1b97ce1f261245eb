import type { StageId } from '@coprod/core';
import { expect, waitFor, within } from 'storybook/test';
import { press, says, type Canvas } from './journey.ts';

/** Where the parts of a stage tracker are. */
export const where = {
  design: '[data-stage=co-design]',
  delivery: '[data-stage=co-delivery]',
  nextStep: '[data-area=next]',
  fixed: '[data-part=fixed]',
  otherSteps: '[data-part=other-steps]',
  story: '[data-part=story]',
};

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
