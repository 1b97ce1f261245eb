import { newEntry, nonNegotiables, type Entry, type Project } from '@coprod/core';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { Coprod } from '../foundation/index.ts';
import { exampleProject, type ExamplePerson } from '../foundation/people.examples.ts';
import { newParent, settings } from '../foundation/show.examples.tsx';
import { examples } from './Checklist.examples.ts';
import { useChecklist } from './index.ts';
import { show } from './show.examples.tsx';

const parent = (id: string) => ({ id, perspective: 'lived-experience' as const });
const first = parent('lived-experience-1');
const alone = '[data-part="alone"]';
const access = 'accessible-from-the-start';
const others = /Parents and carers:|People who work here:|In place:|Talk about/;

const rating = (question: string, by: string, more: Partial<Entry> = {}) =>
  ({
    ...newEntry({
      id: `${by}-${question}-later`,
      kind: 'rating',
      at: '2026-03-20T10:00:00.000Z',
      by,
      about: `non-negotiables@1/${question}`,
      data: { rating: 'partly', perspective: 'lived-experience' },
    }),
    ...more,
  }) as Entry;
const and = (project: Project, ...entries: Entry[]) => ({
  ...project,
  entries: [...project.entries, ...entries],
});

/** Both groups say "yes" to everything, but not to the crèche. */
const person = (
  id: string,
  perspective: ExamplePerson['perspective'],
  answers: string,
  creche?: string,
): ExamplePerson => ({
  id,
  name: id,
  perspective,
  from: '2026-03-02',
  answers,
  ...(creche && { checks: { creche } }),
});
const apartInDetail = exampleProject('apart', [
  ...['a', 'b', 'c'].map((id) => person(id, 'lived-experience', 'yyyyyyyy', 'n')),
  ...['d', 'e', 'f'].map((id) => person(id, 'profession', 'yyyyyyyy', 'y')),
  person('question-only', 'lived-experience', 'yyyyyyyy'),
  person('detail-only', 'lived-experience', '........', 'n'),
]);

test.each([
  ['nobody else yet', examples.alone, first, 'Your group is small: 1 so far'],
  ['one, and a new one', examples.alone, newParent, 'Your group is small: 2 so far'],
])('SM4: told before they answer: %s', async (_, saved, actor, words) => {
  const { container } = await show({ saved, actor });
  const told = container.querySelector(alone);
  expect(told?.textContent).toContain(words);
  const question = container.querySelector('fieldset') as Element;
  expect(told?.compareDocumentPosition(question)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('SM4: sheets of an earlier round, and whoever was removed, do not make a group larger', async () => {
  const at = '2026-03-01T10:00:00.000Z';
  const come = (by: string, more: object) =>
    newEntry({
      ...{ id: `came-${by}`, kind: 'person', at, by, ...more },
      data: { perspective: 'lived-experience' },
    });
  const others = ['s1', 's2'].map((by) => come(by, { enteredBy: 'joe' }));
  const round = newEntry({
    ...{ id: 'spring', kind: 'round', at, by: 'joe', about: 'non-negotiables@1' },
    data: { answersFrom: '2026-03-10', shownOn: '2026-05-20' },
  });
  const out = newEntry({
    ...{ id: 'out', kind: 'proposal', at, by: 'joe' },
    data: { change: 'removal', person: 'x' },
  });
  const yes = newEntry({
    ...{ id: 'yes', kind: 'agreement', at, by: first.id, about: 'out' },
    data: { agrees: true },
  });
  const saved = and(examples.alone, round, ...others, come('x', {}), out, yes);
  const { container } = await show({ saved, actor: first });
  expect(container.querySelector(alone)?.textContent).toContain('1 so far');
});

test('SM4: not told where there are three, nor when nobody is asked', async () => {
  const three = await show({ saved: examples.allInPlace, actor: first });
  expect(three.container.querySelector(alone)).toBeNull();
  const reading = await show({ saved: examples.alone, actor: first, part: { readOnly: true } });
  expect(reading.container.querySelector(alone)).toBeNull();
});

test('SM2, SM4: where the host hides more, the page hides as many and says so', async () => {
  const { container, row } = await show({ saved: examples.allInPlace, actor: first, fewest: 5 });
  expect(container.querySelector(alone)?.textContent).toContain('until 5 people have answered');
  expect(row('flexibility').textContent).toContain('Parents and carers: Too few answers to show');
  expect(container.textContent).not.toMatch(/\b3 people|fewer than 3/);
});

test('SM2: a closed row whose answers are hidden still tells one’s own', async () => {
  const line = (row: (id: string) => HTMLElement) => row('flexibility').querySelector('summary');
  const few = await show({ saved: examples.allInPlace, actor: first, fewest: 5 });
  expect(line(few.row)).toHaveTextContent('You said: Yes, in place');
  const enough = await show({ saved: examples.allInPlace, actor: first });
  expect(line(enough.row)).not.toHaveTextContent('You said');
});

test('SM5: before one answers, one is told who will see it, and nothing gives others away', async () => {
  const { container, row } = await show({ saved: examples.allInPlace, actor: newParent });
  expect(container.textContent).toContain('Other people here do not see who said what.');
  expect(container.textContent).not.toMatch(others);
  expect(row('flexibility').textContent).toContain('Answer first. Then you see what others say.');
  expect(container.querySelectorAll('[data-part="row"][data-status]')).toHaveLength(0);
  expect(container.querySelectorAll('fieldset[data-status]')).toHaveLength(0);
});

test('SM5: when one has answered all that was asked, one sees what it comes to', async () => {
  const { container } = await show({ saved: examples.allInPlace, actor: first });
  expect(container.textContent).toContain('In place: 8 of 8.');
});

test.each([
  ['a parent who answered that', 'a', true],
  ['a parent who answered the question only', 'question-only', false],
  ['a parent who answered the detail only', 'detail-only', false],
])('SM5: where the groups differ in a detail, %s', async (_, id, told) => {
  const { row } = await show({ saved: apartInDetail, actor: parent(id) });
  expect(row(access).textContent.includes('Talk about this first')).toBe(told);
});

test('SM5: who takes an answer back does not see the others’ any more', async () => {
  const back = { replaces: [`${first.id}-flexibility`], data: null } as Partial<Entry>;
  const saved = and(examples.allInPlace, rating('flexibility', first.id, back));
  const { row } = await show({ saved, actor: first });
  expect(row('flexibility').textContent).toContain('You have not answered yet');
  expect(row('flexibility').textContent).not.toMatch(others);
  expect(row('equal-value').textContent).toMatch(others);
});

test.each([
  ['who only reads', null, false],
  ['of a page that asks nothing', newParent, true],
])('SM5: everything is open to somebody %s', async (_, actor, readOnly) => {
  let open: boolean[] = [];
  function Own() {
    const project = examples.allInPlace;
    const { rows } = useChecklist({ project, framework: nonNegotiables, readOnly });
    open = rows.map(({ question }) => question.open);
    return null;
  }
  await render(
    <Coprod {...settings} actor={actor}>
      <Own />
    </Coprod>,
  );
  expect(new Set(open)).toEqual(new Set([true]));
});

test('SM3: before the day there is no result, and nobody is said to be silent', async () => {
  const saved = and(examples.notShown, rating('creche', first.id));
  const { container, row } = await show({ saved, actor: first });
  expect(container.textContent).not.toMatch(/In place: \d/);
  expect(row(access).querySelector('[data-part="says"]')).toBeNull();
});

test('SM3: on the day itself everything is shown', async () => {
  const { container } = await show({
    saved: examples.notShown,
    actor: first,
    today: '2026-05-03',
  });
  expect(container.textContent).not.toContain('You will see all answers');
  expect(container.textContent).toMatch(/In place: \d/);
});

test('SM3: from that day on one is told that an answer now waits for the next round', async () => {
  const told = async (today: string) => {
    const { container } = await show({
      saved: examples.notShown,
      actor: newParent,
      today,
    });
    return container.querySelector('[data-part=shown-on]')?.textContent;
  };
  expect(await told('2026-05-02')).toContain('You will see all answers on 3 May');
  expect(await told('2026-05-03')).toContain('What you say now waits for the next round');
});

test('HELP1: where the host names no way to help, every box says so', async () => {
  const { container } = await show({ help: undefined });
  const missing = [...container.querySelectorAll('[data-part="help-missing"]')];
  expect(missing).toHaveLength(8);
  expect(missing[0]?.textContent).toContain('does not say yet where to go if someone is not safe');
});

test.each([
  ['javascript:alert(1)', false],
  ['//elsewhere.example/', false],
  ['/help', true],
  ['tel:+441632960001', true],
])('HELP1: %s as a way to help: a link? %s; its words are there either way', async (href, is) => {
  const route = { label: 'call us', href };
  const { container } = await show({ help: { safety: route, complaint: route } });
  const help = container.querySelector('[data-part="help"]');
  expect(help?.textContent).toContain('call us');
  expect(help?.querySelector('a') !== null).toBe(is);
});

test('somebody who only reads is asked nothing, and sees what the groups say', async () => {
  const { container } = await show({ actor: null });
  expect(container.querySelectorAll('input,textarea,button')).toHaveLength(0);
  expect(container.textContent).toContain('In place: 2 of 8.');
});

test('GAP: groups that do not agree within themselves do not “agree” with each other', async () => {
  const { row } = await show();
  expect(row('before-the-start').textContent).toContain('Partly (not all of them agree)');
  expect(row('before-the-start').textContent).not.toContain('We agree');
  expect(row('flexibility').textContent).toContain('We agree');
});

test('how far one is stands once on the page until the last number is saved', async () => {
  const { container } = await show();
  expect(container.textContent.match(/You have answered 8 of 8/g)).toHaveLength(1);
});

test('a host may use words of its own', async () => {
  const strings = { notAnswered: 'Waiting for you' };
  const { row } = await show({ actor: newParent, part: { strings } });
  expect(row('flexibility').textContent).toContain('Waiting for you');
});
