import { expect, test } from 'vitest';
import { assessFeedback, feedbackPlaces, parseProject } from '../index.ts';
import { compare } from '../testing/compare.examples.ts';
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
