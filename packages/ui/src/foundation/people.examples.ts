import {
  aboutQuestion,
  nonNegotiables,
  newEntry,
  type Entry,
  type Perspective,
  type Project,
  type Rating,
} from '@coprod/core';

/**
 * Data for stories, tests and documents. Not published. What is illustrative says so.
 */
const letters: Readonly<Record<string, Rating>> = {
  y: 'in-place',
  p: 'partly',
  n: 'not-yet',
  '?': 'not-sure',
  '-': 'does-not-apply',
};

/** A person of an example, and what they answered: a letter a question (`y p n ? -`), a dot for none. */
export interface ExamplePerson {
  readonly id: string;
  readonly name: string;
  readonly perspective: Perspective;
  readonly roles?: ('lead' | 'parent-champion' | 'senior')[];
  /** The day on which they came, `YYYY-MM-DD`; they answer the day after. */
  readonly from: string;
  readonly answers: string;
  /** Answers to single checks. */
  readonly checks?: Readonly<Record<string, string>>;
  readonly note?: readonly [sectionId: string, text: string];
}

/** The entries of one person. */
function entriesOf({
  id,
  name,
  perspective,
  roles,
  from,
  answers,
  checks = {},
  note,
}: ExamplePerson): Entry[] {
  const at = `${from}T10:00:00.000Z`;
  const later = new Date(Date.parse(at) + 86_400_000).toISOString();
  const asked = [
    ...nonNegotiables.sections.map(
      (section, index) => [section.id, answers[index] ?? '.'] as const,
    ),
    ...Object.entries(checks),
  ];
  return [
    newEntry({
      id: `${id}-person`,
      kind: 'person',
      at,
      by: id,
      data: { perspective, name, ...(roles && { roles }) },
    }),
    ...asked.flatMap(([question, letter]) => {
      const rating = letters[letter];
      const about = aboutQuestion(nonNegotiables, question);
      return rating
        ? [
            newEntry({
              id: `${id}-${question}`,
              kind: 'rating',
              at: later,
              by: id,
              about,
              data: { rating, perspective },
            }),
          ]
        : [];
    }),
    ...(note
      ? [
          newEntry({
            id: `${id}-note`,
            kind: 'note',
            at: later,
            by: id,
            about: aboutQuestion(nonNegotiables, note[0]),
            data: { text: note[1] },
          }),
        ]
      : []),
  ];
}

/** A project in which these people answered the 8 non-negotiables. */
export function exampleProject(
  id: string,
  people: readonly ExamplePerson[],
  more: readonly Entry[] = [],
): Project {
  const entries = [...people.flatMap(entriesOf), ...more].sort((a, b) =>
    `${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1,
  );
  return { schema: 1, id, entries };
}

/**
 * Pip, the mascot of A Better Start Southend. From the sources: people sent in names; a mascot group with
 * Parent Champions, who drove the project from the start, chose six; the public chose Pip in a vote of
 * well over 200, online and at a conference. These people, their answers and the days are made up.
 */
export const pipPeople: readonly ExamplePerson[] = [
  {
    id: 'amina',
    name: 'Amina',
    perspective: 'lived-experience',
    roles: ['lead', 'parent-champion'],
    from: '2026-03-02',
    answers: 'yyypnpyn',
    checks: { creche: 'n', 'meeting-times': 'n' },
    note: [
      'accessible-from-the-start',
      'Two of our meetings were at 4pm. I had to leave to pick up the children.',
    ],
  },
  {
    id: 'joe',
    name: 'Joe',
    perspective: 'lived-experience',
    roles: ['parent-champion'],
    from: '2026-03-03',
    answers: 'yypypnyp',
    checks: { creche: 'p', 'meeting-times': 'n' },
  },
  {
    id: 'priya',
    name: 'Priya',
    perspective: 'lived-experience',
    from: '2026-03-10',
    answers: 'yyppnnyy',
    checks: { creche: 'n', 'meeting-times': 'p' },
    note: ['communication-and-support', 'The papers came the evening before.'],
  },
  {
    id: 'dan',
    name: 'Dan',
    perspective: 'lived-experience',
    from: '2026-03-12',
    answers: 'yyyy?n?y',
  },
  {
    id: 'ruth',
    name: 'Ruth',
    perspective: 'profession',
    roles: ['lead'],
    from: '2026-03-02',
    answers: 'yyyyyypy',
    checks: { creche: 'y', 'meeting-times': 'p' },
  },
  {
    id: 'sam',
    name: 'Sam',
    perspective: 'profession',
    from: '2026-03-04',
    answers: 'yyyyyypy',
    checks: { creche: 'y', 'meeting-times': 'y' },
  },
  {
    id: 'tola',
    name: 'Tola',
    perspective: 'profession',
    roles: ['senior'],
    from: '2026-03-09',
    answers: 'yypyyynn',
  },
];

/** The example project that the working page begins with. */
export const pip = exampleProject('pip', pipPeople);
