import { nonNegotiables, type Actor, type Entry } from '@coprod/core';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Send } from '../foundation/index.ts';
import { ExampleHost, amina, newParent } from '../foundation/show.examples.tsx';
import '../styles.css';
import { examples, ownFramework } from './Checklist.examples.ts';
import { Checklist } from './index.ts';
import { show } from './show.examples.tsx';

const partly = { name: 'Partly' };

test('by keyboard alone: open, choose, save, and the focus is on the next', async () => {
  const { container, added, row } = await show({ saved: examples.empty, actor: newParent });
  await userEvent.tab(); // for a group
  await userEvent.tab();
  await expect.poll(() => document.activeElement).toBe(container.querySelector('.cp-rows summary'));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => row('nothing-without-us').open).toBe(true);
  await userEvent.tab(); // to the radios
  await userEvent.keyboard(' {ArrowDown}');
  await expect.poll(() => (document.activeElement as HTMLInputElement).value).toBe('partly');
  await userEvent.tab(); // the detail
  await userEvent.tab(); // safety
  await userEvent.tab(); // complaint
  await userEvent.tab(); // the note
  await userEvent.keyboard('We chose it together.');
  await userEvent.tab(); // the link
  await userEvent.tab(); // the button
  await expect.poll(() => document.activeElement?.textContent).toBe('Save and go to number 2');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement).toBe(row('flexibility').querySelector('summary'));
  expect(row('flexibility').open).toBe(true);
  expect(added.map((entry) => [entry.kind, entry.by, entry.data])).toEqual([
    ['rating', 'newcomer', { rating: 'partly', perspective: 'lived-experience' }],
    ['note', 'newcomer', { text: 'We chose it together.' }],
  ]);
});

test('SM5: before they answered, nothing of what others say is on the page', async () => {
  const { row, open, inside } = await show({ actor: newParent });
  for (const { id } of nonNegotiables.sections) {
    expect(row(id).textContent).not.toMatch(
      /Parents and carers|People who work here|Talk about|pick up/,
    );
  }
  await open('accessible-from-the-start');
  await inside('accessible-from-the-start').getByRole('radio', partly).first().click();
  await inside('accessible-from-the-start').getByRole('button').click();
  await expect
    .element(inside('accessible-from-the-start'))
    .toHaveTextContent(/Parents and carers: Not yet/);
  await expect
    .element(inside('accessible-from-the-start'))
    .toHaveTextContent(/Talk about this first/);
});

test('a second answer replaces the first; the same answer again adds nothing', async () => {
  const { added, inside, open, row } = await show();
  await open('flexibility');
  await inside('flexibility').getByRole('button').click();
  // Nothing to save: one is on the next number, and nothing says "Saved".
  expect(added).toEqual([]);
  await expect.poll(() => document.activeElement).toBe(row('equal-value').querySelector('summary'));
  await expect.poll(() => document.activeElement?.textContent).toMatch(/^3Number 3: Equal value/);
  await expect.element(page.getByRole('status')).toHaveTextContent(/^$/);
  await open('flexibility');
  await inside('flexibility').getByRole('radio', partly).first().click();
  await expect.element(inside('flexibility')).toHaveTextContent(/Press Save to keep this/);
  await inside('flexibility').getByRole('button').click();
  expect(added).toHaveLength(1);
  expect(added[0]?.replaces).toEqual(['amina-flexibility']);
});

test('whatever was filled in anywhere is saved by any button, so that nothing is lost on the way', async () => {
  const { added, open, inside } = await show({ saved: examples.empty, actor: newParent });
  await open('flexibility');
  await inside('flexibility').getByRole('radio', partly).first().click();
  await open('equal-value');
  await inside('equal-value').getByRole('radio', partly).first().click();
  await inside('equal-value').getByRole('button').click();
  expect(added.map((entry) => 'about' in entry && entry.about)).toEqual([
    'non-negotiables@1/flexibility',
    'non-negotiables@1/equal-value',
  ]);
});

test('the detail: a check has its own answers; only one with a condition may not apply', async () => {
  const { added, open, row, inside } = await show();
  await open('accessible-from-the-start');
  await userEvent.click(
    row('accessible-from-the-start').querySelector('.cp-detail > summary') as HTMLElement,
  );
  const creche = inside('accessible-from-the-start').getByRole('group', { name: /crèche/ });
  await expect.element(creche).toHaveTextContent(/^Where parents of young children take part:/);
  await creche.getByRole('radio', { name: 'Does not apply' }).click();
  expect(
    inside('accessible-from-the-start').getByRole('radio', { name: 'Does not apply' }).elements(),
  ).toHaveLength(1);
  await inside('accessible-from-the-start').getByRole('button').click();
  expect(added[0]).toMatchObject({
    about: 'non-negotiables@1/creche',
    data: { rating: 'does-not-apply' },
  });
});

test('what cannot be saved is said at the top, takes the focus, and leads to its field; what was typed stays', async () => {
  const { container, added, open, inside } = await show();
  await open('flexibility');
  await inside('flexibility')
    .getByLabelText('Add a link to what shows it')
    .fill('javascript:alert(1)');
  await inside('flexibility').getByLabelText('Tell us more if you like').fill('The good is kept.');
  await inside('flexibility').getByRole('button').click();
  const summary = container.querySelector('[data-part="error-summary"]');
  await expect.poll(() => document.activeElement).toBe(summary);
  expect(summary?.textContent).toContain('2. Flexibility: This box is for a link');
  expect(added.map((entry) => entry.kind)).toEqual(['note']);
  await page.getByRole('link', { name: /This box is for a link/ }).click();
  await expect
    .element(inside('flexibility').getByLabelText('Add a link to what shows it'))
    .toHaveFocus();
  await expect
    .element(inside('flexibility').getByLabelText('Add a link to what shows it'))
    .toHaveValue('javascript:alert(1)');
});

test('Enter in a box saves it, and does not send a form of the host’s around it', async () => {
  const sent = vi.fn((event: Event) => {
    event.preventDefault();
  });
  document.addEventListener('submit', sent);
  const form = document.body.appendChild(document.createElement('form'));
  const added: Entry[] = [];
  await render(
    <ExampleHost saved={examples.allAnswered} actor={amina}>
      {({ project }) => (
        <Checklist
          project={project}
          framework={nonNegotiables}
          onAdd={(entry) => added.push(entry)}
        />
      )}
    </ExampleHost>,
    { container: form },
  );
  await userEvent.click(form.querySelector('[data-section="flexibility"] summary') as HTMLElement);
  await page
    .elementLocator(form.querySelector('[data-section="flexibility"]') as HTMLElement)
    .getByLabelText('Add a link to what shows it')
    .fill('https://example.org/');
  await userEvent.keyboard('{Enter}');
  expect(added).toHaveLength(1);
  await userEvent.click(form.querySelector('[data-section="equal-value"] button') ?? form);
  expect(sent).not.toHaveBeenCalled();
  document.removeEventListener('submit', sent);
  form.remove();
});

test('saving, refused, not saved: each is said, and what was chosen stays', async () => {
  let answer: (value: { refused: string } | undefined) => void = () => undefined;
  const send: Send = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const { container, open, row, inside } = await show({ send });
  await open('flexibility');
  await inside('flexibility').getByRole('radio', partly).first().click();
  await inside('flexibility').getByRole('button').click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Saving…');
  answer({ refused: 'This round has ended.' });
  await expect
    .poll(() => row('flexibility').textContent)
    .toContain('This was not saved: This round has ended.');
  await open('flexibility');
  await expect.element(inside('flexibility').getByRole('radio', partly).first()).toBeChecked();
  // A refused answer does not count: the parents still say "yes".
  expect(row('flexibility').textContent).toContain('Parents and carers: Yes, in place');
  expect(container.querySelector('[role=status]')?.textContent).toContain('This round has ended.');
});

test('what could not be saved is tried again by the same button, and stored once', async () => {
  let online = false;
  const stored: string[] = [];
  const send: Send = (entry) => {
    if (!online) return Promise.reject(new Error('offline'));
    stored.push(entry.id);
    return Promise.resolve();
  };
  const { added, open, inside, row } = await show({ send });
  await open('before-the-start');
  await inside('before-the-start').getByRole('radio', partly).first().click();
  await inside('before-the-start').getByRole('button').click();
  await expect
    .poll(() => row('before-the-start').textContent)
    .toContain('What you chose is still here');
  online = true;
  await inside('before-the-start').getByRole('button').click();
  await expect.poll(() => row('before-the-start').textContent).toContain('Saved');
  expect(stored).toEqual([added[0]?.id]);
});

test('each save is heard, not only the first', async () => {
  const answers: (() => void)[] = [];
  const send: Send = () =>
    new Promise((resolve) => {
      answers.push(() => {
        resolve(undefined);
      });
    });
  const { open, inside } = await show({ send });
  const status = page.getByRole('status');
  await open('flexibility');
  for (const section of ['flexibility', 'equal-value']) {
    await inside(section).getByRole('radio', { name: 'Not sure' }).first().click();
    await inside(section).getByRole('button').click(); // and the next row opens
    await expect.element(status).toHaveTextContent('Saving…');
    await expect.poll(() => answers.length).toBe(1);
    answers.pop()?.();
    await expect.element(status).toHaveTextContent('Saved');
  }
});

test('one bad link does not hold up the other rows, is said beside its box, and goes when it is mended', async () => {
  const { added, open, inside, row } = await show();
  await open('flexibility');
  await inside('flexibility').getByLabelText('Add a link to what shows it').fill('not a link');
  await open('equal-value');
  await inside('equal-value').getByRole('radio', { name: 'Not sure' }).first().click();
  await inside('equal-value').getByRole('button').click();
  await expect.poll(() => row('equal-responsibility').open).toBe(true);
  expect(added).toHaveLength(1);
  await open('flexibility');
  const box = row('flexibility').querySelector('input[type=text]') as HTMLInputElement;
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(
    document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent,
  ).toContain('This box is for a link');
  await userEvent.fill(box, 'example.org/photo');
  await expect.poll(() => box.getAttribute('aria-invalid')).toBe('false');
  await inside('flexibility').getByRole('button').click();
  await expect.poll(() => added.at(-1)?.data).toEqual({ link: 'https://example.org/photo' });
});

test('a row that is opened stays under the finger when another closes above it', async () => {
  const { open, row } = await show({ actor: newParent });
  await open('nothing-without-us');
  await open('flexibility');
  await expect
    .poll(() => row('flexibility').getBoundingClientRect().top)
    .toBeGreaterThanOrEqual(-1);
  expect(row('flexibility').getBoundingClientRect().top).toBeLessThan(innerHeight / 2 + 200);
});

test('another person begins with controls of their own: nothing typed goes under another name', async () => {
  let become: (actor: Actor) => void = () => undefined;
  const added: Entry[] = [];
  function Page() {
    const [actor, setActor] = useState<Actor>(amina);
    become = setActor;
    return (
      <ExampleHost saved={examples.allAnswered} actor={actor}>
        {({ project, add }) => (
          <Checklist
            project={project}
            framework={nonNegotiables}
            onAdd={(entry) => {
              added.push(entry);
              add(entry);
            }}
          />
        )}
      </ExampleHost>
    );
  }
  const { container } = await render(<Page />);
  const box = () => container.querySelector('textarea') as HTMLTextAreaElement;
  await userEvent.click(container.querySelector('.cp-rows summary') as HTMLElement);
  await userEvent.fill(box(), 'my words');
  become({ id: 'ruth', perspective: 'profession' });
  await expect.poll(() => box().value).toBe('');
  await userEvent.click(container.querySelector('.cp-rows summary') as HTMLElement);
  await userEvent.click(container.querySelector('button') as HTMLElement);
  expect(added).toEqual([]);
});

test('NN14: words for an older question do not stand under the new version’s', async () => {
  let renew: () => void = () => undefined;
  function Page() {
    const [version, setVersion] = useState(1);
    renew = () => {
      setVersion(2);
    };
    return (
      <ExampleHost saved={examples.empty}>
        {({ project }) => (
          <Checklist project={project} framework={{ ...nonNegotiables, version }} />
        )}
      </ExampleHost>
    );
  }
  const { container } = await render(<Page />);
  const box = () => container.querySelector('textarea') as HTMLTextAreaElement;
  await userEvent.click(container.querySelector('.cp-rows summary') as HTMLElement);
  await userEvent.fill(box(), 'about the old question');
  renew();
  await expect.poll(() => box().name).toContain('@2/');
  expect(box().value).toBe('');
});

test('FO2: what another phone wrote meanwhile is not replaced unseen', async () => {
  const { added, open, inside, row } = await show({ saved: examples.allAnswered });
  await open('flexibility');
  await inside('flexibility').getByRole('radio', partly).first().click();
  await inside('flexibility').getByRole('button').click();
  await expect.poll(() => added.length).toBe(1);
  // Untouched, it is not written again by any other button.
  await inside('equal-value').getByRole('radio', { name: 'Not sure' }).first().click();
  await inside('equal-value').getByRole('button').click();
  await expect.poll(() => added.length).toBe(2);
  expect(added[1]).toMatchObject({ about: 'non-negotiables@1/equal-value' });
  expect(row('flexibility').textContent).toContain('Saved');
});

test('SM5: what others say to a check shows when one has answered it too', async () => {
  const { row } = await show({ actor: { id: 'dan', perspective: 'lived-experience' } });
  // Dan answered the question and not the checks, to which three parents said "not yet".
  expect(row('accessible-from-the-start').textContent).not.toContain('We looked at');
});

test('SM5: an answer of an earlier round is asked again', async () => {
  const round = {
    id: 'r',
    kind: 'round',
    at: '2026-03-20T10:00:00.000Z',
    by: 'ruth',
    about: 'non-negotiables@1',
    data: { answersFrom: '2026-03-25', shownOn: '2026-03-26' },
  };
  const { container, added, open, inside } = await show({
    saved: { ...examples.allAnswered, entries: [...examples.allAnswered.entries, round] },
  });
  expect(container.textContent).toContain('Nobody has answered yet');
  await open('flexibility');
  await inside('flexibility').getByRole('radio', { name: 'Yes, in place' }).first().click();
  await inside('flexibility').getByRole('button').click();
  await expect.poll(() => added.length).toBe(1);
});

test('NN2: two answers given without seeing each other are shown, and the lower one counts', async () => {
  const twice = {
    ...examples.allAnswered,
    entries: [
      ...examples.allAnswered.entries,
      {
        id: 'other-phone',
        kind: 'rating',
        at: '2026-03-05T10:00:00.000Z',
        by: 'amina',
        about: 'non-negotiables@1/flexibility',
        data: { rating: 'not-yet', perspective: 'lived-experience' },
      },
    ],
  };
  const { open, added, inside } = await show({ saved: twice });
  await open('flexibility');
  await expect.element(inside('flexibility')).toHaveTextContent(/You gave two answers/);
  await expect
    .element(inside('flexibility').getByRole('radio', { name: 'Not yet' }).first())
    .toBeChecked();
  await inside('flexibility').getByRole('radio', partly).first().click();
  await inside('flexibility').getByRole('button').click();
  expect(new Set(added[0]?.replaces)).toEqual(new Set(['amina-flexibility', 'other-phone']));
});

test('SM4: a lone person, and one of two, are told before they answer', async () => {
  const { container } = await show({
    saved: examples.alone,
    actor: { id: 'lived-experience-1', perspective: 'lived-experience' },
  });
  expect(container.querySelector('[data-part="alone"]')?.textContent).toContain(
    'Your group is small: 1 so far',
  );
});

test('SM3: before the day, one sees one’s own answer, and when the others come', async () => {
  const { container, row } = await show({
    saved: examples.notShown,
    actor: { id: 'lived-experience-1', perspective: 'lived-experience' },
  });
  expect(container.textContent).toContain('You will see all answers on 3 May.');
  expect(row('flexibility').textContent).toContain('You said: Yes, in place');
  expect(row('flexibility').textContent).not.toContain('People who work here: ');
});

test('read only: text, no controls', async () => {
  const { container } = await show({ part: { readOnly: true } });
  expect(container.querySelectorAll('input,textarea,button,select')).toHaveLength(0);
  expect(container.textContent).toContain('In place: 2 of 8.');
});

test('HELP1: where to go if someone is not safe stands before every box for words', async () => {
  const { container } = await show();
  const boxes = [...container.querySelectorAll('textarea')];
  expect(boxes).toHaveLength(8);
  for (const box of boxes) {
    const help = box.closest('.cp-panel')?.querySelector('[data-part="help"]');
    expect(
      help && box.compareDocumentPosition(help) & Node.DOCUMENT_POSITION_PRECEDING,
    ).toBeTruthy();
  }
});

test('a hub’s own framework has its own questions and words', async () => {
  const { container } = await show({ saved: examples.empty, part: { framework: ownFramework } });
  expect(container.querySelectorAll('[data-part="row"]')).toHaveLength(2);
  expect(container.textContent).toContain('Does everyone who comes in feel welcome?');
});

test('hostile words stay words', async () => {
  const { container } = await show({ saved: examples.longText });
  expect(container.querySelector('script')).toBeNull();
  expect(container.querySelector('.cp-quote')?.textContent).toContain('<script>alert(1)</script>');
});

test('what cannot be read has a message in its place; while it loads, it says so', async () => {
  const broken = await show({ saved: { schema: 7 } });
  expect(broken.container.textContent).toContain('We could not read what was saved here.');
  const loading = await show({ saved: undefined, part: { project: undefined } });
  await expect.poll(() => loading.container.textContent, { timeout: 3000 }).toBe('Loading…');
});
