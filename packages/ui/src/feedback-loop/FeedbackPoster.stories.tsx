import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { examples, seenBy } from './FeedbackLoop.examples.ts';
import { FeedbackPoster } from './index.ts';

const meta = {
  title: 'Parts/Feedback poster',
  component: FeedbackPoster,
  args: {
    project: seenBy('public'),
    words: enFeedbackLoop,
    address: 'hub.example.org/you-said',
  },
  parameters: { coprod: { actor: null } },
} satisfies Meta<typeof FeedbackPoster>;

export default meta;
type Story = StoryObj<typeof meta>;

/** For the wall of the waiting room. */
export const ForTheWall: Story = {};

export const NothingToTell: Story = { args: { project: seenBy('public', examples.nothing) } };

export const Loading: Story = { args: { project: undefined } };

export const Unreadable: Story = { args: { project: null } };

export const Dark: Story = { globals: { scheme: 'dark' } };
