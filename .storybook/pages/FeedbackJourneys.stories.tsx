import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { examples } from '../../packages/ui/src/feedback-loop/FeedbackLoop.examples.ts';
import {
  answers,
  changesMind,
  decides,
  item,
  keepsQuiet,
  moves,
  say,
  takes,
  tells,
  tellsThem,
} from './feedbackJourney.ts';
import { FeedbackJourneyHost } from './FeedbackJourneyHost.tsx';
import {
  amina,
  joe,
  next,
  open,
  part,
  press,
  priya,
  ruth,
  sam,
  says,
  somebody,
  stranger,
  tola,
} from './journey.ts';

/** What becomes of what people said, walked through as they would. The people are made up. */
const meta = {
  title: 'Guides/Journeys of feedback',
  component: FeedbackJourneyHost,
  parameters: { coprod: { page: true } },
  tags: ['journey'],
} satisfies Meta<typeof FeedbackJourneyHost>;

export default meta;
type Story = StoryObj<typeof meta>;

/**
 * A no with a reason is an answer. It does not help, so it opens again: a person says sorry and what happens
 * next, and it is decided anew. “Partly, and that will do” closes it.
 */
export const DeclinedThenPartly: Story = {
  args: {
    saved: examples.nothing,
    visits: [joe(1), ruth(2), joe(7), ruth(8), joe(9)],
  },
  play: async (canvas) => {
    const sundays = 'meet on Sundays';
    await says(canvas, '[data-part=counts]', 'Nobody has said anything yet.');
    await say(canvas, 'Can we meet on Sundays?');
    await tells(canvas, sundays, 'You said this', 'Nothing yet.', 'people who work here');
    await tells(canvas, sundays, 'We reply by 1 May.');

    await next(canvas);
    await tells(canvas, sundays, 'This waits for you');
    await takes(canvas, sundays, 'feedback-heard', {}, 'I have read it');
    await moves(canvas, sundays, 'Saved. We have read it. This waits for you.');
    await decides(canvas, sundays, {
      'We are not doing this': true,
      'Why not, or why not all of it?': 'Nobody can open the hall.',
    });
    await moves(canvas, sundays, 'Saved. Decided. This waits for you.');
    await tellsThem(canvas, sundays, 'No Sundays this year.');
    await moves(
      canvas,
      sundays,
      'Saved. Told. Waiting for an answer. Now it is up to: whoever said it.',
    );
    await keepsQuiet(canvas, sundays, 'Did this answer what you said?');

    await next(canvas);
    await says(canvas, '[data-part=counts]', 'Waiting for you: 1.');
    await tells(
      canvas,
      sundays,
      'We are not doing this',
      'Nobody can open the hall.',
      'Told on 2 April: No Sundays this year.',
    );
    await answers(canvas, sundays, 'No', 'I work on the other days.');
    await moves(canvas, sundays, 'Saved. Open again.');
    await tells(canvas, sundays, 'I work on the other days.', 'You said: No.');

    await next(canvas);
    await keepsQuiet(canvas, sundays, 'Sorry, in our own words:');
    await takes(
      canvas,
      sundays,
      'apology',
      {
        'Say sorry in your own words': 'I am sorry.',
        'What happens next?': 'We ask who has a key.',
      },
      'Say sorry',
    );
    await moves(canvas, sundays, 'Saved. Open again.');
    await tells(canvas, sundays, /Sorry, in our own words: ?I am sorry\. We ask who has a key\./);
    await decides(canvas, sundays, {
      'We are doing part of this': true,
      'What will happen?': 'One Sunday a month.',
      'Why not, or why not all of it?': 'Sam has one free.',
    });
    await moves(canvas, sundays, 'Saved. Decided. This waits for you.');
    await tellsThem(canvas, sundays, 'The first is 3 May.');
    await moves(canvas, sundays, 'Told. Waiting for an answer');

    await next(canvas);
    await tells(canvas, sundays, 'We are doing part of this', 'The first is 3 May.');
    await answers(canvas, sundays, 'Partly, and that will do');
    await moves(canvas, sundays, 'Saved. Answered. Nobody has to do anything now.');
    await userEvent.click(within(item(canvas, sundays)).getByText('The whole story'));
    await tells(
      canvas,
      sundays,
      /We are not doing this\..*Did that answer it\? No\..*Somebody said sorry\..*We are doing part of this\..*Partly, and that will do\./,
    );
  },
};

/** A second no goes to a senior. It ends with both views; it is never a yes, and a yes later still counts. */
export const WeDoNotAgree: Story = {
  args: {
    saved: examples.reopened,
    visits: [ruth(1), amina(2), ruth(7), tola(8), amina(9), amina(20)],
  },
  play: async (canvas) => {
    const crèche = 'The crèche is full';
    await decides(canvas, crèche, {
      'We are doing this': true,
      'What will happen?': 'A waiting list.',
    });
    await tellsThem(canvas, crèche, 'There is a list now.');
    await moves(canvas, crèche, 'Told. Waiting for an answer');

    await next(canvas);
    await answers(canvas, crèche, 'No', 'A list is no place.');
    await moves(canvas, crèche, 'Saved. Open again. Now it is up to: a senior.');

    await next(canvas);
    await tells(canvas, crèche, 'Now it is up to: a senior');
    await keepsQuiet(canvas, crèche, 'This waits for you');
    await keepsQuiet(canvas, crèche, 'Reply as the senior');

    await next(canvas);
    await tells(canvas, crèche, 'This waits for you');
    await takes(
      canvas,
      crèche,
      'senior-reply',
      {
        'Your reply, as the senior who was named': 'There is no more room.',
        'We do not agree, and we leave it there. Both views stay on this page.': true,
      },
      'Reply',
    );
    await moves(canvas, crèche, 'Saved. We do not agree. Nobody has to do anything now.');

    await next(canvas);
    await tells(
      canvas,
      crèche,
      /A list is no place\..*We do not agree\..*A senior says: ?There is no more room\./,
    );
    await keepsQuiet(canvas, crèche, 'This waits for you');
    await tells(canvas, crèche, 'You said: No. You can change your mind.');

    await next(canvas);
    await changesMind(canvas, crèche, 'Yes');
    await moves(canvas, crèche, 'Saved. Answered. Nobody has to do anything now.');
    await keepsQuiet(canvas, crèche, 'We do not agree.');
  },
};

/** A code is shown once. However it is typed, it finds what was said; another code finds nothing. */
export const WithoutAName: Story = {
  args: {
    saved: examples.answered,
    visits: [priya(1), ruth(2), somebody(9), ruth(10)],
  },
  play: async (canvas) => {
    const desk = 'I was laughed at';
    await say(canvas, 'I was laughed at.', {
      'I give no name, and get a code to find this again': true,
    });
    const code = part(canvas, '[data-part=slip] .cp-code').textContent;
    await expect(code).toMatch(/^[\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{4}$/);
    await press(canvas, 'I have my code');
    await expect(canvas.canvasElement).not.toHaveTextContent(code);
    await tells(canvas, desk, 'Someone who gave no name');

    await next(canvas);
    await tells(canvas, desk, 'Someone who gave no name');
    await expect(canvas.canvasElement.innerHTML).not.toContain(code);
    await decides(canvas, desk, {
      'We are doing this': true,
      'What will happen?': 'We talk about it.',
    });
    await tellsThem(canvas, desk, 'All of us have talked.');
    await moves(canvas, desk, 'Told. Waiting for an answer');
    await keepsQuiet(canvas, desk, 'Did this answer what you said?');

    await next(canvas);
    await expect(canvas.canvasElement).not.toHaveTextContent(desk);
    await open(canvas, '[data-part=code]');
    const box = within(canvas.canvasElement).getByRole('textbox', { name: 'Your code' });
    const noCode = 'This is no code of ours. Please look at your slip again.';
    for (const wrong of ['dog', 'K7MP-2QXT-9HWD']) {
      await userEvent.clear(box);
      await userEvent.type(box, wrong);
      await press(canvas, 'Find what I said');
      await expect(await within(canvas.canvasElement).findByRole('alert')).toHaveTextContent(
        noCode,
      );
      await expect(canvas.canvasElement).not.toHaveTextContent(desk);
    }
    await userEvent.clear(box);
    await userEvent.type(box, sloppy(code));
    await press(canvas, 'Find what I said');
    await tells(canvas, desk, 'All of us have talked.', 'This waits for you');
    await expect(canvas.canvasElement.querySelectorAll('[data-part=item]')).toHaveLength(1);
    await answers(canvas, desk, 'Yes');
    await moves(canvas, desk, 'Saved. Answered. Nobody has to do anything now.');

    await next(canvas);
    await tells(canvas, desk, 'Someone who gave no name', 'Did that answer it? Yes');
  },
};
const sloppy = (code: string) =>
  ` ${code.replaceAll('0', 'O').replaceAll('1', 'l').replaceAll('-', ' ').toLowerCase()} `;

/** Anyone of a group can tell whether it helped. One no keeps it open for all of them. */
export const AGroupSaysSomething: Story = {
  args: {
    saved: examples.nothing,
    visits: [joe(1), ruth(2), amina(7), joe(8), priya(9), joe(10)],
  },
  play: async (canvas) => {
    const dads = 'dads’ group';
    await say(canvas, 'We want a dads’ group.', {
      'A group says it': true,
      'If it is a group: how many people?': '12',
    });
    await tells(canvas, dads, 'A group of 12');

    await next(canvas);
    await decides(canvas, dads, {
      'We are doing this': true,
      'What will happen?': 'On Saturdays.',
    });
    await tellsThem(canvas, dads, 'It begins on Saturday.');

    await next(canvas);
    await answers(canvas, dads, 'Yes');
    await moves(canvas, dads, 'Saved. Answered.');

    await next(canvas);
    await answers(canvas, dads, 'No', 'I work then.');
    await moves(canvas, dads, 'Saved. Open again.');

    await next(canvas);
    await tells(canvas, dads, 'I work then.');
    await answers(canvas, dads, 'Yes');
    await moves(canvas, dads, 'Saved. Open again.');

    await next(canvas);
    await changesMind(canvas, dads, 'Partly, and that will do');
    await moves(canvas, dads, 'Saved. Answered. Nobody has to do anything now.');
  },
};

/** Somebody said the same before. It goes on there, and both see what became of it. */
export const SaidBefore: Story = {
  args: {
    saved: examples.told,
    visits: [joe(1), ruth(2), joe(7), amina(8), joe(9)],
  },
  play: async (canvas) => {
    const [first, later] = ['The hall is cold in the morning', 'Cold hall'];
    await say(canvas, 'Cold hall!');

    await next(canvas);
    await takes(canvas, later, 'duplicate', {}, 'Save this');
    await tells(canvas, later, 'Please choose one.');
    await userEvent.selectOptions(
      within(item(canvas, later)).getByLabelText('Which one was said first?'),
      '12 March: The hall is cold in the morning.',
    );
    await userEvent.click(within(item(canvas, later)).getByRole('button', { name: 'Save this' }));
    await moves(canvas, later, 'Saved. Said before. Nobody has to do anything now.');
    await tells(canvas, first, 'Others said the same: 1.');

    await next(canvas);
    await tells(
      canvas,
      later,
      /This was said before: ?The hall is cold in the morning\..*Told on 17 March: The hall is warm/,
    );

    await next(canvas);
    await answers(canvas, first, 'Yes');
    await moves(canvas, first, 'Saved. Answered.');

    await next(canvas);
    await tells(canvas, later, 'The hall is warm', 'Did that answer it? Yes');
  },
};

/** Ideas travel both ways: a parent who leads passes one on to the board, and the board passes it back. */
export const ToTheBoardAndBack: Story = {
  args: { saved: examples.nothing, visits: [priya(1), amina(2), tola(7), priya(8)] },
  play: async (canvas) => {
    const swim = 'swim';
    await say(canvas, 'Can babies swim?');

    await next(canvas);
    await takes(
      canvas,
      swim,
      'passed-on',
      { 'Anything to add?': 'Three hubs ask this.' },
      'Pass it on to the board',
    );
    await moves(canvas, swim, 'Saved. Said. No reply yet.');
    await tells(canvas, swim, 'Now with the board');

    await next(canvas);
    await takes(
      canvas,
      swim,
      'passed-on',
      { 'Anything to add?': 'Which pool is near you?' },
      'Pass it on to our area',
    );
    await tells(canvas, swim, 'Now with our area');

    await next(canvas);
    await tells(canvas, swim, 'Now with our area');
    await keepsQuiet(canvas, swim, 'Now with the board');
    await userEvent.click(within(item(canvas, swim)).getByText('The whole story'));
    await tells(
      canvas,
      swim,
      /Now with the board\. ?Three hubs ask this\..*Now with our area\. ?Which pool is near you\?/,
    );
  },
};

/** A promised day passes. That is a fact with its date, for all to see, until it is done and told. */
export const Late: Story = {
  args: {
    saved: examples.read,
    visits: [ruth(1), joe(10), joe(13), sam(14), joe(15)],
  },
  play: async (canvas) => {
    const letters = 'The letters use words';
    await decides(canvas, letters, {
      'We are doing this': true,
      'What will happen?': 'Plain letters.',
      Day: '10',
      Month: '4',
      Year: '2026',
    });
    await tells(canvas, letters, 'By 10 April.');

    await next(canvas);
    await tells(canvas, letters, 'By 10 April.');
    await expect(part(canvas, '[data-part=counts]')).not.toHaveTextContent('Late');

    await next(canvas);
    await says(canvas, '[data-part=counts]', 'Late: 1.');
    await tells(canvas, letters, 'We said 10 April. It is not done yet.');

    await next(canvas);
    await takes(canvas, letters, 'done', {}, 'It is done');
    await moves(canvas, letters, 'Saved. Done. Not told yet. This waits for you.');
    await tells(canvas, letters, 'Done on 14 April.');
    await keepsQuiet(canvas, letters, 'It is not done yet.');
    await tellsThem(canvas, letters, 'All letters are plain now.');

    await next(canvas);
    await expect(part(canvas, '[data-part=counts]')).not.toHaveTextContent('Late');
    await answers(canvas, letters, 'Yes');
    await moves(canvas, letters, 'Saved. Answered.');
  },
};

/** Two people decide, and neither has seen what the other decided. Both stand until somebody settles it. */
export const DecidedTwice: Story = {
  args: { saved: examples.read, visits: [ruth(2), sam(3, 1), joe(7), amina(8)] },
  play: async (canvas) => {
    const letters = 'The letters use words';
    await decides(canvas, letters, {
      'We are doing this': true,
      'What will happen?': 'New letters.',
    });

    await next(canvas);
    await keepsQuiet(canvas, letters, 'New letters.');
    await decides(canvas, letters, {
      'We are not doing this': true,
      'Why not, or why not all of it?': 'It costs too much.',
    });
    await moves(canvas, letters, 'Saved. Decided.');

    await next(canvas);
    await tells(
      canvas,
      letters,
      'This was decided twice. Please settle which one stands.',
      'New letters.',
      'It costs too much.',
    );

    await next(canvas);
    await decides(canvas, letters, {
      'We are doing part of this': true,
      'What will happen?': 'One new letter.',
      'Why not, or why not all of it?': 'The others wait.',
    });
    await moves(canvas, letters, 'Saved. Decided. This waits for you.');
    await keepsQuiet(canvas, letters, 'This was decided twice.');
    await keepsQuiet(canvas, letters, 'It costs too much.');
    await tells(canvas, letters, 'One new letter.');
  },
};

/** Words are public only with a yes; what became of them is too. Somebody who has not signed in can say that yes. */
export const WhatThePublicSees: Story = {
  args: { saved: examples.told, visits: [somebody(1), ruth(2), stranger(9)] },
  play: async (canvas) => {
    const [ramp, hall] = ['no ramp', 'The hall is cold'];
    await expect(canvas.canvasElement).not.toHaveTextContent(hall);
    await say(canvas, 'There is no ramp.', {
      'I give no name, and get a code to find this again': true,
      'Everyone may read my words, without my name': true,
    });
    await press(canvas, 'I have my code');

    await next(canvas);
    await tells(canvas, hall, 'One person');
    await decides(canvas, ramp, { 'We are doing this': true, 'What will happen?': 'A ramp.' });
    await tellsThem(canvas, ramp, 'The ramp comes in May.');
    await moves(canvas, ramp, 'Told. Waiting for an answer');

    await next(canvas);
    await tells(canvas, ramp, 'Someone who gave no name', 'The ramp comes in May.');
    await keepsQuiet(canvas, ramp, 'Did this answer what you said?');
    await expect(canvas.canvasElement).not.toHaveTextContent(hall);
  },
};
