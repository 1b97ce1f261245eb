import { nonNegotiables } from '@coprod/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { newParent } from '../foundation/show.examples.tsx';
import { examples } from './DifferingViews.examples.ts';
import { DifferingViews } from './index.ts';

const meta = {
  title: 'Parts/Differing views',
  component: DifferingViews,
  args: { project: examples.differ, framework: nonNegotiables },
} satisfies Meta<typeof DifferingViews>;

export default meta;
type Story = StoryObj<typeof meta>;

const lookedAtBy = (id: string) => ({
  coprod: { actor: { id, perspective: 'lived-experience' as const } },
});
const firstParent = lookedAtBy('lived-experience-1');

/** What to talk about first stands first: where parents say "not yet". */
export const Differ: Story = {};

/** Nobody has answered yet. */
export const Empty: Story = { args: { project: examples.empty }, parameters: firstParent };

/** Somebody who has answered nothing is to answer first (SM5). */
export const AnswerFirst: Story = { parameters: { coprod: { actor: newParent } } };

/** Amina has answered four of eight, and sees these four. */
export const HalfDone: Story = { args: { project: examples.halfDone } };

/** Before the day that the group chose (SM3). */
export const NotShownYet: Story = { args: { project: examples.notShown }, parameters: firstParent };

/** Two answers of parents are too few to show (SM2): no gap, and no place on the line. */
export const TooFew: Story = { args: { project: examples.tooFew }, parameters: firstParent };

export const AllAgree: Story = { args: { project: examples.allAgree }, parameters: firstParent };

/** One parent of four says "not yet" to everything: that group is split (NN5). */
export const Split: Story = { args: { project: examples.split }, parameters: firstParent };

/** Only parents have answered. */
export const OneSide: Story = { args: { project: examples.oneSide } };

/** What one member may see, as a server sends it. */
export const OfAView: Story = { args: { project: examples.view } };

/** A page that asks nothing shows everything, whoever looks. */
export const ReadOnly: Story = {
  args: { readOnly: true },
  parameters: { coprod: { actor: newParent } },
};

export const Loading: Story = { args: { project: undefined } };

/** What was saved cannot be read. */
export const Unreadable: Story = { args: { project: null } };

export const RightToLeft: Story = { globals: { language: 'rtl' } };

export const LongerWords: Story = { globals: { language: 'long' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

/** In the page's own font and colours. */
export const HostTheme: Story = { globals: { theme: 'host' } };
