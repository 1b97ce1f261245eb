import { enSaving } from '@coprod/core/text/en/saving';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { SaveStatus } from './index.ts';
import { examples } from './SaveStatus.examples.ts';

const meta = {
  title: 'Parts/How saving goes',
  component: SaveStatus,
  args: { words: enSaving },
} satisfies Meta<typeof SaveStatus>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing was added: it says nothing. */
export const NothingYet: Story = { args: { autosave: examples.nothingYet() } };
/** The host has not answered yet. */
export const Saving: Story = { args: { autosave: examples.saving() } };
/** The host has all of it. */
export const Saved: Story = { args: { autosave: examples.saved() } };
/** Offline, or the host fails: the device keeps it. */
export const NotSavedYet: Story = { args: { autosave: examples.notSaved() } };
/** The same where the device is full, or stores nothing. */
export const OnlyThisPage: Story = { args: { autosave: examples.onlyThisPage() } };
/** The host said no: it is kept, to be shown beside its question and downloaded. */
export const Refused: Story = { args: { autosave: examples.refused() } };
/** On a shared phone nothing is stored, and there is a quick way out. */
export const SharedPhone: Story = {
  args: { autosave: examples.onlyThisPage(), leaveTo: 'https://www.bbc.co.uk/weather' },
};
