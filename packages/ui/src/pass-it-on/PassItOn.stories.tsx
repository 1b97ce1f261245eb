import { nonNegotiables } from '@coprod/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
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
  play: async ({ canvasElement }) => {
    await userEvent.click(canvasElement.querySelector('button') as HTMLElement);
    await waitFor(() => expect(canvasElement.querySelector('p[tabindex]')).toHaveFocus());
    await expect(canvasElement.querySelectorAll('[data-part=row]')).toHaveLength(8);
  },
};
