// On paper: what was said and done; a code; a poster.
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { afterEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../styles.css';
import { Coprod } from '../foundation/index.ts';
import { settings } from '../foundation/show.examples.tsx';
import { examples, seenBy } from './FeedbackLoop.examples.ts';
import { FeedbackPoster } from './index.ts';
import { ruth, show } from './show.examples.tsx';

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '' }));
const print = () => cdp().send('Emulation.setEmulatedMedia', { media: 'print' });

test('what was said and done is printed; boxes, buttons and closed stories are not', async () => {
  const { container, item } = await show({ saved: examples.everything, actor: ruth });
  await print();
  expect(item('promised').checkVisibility()).toBe(true);
  expect(item('promised').innerText).toContain('We are doing this');
  expect(container.innerText).not.toContain('Say something');
  expect(container.innerText).not.toContain('This waits for you');
  for (const tool of container.querySelectorAll('textarea, button, select, .cp-help'))
    expect(tool.checkVisibility({ contentVisibilityAuto: true }), tool.textContent).toBe(false);
});

test('FB9 somebody who prints their code prints nothing else', async () => {
  const { container, find } = await show({ saved: examples.answered });
  await userEvent.click(page.getByText('Say something'));
  await userEvent.click(page.getByRole('radio', { name: /^I give no name/ }));
  await userEvent.fill(page.getByLabelText('What do you want to tell us?'), 'I was laughed at.');
  await userEvent.click(page.getByRole('button', { name: 'Save what I said' }));
  await expect.poll(() => find('.cp-code')).toBeTruthy();
  await print();
  expect(find('.cp-code').checkVisibility()).toBe(true);
  expect(find('[data-part=list]').checkVisibility()).toBe(false);
  expect(container.innerText).not.toContain('The sign at the gate');
  expect(container.innerText).not.toContain('I was laughed at.');
});

test('a poster: the latest that people were told about, “no” with its reason too, and where to read more', async () => {
  const { container } = await render(
    <Coprod {...settings} actor={null}>
      <FeedbackPoster
        project={seenBy('public')}
        words={enFeedbackLoop}
        room={4}
        address="hub.example.org/you-said"
      />
    </Coprod>,
  );
  const items = [...container.querySelectorAll('article')];
  expect(items).toHaveLength(4);
  expect(items[0]).toHaveTextContent('The crèche is full every week.'); // told last, on 23 March
  expect(container).toHaveTextContent('We are not doing this');
  expect(container).toHaveTextContent('hub.example.org/you-said');
});
