import { enStageTracker } from '@coprod/core/text/en/stage-tracker';
import { pseudoText } from '@coprod/core/text/pseudo';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { StageTracker } from './index.ts';
import { examples, seenBy } from './StageTracker.examples.ts';

const meta = {
  title: 'Parts/Stage tracker',
  component: StageTracker,
  args: { project: examples.designing, words: enStageTracker, onAdd: () => undefined },
} satisfies Meta<typeof StageTracker>;

export default meta;
type Story = StoryObj<typeof meta>;

const lookedAtBy = (id: string, perspective: 'lived-experience' | 'profession') => ({
  coprod: { actor: { id, perspective } },
});
const ruth = lookedAtBy('ruth', 'profession');

/** As Amina sees it, who leads with Ruth. */
export const Designing: Story = {};

/** Before the first gate: what must be there before the start. */
export const Start: Story = { args: { project: examples.start } };

/** Nothing is missing: the gate asks for no reason. */
export const OpenGate: Story = { args: { project: examples.open } };

/** Ruth asked to go on: Amina can say yes or no. */
export const WaitsForYou: Story = { args: { project: examples.waiting } };

/** The same for Ruth, who asked. */
export const WaitsForTheOther: Story = { args: { project: examples.waiting }, parameters: ruth };

/** Two leads who do not agree: both words stand. */
export const TheyDisagree: Story = { args: { project: examples.disagreed }, parameters: ruth };

/** Going back is normal: one lead says why. */
export const WentBack: Story = { args: { project: examples.wentBack } };

/** Co-delivery is not used this time, because … */
export const CoDeliveryLeftOut: Story = { args: { project: examples.leftOut } };

export const LookingBack: Story = { args: { project: examples.lookingBack } };

export const SecondRound: Story = { args: { project: examples.secondRound } };

/** What was written out of order moves nothing and is not lost. */
export const OutOfOrder: Story = { args: { project: examples.outOfOrder } };

/** A member who does not lead sees what the gate asks, and can say what is fixed. */
export const ForAMember: Story = { parameters: lookedAtBy('joe', 'lived-experience') };

/** What the public sees: where the project is and how it came there. */
export const ForThePublic: Story = {
  args: { project: seenBy('public') },
  parameters: { coprod: { actor: null } },
};

/** What a lead may see, as a server sends it. */
export const OfAView: Story = { args: { project: seenBy({ id: 'amina' }, examples.waiting) } };

export const ReadOnly: Story = { args: { readOnly: true } };

export const Loading: Story = { args: { project: undefined } };

/** What was saved cannot be read. */
export const Unreadable: Story = { args: { project: null } };

/** Long words, markup and another direction stay text. */
export const HostileWords: Story = { args: { project: examples.hostile } };

/** The host named no routes for help: the part says so. */
export const NoHelp: Story = { parameters: { coprod: { noHelp: true } } };

export const RightToLeft: Story = {
  args: { words: pseudoText(enStageTracker, 'rtl') },
  globals: { language: 'rtl' },
};

export const LongerWords: Story = {
  args: { words: pseudoText(enStageTracker, 'ltr') },
  globals: { language: 'long' },
};

export const Dark: Story = { globals: { scheme: 'dark' } };

/** In the page's own font and colours. */
export const HostTheme: Story = { globals: { theme: 'host' } };
