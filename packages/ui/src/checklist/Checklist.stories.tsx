import { assessSignals, CoprodError, nonNegotiables, safeParseProject } from '@coprod/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { useProject, type Send } from '../foundation/index.ts';
import { examples, ownFramework } from './Checklist.examples.ts';
import { Checklist, type ChecklistProps } from './index.ts';

/** A host in small: it keeps the project, and answers as `send` says. */
function Host({ send, ...props }: ChecklistProps & { send?: Send }) {
  const [saved] = useState(props.project);
  const { project, add, states, problem } = useProject(saved, {
    send: send ?? (() => Promise.resolve()),
  });
  return (
    <Checklist
      {...props}
      project={project}
      onAdd={props.onAdd ?? add}
      states={states}
      problem={problem}
    />
  );
}

const meta = {
  title: 'Parts/Checklist',
  component: Checklist,
  args: { project: examples.allAnswered, framework: nonNegotiables },
  render: (args) => <Host {...args} />,
} satisfies Meta<typeof Checklist>;

export default meta;
type Story = StoryObj<typeof meta>;

const openRow = async (canvasElement: HTMLElement, section: string) => {
  const row = canvasElement.querySelector<HTMLDetailsElement>(`[data-section="${section}"]`);
  if (!row) throw new Error(`There is no row ${section}`);
  if (!row.open) await userEvent.click(row.querySelector('summary') as HTMLElement);
  await waitFor(() => expect(row.open).toBe(true));
  return within(row);
};

/** Nobody has answered yet: one sentence, one action. */
export const Empty: Story = {
  args: { project: examples.empty },
  parameters: { coprod: { actor: { id: 'lived-experience-1', perspective: 'lived-experience' } } },
};

/** Amina has answered four of eight; she sees others' answers to those only. */
export const HalfDone: Story = {
  args: { project: examples.halfDone },
  play: async ({ canvasElement }) => {
    await openRow(canvasElement, 'accessible-from-the-start');
  },
};

/** Everything answered: what each group says, what to talk about first, and why. */
export const AllAnswered: Story = {
  play: async ({ canvasElement }) => {
    await openRow(canvasElement, 'accessible-from-the-start');
  },
};

export const AllInPlace: Story = {
  args: { project: examples.allInPlace },
  parameters: { coprod: { actor: { id: 'profession-1', perspective: 'profession' } } },
};

/** One parent of four says "not yet" to everything: nothing is in place (NN5). */
export const Split: Story = {
  args: { project: examples.split },
  parameters: { coprod: { actor: { id: 'lived-experience-1', perspective: 'lived-experience' } } },
  play: async ({ canvasElement }) => {
    await openRow(canvasElement, 'flexibility');
  },
};

/** Two answers of parents are too few to show (SM2). */
export const TooFew: Story = {
  args: { project: examples.tooFew },
  parameters: { coprod: { actor: { id: 'lived-experience-1', perspective: 'lived-experience' } } },
  play: async ({ canvasElement }) => {
    await openRow(canvasElement, 'flexibility');
  },
};

/** A lone parent is told before answering (SM4). */
export const Alone: Story = {
  args: { project: examples.alone },
  parameters: { coprod: { actor: { id: 'lived-experience-1', perspective: 'lived-experience' } } },
};

/** Before the day that the group chose, nobody sees anybody's answers (SM3). */
export const NotShownYet: Story = {
  args: { project: examples.notShown },
  parameters: {
    coprod: {
      actor: { id: 'lived-experience-1', perspective: 'lived-experience' },
      today: '2026-04-01',
    },
  },
  play: async ({ canvasElement }) => {
    await openRow(canvasElement, 'flexibility');
  },
};

/** For somebody who only reads: text, not disabled inputs. */
export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvasElement }) => {
    await openRow(canvasElement, 'adequate-funding');
  },
};

const answerFirstQuestion = async (canvasElement: HTMLElement) => {
  const row = await openRow(canvasElement, 'nothing-without-us');
  await userEvent.click(row.getAllByRole('radio', { name: 'Partly' })[0] as HTMLElement);
  await userEvent.click(row.getByRole('button'));
};

const stateByButton = (canvasElement: HTMLElement) =>
  canvasElement.querySelector('[data-section="nothing-without-us"] .cp-panel [data-part="state"]');

const never: Send = () => new Promise(() => undefined);
/** "Saving…" while the host has not answered; the answer stays. */
export const Saving: Story = {
  render: (args) => <Host {...args} send={never} />,
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    await answerFirstQuestion(canvasElement);
    await expect(within(canvasElement).getByRole('status')).toHaveTextContent('Saving…');
  },
};

const refuse: Send = () => Promise.resolve({ refused: 'This round has ended.' });
/** The host refused: it says why beside the question, and what was chosen stays. */
export const Refused: Story = {
  render: (args) => <Host {...args} send={refuse} />,
  play: async ({ canvasElement }) => {
    await answerFirstQuestion(canvasElement);
    const row = await openRow(canvasElement, 'nothing-without-us');
    // Said beside the question, and to those who listen.
    await waitFor(() =>
      expect(stateByButton(canvasElement)).toHaveTextContent('This round has ended.'),
    );
    await expect(within(canvasElement).getByRole('status')).toHaveTextContent(
      'This round has ended.',
    );
    await expect(row.getAllByRole('radio', { name: 'Partly' })[0]).toBeChecked();
  },
};

const offline: Send = () => Promise.reject(new Error('offline'));
/** Not saved yet: the device is offline. */
export const NotSavedYet: Story = {
  render: (args) => <Host {...args} send={offline} />,
  play: async ({ canvasElement }) => {
    await answerFirstQuestion(canvasElement);
    await openRow(canvasElement, 'nothing-without-us');
    await waitFor(() =>
      expect(stateByButton(canvasElement)).toHaveTextContent('What you chose is still here'),
    );
    await expect(stateByButton(canvasElement)).toBeVisible();
  },
};

/** Words of 200 letters, several scripts, marks and markup lay out, and stay text. */
export const LongText: Story = {
  args: { project: examples.longText },
  play: async ({ canvasElement }) => {
    await openRow(canvasElement, 'flexibility');
  },
};

export const RightToLeft: Story = {
  globals: { language: 'rtl' },
  play: async ({ canvasElement }) => {
    await openRow(canvasElement, 'accessible-from-the-start');
  },
};

export const LongerWords: Story = {
  globals: { language: 'long' },
  play: async ({ canvasElement }) => {
    await openRow(canvasElement, 'accessible-from-the-start');
  },
};

export const Dark: Story = {
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => {
    await openRow(canvasElement, 'accessible-from-the-start');
  },
};

/** In the page's own font and colours. */
export const HostTheme: Story = {
  globals: { theme: 'host' },
  play: async ({ canvasElement }) => {
    await openRow(canvasElement, 'accessible-from-the-start');
  },
};

/** A hub's own questions, with its own words. */
export const OwnFramework: Story = {
  args: { project: examples.empty, framework: ownFramework },
  play: async ({ canvasElement }) => {
    await openRow(canvasElement, 'warm-welcome');
  },
};

/** A question that this version does not ask any more keeps its answers (NN14). */
export const NoLongerAsked: Story = { args: { project: examples.noLongerAsked } };

/** The host did not say where to go if someone is not safe: the part says so. */
export const NoHelpRoutes: Story = {
  parameters: { coprod: { noHelp: true } },
  play: async ({ canvasElement }) => {
    await openRow(canvasElement, 'flexibility');
  },
};

/** What was saved cannot be read at all: a message in its place. */
export const Unreadable: Story = {
  args: { project: null },
  render: (args) => <Checklist {...args} />,
};

/** Some of what was saved cannot be read: the rest is shown. */
export const PartlyUnreadable: Story = {
  render: (args) => {
    const { project, error } = safeParseProject({
      ...examples.allAnswered,
      entries: [...examples.allAnswered.entries, { id: 'broken' }],
    });
    return <Checklist {...args} project={project} problem={error} />;
  },
};

/** What a server found wrong with a posted form, at the top and with a link to the field. */
export const ServerErrors: Story = {
  args: {
    errors: new CoprodError('Some of this form could not be read', [
      {
        code: 'bad-link',
        path: 'coprod:story:evidence:non-negotiables@1/flexibility',
        message: '',
        why: '',
        mend: '',
      },
    ]),
  },
};

/** The whole short form by keyboard alone: open, choose, save, and on to the next. */
export const ByKeyboard: Story = {
  args: { project: examples.empty },
  parameters: { coprod: { actor: { id: 'lived-experience-1', perspective: 'lived-experience' } } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvasElement.querySelector<HTMLElement>('.cp-rows summary')?.focus();
    for (let number = 1; number <= nonNegotiables.sections.length; number += 1) {
      const row = document.activeElement?.closest('details');
      if (!row) throw new Error('The focus is not on a row');
      if (!row.open) await userEvent.click(document.activeElement as HTMLElement); // Enter opens it in a real browser: see the tests
      await waitFor(() => expect(row.open).toBe(true));
      const inside = within(row);
      await userEvent.tab();
      await userEvent.keyboard(' ');
      await expect(inside.getAllByRole('radio')[0]).toBeChecked();
      inside.getByRole('button').focus();
      await userEvent.keyboard('{Enter}');
    }
    // At the top, and beside the last button.
    await waitFor(() => expect(canvas.getAllByText(/You have answered 8 of 8/)).toHaveLength(2));
  },
};

/** Last time beside this time; what others told; and what is written down. */
export const SecondRound: Story = {
  args: {
    project: examples.secondRound,
    signals: assessSignals(examples.secondRound, { today: '2026-04-01' }),
  },
  parameters: { coprod: { actor: { id: 'lived-experience-1', perspective: 'lived-experience' } } },
  play: async ({ canvasElement }) => {
    const row = await openRow(canvasElement, 'nothing-without-us');
    await expect(row.getByText('Last time:')).toBeVisible();
    await expect(row.getByText('Fixed from the start, and cannot change: 1 of 1.')).toBeVisible();
  },
};
