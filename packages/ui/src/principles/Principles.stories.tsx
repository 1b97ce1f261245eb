import { nonNegotiables } from '@coprod/core';
import { enPrinciples } from '@coprod/core/text/en/principles';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Checklist } from '../checklist/index.ts';
import { useProject } from '../foundation/index.ts';
import { examples } from './Principles.examples.ts';
import { Principles, type PrinciplesProps } from './index.ts';

/** A host in small: it keeps the project. */
function Host({ beside = false, ...props }: PrinciplesProps & { beside?: boolean }) {
  const [saved] = useState(props.project);
  const { project, add, states } = useProject(saved, { send: () => Promise.resolve() });
  const shared = { project, onAdd: add, states };
  return (
    <>
      <Principles {...props} {...shared} />
      {beside && <Checklist {...shared} framework={nonNegotiables} />}
    </>
  );
}

const meta = {
  title: 'Parts/Principles',
  component: Principles,
  args: { project: examples.empty, words: enPrinciples },
  render: (args) => <Host {...args} />,
} satisfies Meta<typeof Principles>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nobody has answered yet. */
export const Empty: Story = {};

/** What each group says about the ten. */
export const Answered: Story = {
  args: { project: examples.answered },
  play: ({ canvasElement }) => {
    canvasElement.querySelector('[data-section="reciprocity"]')?.setAttribute('open', '');
  },
};

/** Two checklists in one project, on one page: each keeps its own answers. */
export const BesideTheChecklist: Story = {
  args: { project: examples.answered },
  render: (args) => <Host {...args} beside />,
};
