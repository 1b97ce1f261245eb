import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addEntry, assessFramework, createProject, nonNegotiables, type Rating } from '../index.ts';
import { anyEntries, anyRating, anyRatings, anySaid } from '../testing/any.examples.ts';
import {
  answers,
  assess,
  look,
  projectOf,
  small,
  today,
  type Said,
} from '../testing/build.examples.ts';

const enough = (ratings: readonly Rating[] | undefined): Rating[] =>
  ratings && ratings.length >= 3 ? [...ratings] : [];
const twice = (ratings: Rating[]) => [...ratings, ...ratings];
const anyQuestion = fc.constantFrom('welcome', 'plain', 'understood', 'creche', 'staff');
const better: Rating[] = ['not-yet', 'partly', 'in-place'];

test('NN3: each group counts the same: twice the people saying the same change no status', () => {
  fc.assert(
    fc.property(
      anyQuestion,
      anySaid,
      fc.constantFrom('lived-experience', 'profession', 'community'),
      (question, said, group) => {
        const once = { ...said, [group]: enough(said[group]) };
        const doubled = { ...said, [group]: twice(enough(said[group])) };
        const { status, split, gap, reasons } = look(question, once);
        expect(look(question, doubled)).toMatchObject({ status, split, gap, reasons });
      },
    ),
  );
});

test('NN3: within a group the order of people does not matter', () => {
  const shuffled = anySaid.chain((said) =>
    fc.record({
      said: fc.constant(said),
      other: fc.record({
        'lived-experience': fc.shuffledSubarray([...(said['lived-experience'] ?? [])], {
          minLength: said['lived-experience']?.length ?? 0,
        }),
      }),
    }),
  );
  fc.assert(
    fc.property(anyQuestion, shuffled, (question, { said, other }) => {
      expect(look(question, { ...said, ...other })).toEqual(look(question, said));
    }),
  );
});

test('NN3: a higher answer never lowers a status, a lower one never raises it', () => {
  const order: string[] = better;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...better), { minLength: 3, maxLength: 9 }),
      fc.nat(),
      fc.array(fc.constantFrom(...better), { minLength: 3, maxLength: 5 }),
      (people, which, others) => {
        const index = which % people.length;
        const raised = people.map((value, place) =>
          place === index ? better[Math.min(2, better.indexOf(value) + 1)]! : value,
        );
        const step = (group: Rating[]) =>
          order.indexOf(look('welcome', { 'lived-experience': group, profession: others }).status);
        expect(step(raised)).toBeGreaterThanOrEqual(step(people));
      },
    ),
  );
});

test('NN2: the order in which entries come does not matter', () => {
  const shuffled = anyEntries.chain((entries) =>
    fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
  );
  fc.assert(
    fc.property(shuffled, ([entries, other]) => {
      const one = entries.reduce(addEntry, createProject({ id: 'p' }));
      const two = other.reduce(addEntry, createProject({ id: 'p' }));
      expect(assess(two)).toEqual(assess(one));
    }),
  );
});

test('PE3: people who work here can never put a section in place alone', () => {
  const anyOthers: fc.Arbitrary<Said> = fc.record({
    profession: fc.array(anyRating, { maxLength: 8 }),
    community: fc.array(anyRating, { maxLength: 8 }),
    'young-people': fc.array(anyRating, { maxLength: 8 }),
  });
  fc.assert(
    fc.property(fc.dictionary(anyQuestion, anyOthers), (all) => {
      const entries = Object.entries(all).flatMap(([question, said]) => answers(question, said));
      expect(assess(projectOf(entries)).inPlace).toBe(0);
    }),
  );
});

test('NN6: "in place" means that every deciding group says so and nobody in it says "not yet"', () => {
  const hopeful = fc.array(
    fc.oneof({ weight: 4, arbitrary: fc.constant<Rating>('in-place') }, anyRating),
    { minLength: 2, maxLength: 6 },
  );
  const anyHopeful = fc.record({ 'lived-experience': hopeful, profession: hopeful });
  let inPlace = 0;
  fc.assert(
    fc.property(anyQuestion, anyHopeful, (question, said) => {
      const { status, views } = look(question, said);
      if (status !== 'in-place') return;
      inPlace += 1;
      for (const view of views.filter(({ decides }) => decides)) {
        expect(view).toMatchObject({ status, split: false, counts: { 'not-yet': 0 } });
        expect(view.answers).toBeGreaterThanOrEqual(3);
      }
    }),
  );
  expect(inPlace).toBeGreaterThan(0);
});

test('NN7: a "not yet" of a group asked always shows', () => {
  fc.assert(
    fc.property(anyQuestion, anySaid, (question, said) => {
      const { status, views } = look(question, said);
      const lived = views.find((view) => view.perspective === 'lived-experience');
      const saysNo = views.some((view) => view.decides && view.status === 'not-yet');
      const doesNotApply = lived?.decides && lived.status === 'does-not-apply';
      if (saysNo && !doesNotApply) expect(status).toBe('not-yet');
    }),
  );
});

test('NN11: every status has its reasons', () => {
  fc.assert(
    fc.property(anyRatings, (entries) => {
      for (const { reasons, question, checks } of assess(projectOf(entries)).sections) {
        for (const some of [reasons, question.reasons, ...checks.map((check) => check.reasons)]) {
          expect(some.length).toBeGreaterThan(0);
        }
      }
    }),
  );
});

test('NN13: whatever was written, assessing never fails and counts what is in place', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      for (const framework of [small, nonNegotiables]) {
        const { sections, inPlace, of } = assessFramework(projectOf(entries), framework, { today });
        expect(of).toBe(framework.sections.length);
        expect(inPlace).toBe(sections.filter(({ status }) => status === 'in-place').length);
      }
    }),
  );
});
