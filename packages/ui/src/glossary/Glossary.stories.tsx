import { nonNegotiables } from '@coprod/core';
import { enGlossary } from '@coprod/core/text/en/glossary';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Checklist } from '../checklist/index.ts';
import { Coprod, useCoprod } from '../foundation/index.ts';
import { pip } from '../foundation/people.examples.ts';
import { examples } from './Glossary.examples.ts';
import { Glossary, WordsExplained } from './index.ts';

const meta = {
  title: 'Parts/Glossary',
  component: Glossary,
  args: examples.whole,
} satisfies Meta<typeof Glossary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every special word, in alphabetical order. */
export const Everything: Story = {};

/** Only the words that stand in some texts. */
export const OfSomeTexts: Story = { args: examples.some };

/** A made-up language written from right to left, with the words still in English. */
export const RightToLeft: Story = { globals: { language: 'rtl' }, args: examples.some };

/** Below the texts in which they stand: one line, that opens. */
export const Explained: Story = { render: () => <WordsExplained {...examples.some} /> };

export const ExplainedOpen: Story = {
  render: () => <WordsExplained {...examples.some} />,
  play: ({ canvasElement }) => {
    canvasElement.querySelector('details')?.setAttribute('open', '');
  },
};

/** Texts without special words: nothing is there. */
export const NothingToExplain: Story = {
  render: () => <WordsExplained {...examples.none} />,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('details')).toBeNull();
  },
};

const explain = (texts: readonly string[]) => <WordsExplained words={enGlossary} texts={texts} />;

function Explaining() {
  return (
    <Coprod {...useCoprod()} explain={explain}>
      <Checklist project={pip} framework={nonNegotiables} onAdd={() => undefined} />
    </Coprod>
  );
}

/** The setting `explain`: the checklist explains words below each question in which they stand. */
export const InTheChecklist: Story = {
  render: () => <Explaining />,
  play: ({ canvasElement }) => {
    for (const row of canvasElement.querySelectorAll(
      '[data-section="accessible-from-the-start"], [data-section="accessible-from-the-start"] .cp-explained',
    ))
      row.setAttribute('open', '');
  },
};
