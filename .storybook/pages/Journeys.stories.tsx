import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Perspective } from '@coprod/core';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import {
  exampleProject,
  type ExamplePerson,
} from '../../packages/ui/src/foundation/people.examples.ts';
import { next, type Canvas } from './journey.ts';
import { JourneyHost } from './JourneyHost.tsx';
import type { Visit } from './Visits.tsx';

/** What must never happen, and what always must, walked through as people would. The people are made up. */
const meta = {
  title: 'Guides/Journeys',
  component: JourneyHost,
  parameters: { coprod: { page: true } },
  tags: ['journey'],
} satisfies Meta<typeof JourneyHost>;

export default meta;
type Story = StoryObj<typeof meta>;

const people = (perspective: Perspective, names: string[], answers: string): ExamplePerson[] =>
  names.map((id) => ({ id, name: id, perspective, from: '2026-03-02', answers }));
const parents = (names: string[], answers = '') => people('lived-experience', names, answers);
const staff = (names: string[], answers = '') => people('profession', names, answers);
const visit = (id: string, perspective: Perspective, day = '2026-04-01'): Visit => ({
  id,
  perspective,
  day,
});
const parent = (id: string, day?: string) => visit(id, 'lived-experience', day);
const worker = (id: string, day?: string) => visit(id, 'profession', day);

const row = ({ canvasElement }: Canvas, section = 'flexibility') =>
  canvasElement.querySelector(`[data-section="${section}"]`) as HTMLDetailsElement;
const answer = async (canvas: Canvas, words: string, section = 'flexibility') => {
  const one = row(canvas, section);
  if (!one.open) await userEvent.click(one.querySelector('summary') as HTMLElement);
  await userEvent.click(within(one).getAllByRole('radio', { name: words })[0] as HTMLElement);
  await userEvent.click(one.querySelector('.cp-panel button') as HTMLElement);
  await waitFor(() => expect(one).toHaveTextContent('Saved'));
};
const says = async (canvas: Canvas, words: string | RegExp) => {
  await waitFor(() => expect(row(canvas)).toHaveTextContent(words));
};

/** All three who work here say yes. It is in place only when the parents say so too. */
export const NobodyAlone: Story = {
  args: {
    saved: exampleProject('alone', [
      ...parents(['Amina', 'Bea', 'Cem']),
      ...staff(['Ruth', 'Tom', 'Una'], 'yyyyyyyy'),
    ]),
    visits: [worker('Ruth'), parent('Amina'), parent('Bea'), parent('Cem')],
  },
  play: async (canvas) => {
    await says(canvas, 'Not known yet');
    await says(canvas, 'Parents and carers have not answered yet');
    for (const _parent of [1, 2, 3]) {
      await expect(row(canvas)).not.toHaveTextContent('In place');
      await next(canvas);
      await answer(canvas, 'Yes, in place');
    }
    await says(canvas, 'In place');
  },
};

/** Four parents say yes and one says not yet. It is “partly” at most, and it says why. */
export const NotOutvoted: Story = {
  args: {
    saved: exampleProject('outvoted', [
      ...parents(['Amina', 'Bea', 'Cem', 'Dee'], 'yyyyyyyy'),
      ...parents(['Zoe']),
      ...staff(['Ruth', 'Tom', 'Una'], 'yyyyyyyy'),
    ]),
    visits: [parent('Amina'), parent('Zoe'), parent('Amina')],
  },
  play: async (canvas) => {
    await says(canvas, 'In place');
    await next(canvas);
    await answer(canvas, 'Not yet');
    await next(canvas);
    await says(canvas, 'Partly in place');
    await says(canvas, 'Parents and carers do not agree with each other.');
    await says(canvas, 'Talk about this first');
  },
};

/** Parents say not yet; nobody who works here has answered. It shows all the same. */
export const SilenceHidesNothing: Story = {
  args: {
    saved: exampleProject('silence', [
      ...parents(['Amina', 'Bea', 'Cem'], 'nnnnnnnn'),
      ...staff(['Ruth', 'Tom', 'Una']),
    ]),
    visits: [parent('Amina')],
  },
  play: async (canvas) => {
    await says(canvas, 'Not yet in place');
    await says(canvas, 'People who work here have not answered yet');
    await says(canvas, 'Talk about this first');
  },
};

/** The only parent is told, before the first question, that answers could be known to be theirs. */
export const ALoneParentIsTold: Story = {
  args: {
    saved: exampleProject('lone', [
      ...parents(['Amina']),
      ...staff(['Ruth', 'Tom', 'Una'], 'yyyyyyyy'),
    ]),
    visits: [parent('Amina'), worker('Ruth')],
  },
  play: async (canvas) => {
    const told = canvas.canvasElement.querySelector('[data-part=alone]') as HTMLElement;
    await expect(told).toHaveTextContent('Your group is small: 1 so far, with you.');
    const first = canvas.canvasElement.querySelector('fieldset') as HTMLElement;
    await expect(told.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await answer(canvas, 'Not yet');
    await next(canvas);
    await says(canvas, 'Too few answers to show');
    await expect(row(canvas)).not.toHaveTextContent('Parents and carers: Not yet');
  },
};

/** Parents meet, agree, and give one answer. It counts as four, and nobody can tell who thought what. */
export const OneAgreedAnswer: Story = {
  args: {
    saved: exampleProject('agreed', [
      ...parents(['Amina', 'Bea', 'Cem', 'Dee']),
      ...staff(['Ruth', 'Tom', 'Una'], 'yyyyyyyy'),
    ]),
    visits: [parent('Amina'), worker('Ruth')],
  },
  play: async (canvas) => {
    const together = canvas.canvasElement.querySelector('[data-part=together]') as HTMLElement;
    await userEvent.click(together.querySelector('summary') as HTMLElement);
    await userEvent.click(together.querySelector('input') as HTMLElement);
    await userEvent.keyboard('4');
    await answer(canvas, 'Partly');
    await next(canvas);
    await says(canvas, /Parents and carers\. Partly: 4/);
  },
};

/** A round opens. Nobody sees the others' answers before the day; on the day all see them at once. */
export const AnswersAppearTogether: Story = {
  args: {
    saved: exampleProject(
      'round',
      [
        ...parents(['Amina', 'Bea', 'Cem'], 'pppppppp'),
        ...staff(['Ruth', 'Tom', 'Una'], 'yyyyyyyy'),
      ],
      [
        {
          id: 'round',
          kind: 'round',
          at: '2026-03-01T10:00:00.000Z',
          by: 'Amina',
          about: 'non-negotiables@1',
          data: { answersFrom: '2026-03-01', shownOn: '2026-05-03' },
        },
      ],
    ),
    visits: [parent('Amina', '2026-05-02'), parent('Amina', '2026-05-03')],
  },
  play: async (canvas) => {
    const { canvasElement } = canvas;
    await expect(canvasElement).toHaveTextContent('You will see all answers on 3 May.');
    await says(canvas, 'You said: Partly');
    await expect(row(canvas)).not.toHaveTextContent('People who work here');
    await next(canvas);
    await says(canvas, 'People who work here: Yes, in place');
    await expect(canvasElement).toHaveTextContent('We saw the answers on 3 May.');
  },
};
