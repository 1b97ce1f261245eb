import { addEntry, defineFramework, newEntry, type Project } from '@coprod/core';
import {
  exampleProject,
  pip,
  pipPeople,
  type ExamplePerson,
} from '../foundation/people.examples.ts';

const people = (
  perspective: ExamplePerson['perspective'],
  count: number,
  answers: string,
): ExamplePerson[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${perspective}-${String(index + 1)}`,
    name: `Person ${String(index + 1)}`,
    perspective,
    from: '2026-03-02',
    answers,
  }));

const lived = (count: number, answers: string) => people('lived-experience', count, answers);
const profession = (count: number, answers: string) => people('profession', count, answers);

const allYes = 'yyyyyyyy';
const [first, ...others] = lived(4, allYes);

const round = newEntry({
  id: 'round-1',
  kind: 'round',
  at: '2026-03-01T10:00:00.000Z',
  by: 'amina',
  about: 'non-negotiables@1',
  data: { answersFrom: '2026-03-01', shownOn: '2026-05-03' },
});

const longText =
  `${'Supercalifragilistic'.repeat(10)} مرحبا بالعالم e\u0301 👩‍👩‍👧 <script>alert(1)</script> `.repeat(
    30,
  );

/** A project for each state of the checklist; feeds stories, tests and documents alike. */
export const examples = {
  empty: exampleProject('empty', [...lived(3, ''), ...profession(3, '')]),
  halfDone: exampleProject('half-done', [
    { ...pipPeople[0], answers: 'yyyp' } as ExamplePerson,
    ...pipPeople.slice(1),
  ]),
  allAnswered: pip,
  allInPlace: exampleProject('all-in-place', [...lived(3, allYes), ...profession(3, allYes)]),
  split: exampleProject('split', [
    { ...first, answers: 'nnnnnnnn' } as ExamplePerson,
    ...others,
    ...profession(3, allYes),
  ]),
  tooFew: exampleProject('too-few', [...lived(2, 'yyyyyyyy'), ...profession(3, allYes)]),
  alone: exampleProject('alone', [...lived(1, ''), ...profession(3, allYes)]),
  notShown: exampleProject(
    'not-shown',
    [...lived(3, allYes), ...profession(3, 'pppppppp')],
    [round],
  ),
  /** A second round was shown; somebody wrote down what others told; records stand beside the answers. */
  secondRound: exampleProject(
    'second-round',
    [...lived(3, 'nnpyyyyy'), ...profession(3, allYes)],
    [
      newEntry({
        id: 'round-2',
        kind: 'round',
        at: '2026-03-05T10:00:00.000Z',
        by: 'amina',
        about: 'non-negotiables@1',
        data: { answersFrom: '2026-03-10', shownOn: '2026-03-20' },
      }),
      ...['lived-experience-1', 'lived-experience-2', 'lived-experience-3'].map((by) =>
        newEntry({
          id: `${by}-again`,
          kind: 'rating',
          at: '2026-03-12T10:00:00.000Z',
          by,
          about: 'non-negotiables@1/nothing-without-us',
          data: { rating: 'partly', perspective: 'lived-experience' },
        }),
      ),
      newEntry({
        id: 'heard',
        kind: 'heard-from',
        at: '2026-03-12T10:00:00.000Z',
        by: 'lived-experience-1',
        about: 'non-negotiables@1/nothing-without-us',
        data: {
          perspective: 'lived-experience',
          people: 6,
          on: '2026-03-11',
          where: 'Stay and play',
          said: 'We would have liked to be asked sooner.',
        },
      }),
      newEntry({
        id: 'fixed',
        kind: 'fixed',
        at: '2026-03-03T10:00:00.000Z',
        by: 'profession-1',
        data: { what: 'The money ends in March.', canChange: 'no' },
      }),
    ],
  ),
  longText: addEntry(
    pip,
    newEntry({
      id: 'long',
      kind: 'note',
      at: '2026-03-14T10:00:00.000Z',
      by: 'joe',
      about: 'non-negotiables@1/flexibility',
      data: { text: longText.slice(0, 10_000) },
    }),
  ),
  noLongerAsked: addEntry(
    pip,
    newEntry({
      id: 'old',
      kind: 'rating',
      at: '2026-03-14T10:00:00.000Z',
      by: 'joe',
      about: 'non-negotiables@1/free-lunch',
      data: { rating: 'not-yet', perspective: 'lived-experience' },
    }),
  ),
} satisfies Record<string, Project>;

/** A hub's own framework with its own words. */
export const ownFramework = defineFramework({
  id: 'our-welcome',
  version: 1,
  sections: [
    {
      id: 'warm-welcome',
      checks: [{ id: 'greeted-by-name' }, { id: 'tea-and-toys', condition: 'face-to-face' }],
    },
    { id: 'no-wrong-door', checks: [{ id: 'asked-only-once' }] },
  ],
  words: {
    en: {
      title: 'Our welcome',
      sections: {
        'warm-welcome': {
          title: 'A warm welcome',
          question: 'Does everyone who comes in feel welcome?',
          about: 'The first five minutes count.',
        },
        'no-wrong-door': {
          title: 'No wrong door',
          question: 'Can people ask any of us?',
          about: 'Nobody is sent away to ask elsewhere.',
        },
      },
      checks: {
        'greeted-by-name': 'People are greeted by name.',
        'tea-and-toys': 'There is tea, and there are toys.',
        'asked-only-once': 'People tell their story once.',
      },
      conditions: { 'face-to-face': 'Where people come in person' },
    },
  },
});
