import type { Meta, StoryObj } from '@storybook/react-vite';
import { amina } from '../foundation/show.examples.tsx';
import { fewPeople } from './Hints.examples.ts';
import { Hints } from './index.ts';

const meta = {
  title: 'Parts/What you could do',
  component: Hints,
  args: { project: fewPeople },
  parameters: { coprod: { actor: amina } },
} satisfies Meta<typeof Hints>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What a lead sees in a project that has just begun. Nobody else sees it. */
export const ForALead: Story = {};
