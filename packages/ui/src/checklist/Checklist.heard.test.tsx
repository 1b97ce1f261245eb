// What somebody who listens to the page hears, in order: the phrases that matter, not every word.
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { newParent } from '../foundation/show.examples.tsx';
import { examples } from './Checklist.examples.ts';
import { show } from './show.examples.tsx';

afterEach(() => virtual.stop());

/** Everything that is heard from the beginning to the end of an element. */
async function heardIn(container: HTMLElement): Promise<string> {
  await virtual.start({ container });
  for (let step = 0; step < 1_000; step += 1) {
    await virtual.next();
    if (virtual.activeNode === container) break; // round again
  }
  return (await virtual.spokenPhraseLog()).join(' | ');
}

/** Each phrase is heard, after the one before it. */
function expectInOrder(heard: string, phrases: readonly string[]): void {
  let from = 0;
  for (const phrase of phrases) {
    const at = heard.indexOf(phrase, from);
    expect(
      at,
      `“${phrase}” after ${heard.slice(Math.max(0, from - 60), from)} in ${heard}`,
    ).toBeGreaterThanOrEqual(0);
    from = at + phrase.length;
  }
}

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
