import type { Meta, StoryObj } from '@storybook/react-vite';
import { textOf } from '../texts.ts';
import { Catalogue } from './Catalogue.tsx';
import './WorkingPage.css';

const meta = {
  title: 'Catalogue/The whole catalogue',
  component: Catalogue,
  tags: ['!autodocs'],
  parameters: { coprod: { page: true } },
  args: { text: textOf({}) },
  render: (_, { globals }) => <Catalogue text={textOf(globals)} />,
} satisfies Meta<typeof Catalogue>;

export default meta;

export const Everything: StoryObj<typeof meta> = {};
