import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { help, textOf } from '../texts.ts';
import { WorkingPage } from './WorkingPage.tsx';

const meta = {
  title: 'Working page',
  component: WorkingPage,
  tags: ['!autodocs'],
  parameters: { coprod: { page: true } },
  args: { help, text: textOf({}), theme: 'table', scheme: 'light' },
  render: (args, { globals }) => (
    <WorkingPage
      {...args}
      text={textOf(globals)}
      theme={globals['theme'] === 'host' ? 'host' : 'table'}
      scheme={globals['scheme'] === 'dark' ? 'dark' : 'light'}
    />
  ),
} satisfies Meta<typeof WorkingPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Pip's project. Try it: choose to be Amina or Ruth, or join as somebody new, and answer. */
export const Pip: Story = {};

const startAgain = async (canvasElement: HTMLElement) => {
  const page = within(canvasElement);
  await userEvent.click(await page.findByRole('button', { name: 'Start again' }));
  await userEvent.click(await page.findByRole('button', { name: 'Yes, start again' }));
};

/** A visitor starts again, comes as a new parent, answers number 1, and then sees what others say. */
export const ANewParentAnswers: Story = {
  tags: ['!dev'],
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await startAgain(canvasElement);
    await userEvent.click(await page.findByRole('button', { name: 'Join as a parent or carer' }));
    await expect(await page.findByText(/You are answering as a parent or carer/)).toBeVisible();
    const row = canvasElement.querySelector<HTMLDetailsElement>(
      '[data-section="nothing-without-us"]',
    ) as HTMLDetailsElement;
    await expect(row).toHaveTextContent('You have not answered yet');
    await expect(row).not.toHaveTextContent('Parents and carers: Yes, in place');
    await userEvent.click(row.querySelector('summary') as HTMLElement);
    await userEvent.click(within(row).getAllByRole('radio', { name: 'Not yet' })[0] as HTMLElement);
    await userEvent.click(within(row).getByRole('button', { name: 'Save and go to number 2' }));
    // One parent of five says "not yet": the group is split, and it is not in place any more.
    await waitFor(() => expect(row).toHaveTextContent('Partly in place'));
    await expect(row).toHaveTextContent('Parents and carers: Partly (not all of them agree)');
    await waitFor(() => expect(row).toHaveTextContent('Saved'));
    await startAgain(canvasElement);
  },
};
