import { expect, test } from 'vitest';
import {
  assessFeedback,
  feedbackPlaces,
  parseProject,
  viewFor,
  type Project,
  type View,
} from '../index.ts';
import { compare } from '../testing/compare.examples.ts';
import { said, sameAs, spoken, tell } from '../testing/feedback.examples.ts';
import { manyStories } from '../testing/stories.examples.ts';

// Seen: as long as one JSON.parse where nothing else runs. Another program may take the processor in the midst of one try: three tries, each as strict.
test('FB3: 10,000 items take at most twice as long as one JSON.parse of them', { retry: 2 }, () => {
  const text = JSON.stringify(manyStories(10_000));
  const project = parseProject(text);
  const { counts } = assessFeedback(project, { today: '2027-06-01' });
  expect(feedbackPlaces.filter((place) => counts[place] === 0)).toEqual([]);
  const [ours, parsing] = compare(
    () => assessFeedback(project, { today: '2027-06-01' }),
    () => JSON.parse(text) as unknown,
  );
  console.log(
    `${String(project.entries.length)} entries: ${ours.toFixed(0)} ms, ${(ours / parsing).toFixed(2)} of JSON.parse`,
  );
  expect(ours / parsing).toBeLessThanOrEqual(2);
});

test(
  'FB7: 10,000 items that say the same, one after the other, take no longer',
  { retry: 2 },
  () => {
    const items = Array.from({ length: 10_000 }, () => said('bea'));
    const chain = items.slice(1).map((item, index) => sameAs(item, items[index]!.id));
    const project = spoken(items, chain);
    const text = JSON.stringify(project);
    const look = (some: Project | View) => () => assessFeedback(some, { today: '2027-06-01' });
    expect(look(project)().counts.duplicate).toBe(9_999);
    const [ours, parsing] = compare(look(project), () => JSON.parse(text) as unknown);
    expect(ours / parsing).toBeLessThanOrEqual(4);
    const now = '2027-06-01T10:00:00.000Z';
    const [seen, again] = compare(
      () => viewFor(project, 'public', { now }),
      () => JSON.parse(text) as unknown,
    );
    console.log(
      `chain: ${(ours / parsing).toFixed(2)}, its view ${(seen / again).toFixed(2)} of JSON.parse`,
    );
    expect(seen / again).toBeLessThanOrEqual(14);
  },
);

/** How often a view's making looks at each entry of a chain of so many items, on average. */
function looksAt(count: number): number {
  let looks = 0;
  const items = Array.from({ length: count }, () => said('bea'));
  const chain = items.slice(1).map((item, index) => sameAs(item, items[index]!.id));
  const { entries, ...rest } = spoken(items, chain);
  const counted = entries.map(({ kind, ...entry }) =>
    Object.defineProperty(entry, 'kind', {
      enumerable: true,
      get: () => {
        looks += 1;
        return kind;
      },
    }),
  );
  viewFor({ ...rest, entries: counted as never }, 'public', { now: '2027-06-01T10:00:00.000Z' });
  return looks / entries.length;
}

test('FB7: a view looks at each entry as often in a long chain as in a short one, whatever is asked', () => {
  const [short, long] = [looksAt(500), looksAt(4_000)];
  expect(long / short).toBeLessThan(1.05);
  expect(long).toBeLessThan(100);
});

test('VI6: 50,000 forged entries, each about the next, end no view', () => {
  const chain = Array.from({ length: 50_000 }, (_, index) => ({
    ...tell(said('bea')),
    id: `t${String(index)}`,
    about: `t${String(index + 1)}`,
  }));
  const now = '2027-06-01T10:00:00.000Z';
  const project = parseProject({ ...spoken(), entries: [...spoken().entries, ...chain] });
  expect(viewFor(project, { id: 'col' }, { now }).entries).toHaveLength(4);
});
