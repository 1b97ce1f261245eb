import { nonNegotiables } from '@coprod/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { examples } from '../checklist/Checklist.examples.ts';
import { PassItOn } from './index.ts';

const meta = {
  title: 'Parts/One device, many people',
  component: PassItOn,
  args: { project: examples.allAnswered, framework: nonNegotiables, onAdd: () => undefined },
} satisfies Meta<typeof PassItOn>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Who is next? Nobody has the device yet. */
export const WhoIsNext: Story = {};

/** A parent has it, and starts with a sheet of their own. */
export const Answering: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Start as a parent or carer' }));
    await expect(canvas.getByText('These are the answers of a parent or carer.')).toHaveFocus();
  },
};
