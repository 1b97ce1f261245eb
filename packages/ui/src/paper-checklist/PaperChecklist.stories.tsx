import { nonNegotiables } from '@coprod/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { ownFramework } from '../checklist/Checklist.examples.ts';
import { PaperChecklist } from './index.ts';

const meta = {
  title: 'Parts/Checklist on paper',
  component: PaperChecklist,
  args: { framework: nonNegotiables },
} satisfies Meta<typeof PaperChecklist>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One question each: a sheet of A4, printed on both sides. Look at it in the browser's print preview. */
export const ShortForm: Story = {};

/** With every check. */
export const Detail: Story = { args: { detail: true } };

/** 16 pt, for people who find small print hard to read. */
export const LargePrint: Story = { args: { large: true } };

/** In a made-up language that is written right to left. */
export const RightToLeft: Story = { args: { detail: true }, globals: { language: 'rtl' } };

/** A hub's own questions. */
export const OwnFramework: Story = { args: { framework: ownFramework, detail: true } };

/** Where the host has not said where to go if someone is not safe, the sheet says so. */
export const NoHelp: Story = { parameters: { coprod: { noHelp: true } } };
