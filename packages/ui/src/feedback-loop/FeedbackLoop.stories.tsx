import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { pseudoText } from '@coprod/core/text/pseudo';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { FeedbackLoop } from './index.ts';
import { examples, seenBy } from './FeedbackLoop.examples.ts';

const meta = {
  title: 'Parts/Feedback loop',
  component: FeedbackLoop,
  args: { project: examples.everything, words: enFeedbackLoop, onAdd: () => undefined },
} satisfies Meta<typeof FeedbackLoop>;

export default meta;
type Story = StoryObj<typeof meta>;

const lookedAtBy = (id: string, perspective: 'lived-experience' | 'profession') => ({
  coprod: { actor: { id, perspective } },
});
const ruth = lookedAtBy('ruth', 'profession');

/** As Amina sees it: a parent who leads. */
export const Everything: Story = {};

/** As Ruth sees it, who works here and leads. */
export const ForSomebodyWhoWorksHere: Story = { parameters: ruth };

export const Nothing: Story = { args: { project: examples.nothing } };

/** Said, and nobody has read it. */
export const Said: Story = { args: { project: examples.fresh }, parameters: ruth };

/** A fact with its date: a reply was due. */
export const LateReply: Story = { args: { project: examples.late }, parameters: ruth };

export const Read: Story = { args: { project: examples.read }, parameters: ruth };

export const Promised: Story = { args: { project: examples.promised }, parameters: ruth };

/** A promised day has passed. */
export const BrokenPromise: Story = { args: { project: examples.broken }, parameters: ruth };

/** Two people decided without seeing each other's decision. */
export const DecidedTwice: Story = { args: { project: examples.twice }, parameters: ruth };

export const Done: Story = { args: { project: examples.done }, parameters: ruth };

/** Amina is asked if it helped: only she can tell. */
export const Told: Story = { args: { project: examples.told } };

/** No, because … */
export const Declined: Story = {
  args: { project: examples.declined },
  parameters: lookedAtBy('joe', 'lived-experience'),
};

/** "Cannot yet" has a day to look again. */
export const NotYet: Story = { args: { project: examples.notYet }, parameters: ruth };

/** Told twice and no reply: never a yes. */
export const Resting: Story = { args: { project: examples.resting }, parameters: ruth };

export const Reopened: Story = { args: { project: examples.reopened }, parameters: ruth };

/** Somebody said sorry in their own words, and what happens next. */
export const Apologised: Story = { args: { project: examples.apologised } };

/** After a second no a senior replies. */
export const SecondNo: Story = {
  args: { project: examples.secondNo },
  parameters: lookedAtBy('tola', 'profession'),
};

/** It ends with both views; a yes later still counts. */
export const WeDoNotAgree: Story = { args: { project: examples.notAgreed } };

/** Closed by the person who said it. */
export const Answered: Story = { args: { project: examples.answered } };

export const SaidByAGroup: Story = { args: { project: examples.group } };

/** One no keeps it open for all of them. */
export const AGroupWhereOneSaysNo: Story = { args: { project: examples.groupOneNo } };

/** A code on a slip finds it again. */
export const WithoutAName: Story = {
  args: { project: examples.nameless, onCode: () => undefined },
};

export const SaidBefore: Story = { args: { project: examples.duplicate } };

/** Ideas travel from an area to the board, and back. */
export const PassedOn: Story = { args: { project: examples.passed }, parameters: ruth };

/** 130 things, 25 on a page. */
export const ManyPages: Story = { args: { project: examples.many } };

/** What everybody may read: "You said, we did". */
export const ForThePublic: Story = {
  args: { project: seenBy('public') },
  parameters: { coprod: { actor: null } },
};

/** What one parent may see, as a server sends it. */
export const OfAView: Story = { args: { project: seenBy({ id: 'joe' }) } };

export const ReadOnly: Story = { args: { readOnly: true } };

export const Loading: Story = { args: { project: undefined } };

/** What was saved cannot be read. */
export const Unreadable: Story = { args: { project: null } };

/** Long words, markup, several languages and another direction stay text. */
export const HostileWords: Story = { args: { project: examples.hostile } };

/** The host named no routes for help: the part says so. */
export const NoHelp: Story = { parameters: { coprod: { noHelp: true } } };

export const RightToLeft: Story = {
  args: { words: pseudoText(enFeedbackLoop, 'rtl') },
  globals: { language: 'rtl' },
};

export const LongerWords: Story = {
  args: { words: pseudoText(enFeedbackLoop, 'ltr') },
  globals: { language: 'long' },
};

export const Dark: Story = { globals: { scheme: 'dark' } };

/** In the page's own font and colours. */
export const HostTheme: Story = { globals: { theme: 'host' } };
