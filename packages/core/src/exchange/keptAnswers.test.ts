import fc from 'fast-check';
import { expect, test } from 'vitest';
import { controlName, ratings, safeParseFormData, type Entry, type Rating } from '../index.ts';
import { projectOf, rating } from '../testing/build.examples.ts';

const size = fc.constantFrom(1, 1, 2, 4, 5);
const sizeIn = ({ data }: Entry) => (data as { people?: number }).people ?? 1;

/** What somebody answered, each for some people, and what they make of the page that shows it. */
const history = fc.array(
  fc.record({
    said: fc.constantFrom(...ratings),
    for_: size,
    changed: fc.option(fc.constantFrom(...ratings)),
  }),
  { minLength: 1, maxLength: 6 },
);
type History = typeof history extends fc.Arbitrary<infer One> ? One : never;

const entriesOf = (answers: History) =>
  answers.map(({ said, for_ }, at): Entry => {
    const day = `2026-04-0${String(at + 1)}`;
    const one = rating(said, { id: `old-${String(at)}`, question: `q${String(at)}`, day });
    return for_ === 1 ? one : ({ ...one, data: { ...one.data, people: for_ } } as Entry);
  });

/** Posts the page that shows these answers, as a browser does: the number that it began with, unless another is typed. */
function post(answers: History, typed: number | null) {
  const entries = entriesOf(answers);
  const began = answers.at(-1)?.for_ ?? 1;
  const form = answers.flatMap(({ said, changed }, at): [string, string][] => {
    const about = `small@1/q${String(at)}`;
    return [
      [controlName('hub', 'saw-rating', about), `old-${String(at)}`],
      [controlName('hub', 'rating', about), changed ?? said],
    ];
  });
  let id = 0;
  const read = safeParseFormData(
    [...form, [controlName('hub', 'people', 'small@1'), String(typed ?? began)]],
    {
      actor: { id: 'amina', perspective: 'lived-experience' },
      now: '2026-05-03T10:00:00.000Z',
      newId: () => `new-${String((id += 1))}`,
      project: projectOf(...entries),
    },
  );
  expect(read.error).toBeNull();
  const made = read.entries.map((entry) => ({
    entry,
    old: entries.find((one) => entry.replaces?.includes(one.id)) as Entry,
  }));
  return { made, began, size: typed ?? began };
}
const saysTheSame = (one: Entry, other: Entry) =>
  (one.data as { rating: Rating }).rating === (other.data as { rating: Rating }).rating;

test('FO2, SM6: a page that is posted as it came makes nothing, whoever answered it for how many', () => {
  fc.assert(
    fc.property(history, (answers) => {
      const same = answers.map((one) => ({ ...one, changed: null }));
      expect(post(same, null).made).toEqual([]);
    }),
  );
});

test('FO2, SM6: what is left as it is goes from one group’s number to its new one, and never else', () => {
  fc.assert(
    fc.property(history, fc.option(size), (answers, typed) => {
      const { made, began, size } = post(answers, typed);
      for (const { entry, old } of made) {
        expect(sizeIn(entry)).toBe(size);
        if (saysTheSame(entry, old)) {
          expect(sizeIn(old)).toBe(began);
          expect(Math.min(began, size)).toBeGreaterThan(1);
        }
      }
    }),
  );
});

test('FO2, SM6: what is new or other than before is for as many as the page says', () => {
  fc.assert(
    fc.property(history, fc.option(size), (answers, typed) => {
      const { made } = post(answers, typed);
      const changed = answers.flatMap(({ said, changed }, at) =>
        changed && changed !== said ? `old-${String(at)}` : [],
      );
      expect(made.map(({ old }) => old.id)).toEqual(expect.arrayContaining(changed));
    }),
  );
});

test('SM6: two agreed on one answer and four on another, and one is somebody’s own: each stays so', () => {
  const answers: History = [
    { said: 'partly', for_: 2, changed: null },
    { said: 'partly', for_: 1, changed: null },
    { said: 'partly', for_: 4, changed: null },
  ];
  const replaced = (typed: number | null) => post(answers, typed).made.map(({ old }) => old.id);
  expect(replaced(null)).toEqual([]);
  expect(replaced(1)).toEqual([]);
  expect(replaced(2)).toEqual(['old-2']);
  expect(replaced(5)).toEqual(['old-2']);
});
