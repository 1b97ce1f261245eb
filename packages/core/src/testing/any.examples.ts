// Arbitrary data for property tests. No part of what is published.
import fc from 'fast-check';
import { perspectives, ratings, type Entry, type OtherEntry } from '../index.ts';
import { rating, type Said } from './build.examples.ts';

export const anyRating = fc.constantFrom(...ratings);
export const anyPerspective = fc.constantFrom(...perspectives);
export const anyQuestion = fc.constantFrom('welcome', 'plain', 'understood', 'creche', 'staff');
export const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Answers of up to eight people in each group. */
export const anySaid: fc.Arbitrary<Said> = fc.record(
  Object.fromEntries(
    perspectives.map((perspective) => [perspective, fc.array(anyRating, { maxLength: 8 })]),
  ),
);

const people = ['amina', 'joe', 'kit', 'lee', 'mo', 'ned', 'pat', 'zoe'];

/** A few people who rate a few questions, again and again, some replacing what they said. */
export const anyRatings: fc.Arbitrary<Entry[]> = fc
  .array(
    fc.record({
      by: fc.constantFrom(...people),
      value: anyRating,
      otherHat: fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, anyPerspective),
      question: fc.constantFrom('welcome', 'welcome', 'plain', 'understood', 'creche', 'staff'),
      day: fc.constantFrom('2026-04-30', '2026-05-01', '2026-05-02'),
      replaces: fc.array(fc.nat(40), { maxLength: 2 }),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ value, replaces, otherHat, ...rest }, index) =>
      rating(value, {
        ...rest,
        perspective: otherHat ?? (people.indexOf(rest.by) < 4 ? 'lived-experience' : 'profession'),
        id: `r${String(index)}`,
        replaces: replaces.filter((id) => id < index).map((id) => `r${String(id)}`),
      }),
    ),
  );

const anyKey = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'toJSON', 'hasOwnProperty'),
);
const { tree: anyTree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    ),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .array(fc.tuple(anyKey, tie('tree')), { maxLength: 4 })
      .map((pairs): unknown => Object.fromEntries(pairs)),
  ),
}));

const anyId = fc.oneof(
  fc.stringMatching(/^[\w-]{1,12}$/),
  fc.constantFrom('__proto__', 'constructor', 'toString'),
);

/** An entry of a kind that this version does not know, hostile names included. */
export const anyOther: fc.Arbitrary<OtherEntry> = fc
  .record({
    id: anyId,
    kind: fc.constantFrom('meeting', '__proto__', 'constructor', 'toString'),
    day: fc.constantFrom('2026-04-30', '2026-05-01'),
    by: anyId,
    data: anyTree,
  })
  .map(({ day, ...rest }) => ({ ...rest, at: `${day}T11:00:00.000Z` }));

/** Entries of known and unknown kinds, each with an id of its own. */
export const anyEntries: fc.Arbitrary<(Entry | OtherEntry)[]> = fc
  .tuple(anyRatings, fc.uniqueArray(anyOther, { selector: (entry) => entry.id, maxLength: 6 }))
  .map(([known, unknown]) => [...known, ...unknown.filter(({ id }) => !/^r\d+$/.test(id))]);
