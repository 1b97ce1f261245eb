import type { Meta, StoryObj } from '@storybook/react-vite';
import { textOf } from '../texts.ts';
import { NonNegotiables } from './NonNegotiables.tsx';
import './WorkingPage.css';

const meta = {
  title: 'Catalogue/The 8 non-negotiables',
  component: NonNegotiables,
  tags: ['!autodocs'],
  parameters: { coprod: { page: true } },
  args: { text: textOf({}) },
  render: (_, { globals }) => <NonNegotiables text={textOf(globals)} />,
} satisfies Meta<typeof NonNegotiables>;

export default meta;

export const AllEight: StoryObj<typeof meta> = {};
