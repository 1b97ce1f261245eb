// What somebody who listens to the page hears, in order: the phrases that matter, not every word.
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectInOrder, heardIn } from '../foundation/heard.examples.ts';
import { newParent } from '../foundation/show.examples.tsx';
import { examples } from './Checklist.examples.ts';
import { show } from './show.examples.tsx';

afterEach(() => virtual.stop());

test('before the first question: what it is, who sees it, that one could be known', async () => {
  const { container } = await show({ saved: examples.alone, actor: newParent });
  expectInOrder(await heardIn(container), [
    'heading, The 8 non-negotiables, level 2',
    'You are answering as a parent or carer.',
    'Other people here do not see who said what.',
    'Your group is small',
    'Nothing done for us without us',
  ]);
});

test('a question: its number, its words, each answer, where to get help, the boxes, the button', async () => {
  const { container, row } = await show({ saved: examples.empty, actor: newParent });
  await userEvent.click(row('flexibility').querySelector('summary') as HTMLElement);
  expectInOrder(await heardIn(container), [
    'Number 2:Flexibility',
    'You have not answered yet',
    'Are we open about the goal, and ready to change our plans?',
    'radio, Yes, in place, not checked',
    'radio, Partly, not checked',
    'radio, Not yet, not checked',
    'radio, Not sure, not checked',
    'Look closer: 3 points',
    'If someone is not safe:',
    'If you want to complain:',
    'textbox, Tell us more if you like',
    'textbox, Add a link to what shows it',
    'button, Save and go to number 3',
    'Answer first. Then you see what others say.',
    'Number 3:Equal value',
  ]);
});

test('what it comes to: the status first, then each group, then why', async () => {
  const { row } = await show();
  await userEvent.click(row('accessible-from-the-start').querySelector('summary') as HTMLElement);
  expectInOrder(await heardIn(row('accessible-from-the-start')), [
    'Number 6:Accessibility from the start',
    'Not yet in place',
    'Parents and carers: ',
    'People who work here: ',
    'Talk about this first',
    'What each group says',
    'Why?',
  ]);
});
