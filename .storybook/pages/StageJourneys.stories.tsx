import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { examples } from '../../packages/ui/src/stage-tracker/StageTracker.examples.ts';
import { amina, joe, next, open, part, press, ruth, says } from './journey.ts';
import { agrees, asks, isAt, nobodyCanAgree, where } from './stageJourney.ts';
import { StageJourneyHost } from './StageJourneyHost.tsx';

/** How a project moves on with two keys, walked through as its people would. The people are made up. */
const meta = {
  title: 'Guides/Journeys of a project',
  component: StageJourneyHost,
  parameters: { coprod: { page: true } },
  tags: ['journey'],
} satisfies Meta<typeof StageJourneyHost>;

export default meta;
type Story = StoryObj<typeof meta>;

const { nextStep, design, delivery, fixed, otherSteps, story } = where;

/** Pip begins. What is fixed is said; the first gate asks for number 8; one lead asks and the other agrees. */
export const TheStart: Story = {
  args: { saved: examples.start, visits: [amina(1), ruth(2)] },
  play: async (canvas) => {
    await isAt(canvas);
    await expect(canvas.canvasElement).toHaveTextContent('We have not started yet.');
    await expect(part(canvas, nextStep).querySelectorAll('li[data-status]')).toHaveLength(1);
    await says(canvas, nextStep, 'Put it in place before the project starts');
    await says(canvas, nextStep, 'What is already fixed, and if it can change.');
    await open(canvas, fixed);
    await userEvent.click(within(part(canvas, fixed)).getByRole('radio', { name: 'No' }));
    await press(canvas, 'Save', 'The mascot must be drawn by June.');
    await says(canvas, fixed, /drawn by June\. ?This cannot change\./);
    await expect(part(canvas, nextStep)).not.toHaveTextContent('What is already fixed');
    await press(canvas, 'Ask to go on to: Plan together');
    await says(canvas, nextStep, 'Please say why.');
    await asks(canvas, 'Ask to go on to: Plan together', 'We know each other well by now.');
    await next(canvas);
    await says(canvas, nextStep, /This waits for you.*We know each other well by now\./);
    await agrees(canvas, 'co-planning');
  },
};

/** With one key a gate stays closed, and says whose turn it is. Only the other lead turns the second. */
export const TwoKeys: Story = {
  args: { saved: examples.planning, visits: [amina(1), joe(2), ruth(3)] },
  play: async (canvas) => {
    await asks(canvas, 'Ask to go on to: Design together', 'The crèche opens.', 'co-planning');
    await says(canvas, design, 'Waits for a lead');
    await next(canvas);
    await says(canvas, nextStep, 'This waits for');
    await nobodyCanAgree(canvas);
    await isAt(canvas, 'co-planning');
    await next(canvas);
    await agrees(canvas, 'co-design');
    await open(canvas, story);
    await says(canvas, story, /3 April.*One lead gave a reason\..*The crèche opens\./);
  },
};

/** Going back is normal: one lead says why. What was passed stays passed, so one lead goes on again. */
export const BackAndOnAgain: Story = {
  args: { saved: examples.designing, visits: [amina(1), ruth(2)] },
  play: async (canvas) => {
    await open(canvas, otherSteps);
    await press(canvas, 'Go back to: Plan together');
    await says(canvas, otherSteps, 'Please say why.');
    await isAt(canvas, 'co-design');
    await press(canvas, 'Go back to: Plan together', 'Nobody asked the fathers’ group.');
    await isAt(canvas, 'co-planning');
    await says(canvas, design, 'We were here, and went back');
    await next(canvas);
    await press(canvas, 'Go on again to: Design together');
    await isAt(canvas, 'co-design');
    await nobodyCanAgree(canvas);
    await open(canvas, story);
    await says(canvas, story, /Nobody asked the fathers’ group\..*We went on again/);
  },
};

/** Co-delivery is left out: said while designing, with a reason, and agreed. Then they look back. */
export const DeliveryLeftOut: Story = {
  args: { saved: examples.designing, visits: [ruth(1), amina(2), ruth(3)] },
  play: async (canvas) => {
    await open(canvas, otherSteps);
    await asks(canvas, 'Ask to leave this out', 'An artist draws the mascot.', 'co-design');
    await expect(part(canvas, delivery)).toHaveAttribute('data-status', 'not-started');
    await next(canvas);
    await agrees(canvas, 'co-design');
    await says(canvas, delivery, /Not used.*draws the mascot\. ?Both leads agreed on 2 April/);
    await asks(canvas, 'Ask to go on to: Look back together', 'The vote is over.', 'co-design');
    await next(canvas);
    await agrees(canvas, 'co-evaluation');
    await says(canvas, delivery, 'Not used this time');
  },
};

/** After looking back comes planning again: round 2. The story keeps both rounds. */
export const TheSecondRound: Story = {
  args: { saved: examples.lookingBack, visits: [ruth(1), amina(2)] },
  play: async (canvas) => {
    await says(canvas, nextStep, 'Start round 2: Plan together');
    await asks(canvas, 'Ask to go on to: Plan together', 'Pip needs a book.', 'co-evaluation');
    await next(canvas);
    await agrees(canvas, 'co-planning');
    await says(canvas, delivery, 'Not started');
    await open(canvas, story);
    await says(
      canvas,
      story,
      /Round 1.*leave out: Deliver.*Look back.*Round 2.*Pip needs a book\./,
    );
  },
};

/** The leads disagree. The no stands with its reason, moves nothing, and can become a yes. */
export const TheyDisagree: Story = {
  args: { saved: examples.planning, visits: [ruth(1), amina(2), ruth(3), amina(4)] },
  play: async (canvas) => {
    await asks(canvas, 'Ask to go on to: Design together', 'We want to begin.', 'co-planning');
    await next(canvas);
    await press(canvas, 'I do not agree', 'First we ask the fathers.');
    await says(canvas, nextStep, /said no.*First we ask the fathers\./);
    await next(canvas);
    await says(
      canvas,
      nextStep,
      /We want to begin\..*On 2 April.*said no.*First we ask the fathers/,
    );
    await isAt(canvas, 'co-planning');
    await next(canvas);
    await agrees(canvas, 'co-design');
  },
};
