import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { Coprod } from '../foundation/index.ts';
import { amina, settings } from '../foundation/show.examples.tsx';
import { fewPeople } from './Hints.examples.ts';
import { Hints } from './index.ts';

const show = (actor: typeof amina | null, project: typeof fewPeople | null = fewPeople) =>
  render(
    <Coprod {...settings} actor={actor}>
      <Hints project={project} />
    </Coprod>,
  );

test('SIG6: a lead reads what they could do, by group', async () => {
  const { container } = await show(amina);
  expect(container.querySelector('h2')?.textContent).toBe('What you could do');
  expect([...container.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
    'Ask more people to join. Parents and carers are too few, so we hide their answers.',
    'Ask more people to join. People who work here are too few, so we hide their answers.',
    'Ask what would help. No answers yet of: Parents and carers.',
    'Ask what would help. No answers yet of: People who work here.',
    'Set days for a round of answers.',
    'Find a second lead.',
  ]);
});

test.each([
  ['another parent', { ...amina, id: 'joe' }],
  ['who works here', { id: 'ruth', perspective: 'profession' as const }],
  ['who only reads', null],
])('SIG6: somebody else reads nothing: %s', async (_who, actor) => {
  const { container } = await show(actor);
  expect(container.textContent).toBe('');
});

test('while the project loads there is nothing to say', async () => {
  const { container } = await show(amina, null);
  expect(container.textContent).toBe('');
});
