// What somebody who listens to the page hears, in order: the phrases that matter, not every word.
import { afterEach, expect, test } from 'vitest';
import { virtual } from '@guidepup/virtual-screen-reader';
import { expectInOrder, heardIn } from '../foundation/heard.examples.ts';
import { show } from './show.examples.tsx';
import { examples } from './StageTracker.examples.ts';

afterEach(() => virtual.stop());

test('where we are: the round, each stage with how it stands, the current one said as such', async () => {
  const { container } = await show({ saved: examples.leftOut });
  const heard = await heardIn(container);
  expectInOrder(heard, [
    'heading, Where we are, level 2',
    'Round 1',
    'list',
    'heading, Plan together, level 3',
    'Done',
    'heading, Design together, level 3',
    'We are here',
    'heading, Deliver together, level 3',
    'Not used this time',
    'An artist draws the mascot.',
    'Both leads agreed on 12 March.',
    'heading, Look back together, level 3',
    'Not started',
    'heading, The next step, level 3',
    'Go on to: Look back together',
  ]);
  expect(heard.match(/current step/g)).not.toBeNull();
});

test('what waits: whose turn it is, why it was asked, what is missing, help, the box, both answers', async () => {
  const { area } = await show({ saved: examples.waiting });
  expectInOrder(await heardIn(area('next')), [
    'heading, The next step, level 3',
    'This waits for you',
    'Go on to: Design together. Asked on 20 March by someone who works here.',
    'We want to begin.',
    'Before we go on, let us talk about this:',
    'Accessibility from the start',
    'If someone is not safe:',
    'If you want to complain:',
    'textbox, Tell us why if you like',
    'button, I agree',
    'button, I do not agree',
  ]);
});
