// What somebody who listens to the page hears, in order: the phrases that matter, not every word.
import { afterEach, expect, test } from 'vitest';
import { virtual } from '@guidepup/virtual-screen-reader';
import { expectInOrder, heardIn } from '../foundation/heard.examples.ts';
import { examples } from './FeedbackLoop.examples.ts';
import { show } from './show.examples.tsx';

afterEach(() => virtual.stop());

test('what was said, what we did, and the question if it helped', async () => {
  const { item } = await show({ saved: examples.told });
  expectInOrder(await heardIn(item('told')), [
    'heading, You said, 12 March, level 4',
    'The hall is cold in the morning.',
    'You said this',
    'We did',
    'We are doing this',
    'The heating begins at eight.',
    'Who decided: Parents and carers, People who work here.',
    'Done on 16 March.',
    'Told on 17 March:',
    'The hall is warm from half past eight now.',
    'This waits for you',
    'Did this answer what you said?',
    'If someone is not safe:',
    'If you want to complain:',
    'textbox, Tell us why if you like',
    'button, Yes',
    'button, Partly, and that will do',
    'button, No',
    'The whole story',
  ]);
});

test('the way there: how many, say something, search, each group under its heading, the page', async () => {
  const { container } = await show({ saved: examples.everything });
  const heard = await heardIn(container);
  expectInOrder(heard, [
    'heading, You said, we did, level 2',
    'Said so far: 14.',
    'Say something',
    'searchbox, Search',
    'combobox, Show',
    'combobox, In which order?',
    'button, Show these',
    'Found: 14.',
    'heading, Said. No reply yet, level 3',
    'article, You said, 2 March',
    'We said we would reply by 30 March. We have not yet.',
    'heading, Decided, level 3',
    'heading, Told. Waiting for an answer, level 3',
    'heading, We do not agree, level 3',
    'heading, Answered, level 3',
    'navigation',
    '1 to 14 of 14',
  ]);
  expect(heard).not.toContain('undefined');
});
