import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CoprodError, type Entry, type Rating } from '../index.ts';
import { anyPerspective, anyRating, anyRatings, anySaid } from '../testing/any.examples.ts';
import {
  answers,
  assess,
  look,
  projectOf,
  rating,
  round,
  three,
  viewOf,
} from '../testing/build.examples.ts';

const hidden = { answers: null, counts: null, split: false };
const questions = ['welcome', 'plain', 'understood', 'creche', 'staff'];

describe('SM1: ratings are nameless', () => {
  test('no assessment holds the id of a person or of an entry', () => {
    fc.assert(
      fc.property(anyRatings, (entries) => {
        const named = entries.map((entry, index): Entry => ({
          ...entry,
          id: `entry~${String(index)}`.replace('~', '-SENTINEL-'),
          by: `SENTINEL-${entry.by}`,
        }));
        expect(JSON.stringify(assess(projectOf(named)))).not.toContain('SENTINEL');
      }),
    );
  });
});

describe('SM2: fewer than three answers are not shown', () => {
  test('nor how many, nor what was said', () => {
    for (const said of [['not-yet'], ['in-place', 'not-yet']] as Rating[][]) {
      expect(viewOf('lived-experience', said)).toEqual({
        ...hidden,
        perspective: 'lived-experience',
        decides: true,
        status: 'too-few',
      });
    }
    expect(viewOf('lived-experience', three('not-yet'))).toMatchObject({
      status: 'not-yet',
      answers: 3,
    });
    expect(viewOf('lived-experience', [])).toMatchObject({ status: 'not-known', answers: 0 });
    const reasons = look('welcome', {
      'lived-experience': ['not-yet'],
      profession: three('in-place'),
    }).reasons;
    expect(reasons[0]).toEqual({
      rule: 'SM2',
      entries: [],
      values: { perspective: 'lived-experience' },
    });
  });

  test('a host can ask for more, or for two, but not for one', () => {
    const project = projectOf(
      answers('welcome', {
        profession: ['partly', 'partly', 'partly', 'partly'],
        'lived-experience': ['partly', 'partly'],
      }),
    );
    const statuses = (fewest: number) =>
      assess(project, { fewest }).sections[0]!.question.views.map((view) => view.status);
    expect(statuses(2)).toEqual(['partly', 'partly']);
    expect(statuses(4)).toEqual(['too-few', 'partly']);
    expect(statuses(5)).toEqual(['too-few', 'too-few']);
    for (const fewest of [1, 0, -3, 2.5, NaN, Infinity])
      expect(() => assess(project, { fewest })).toThrow(CoprodError);
  });

  test('whatever those few say, the assessment is the same', () => {
    const few = fc.record({
      question: fc.constantFrom(...questions),
      perspective: anyPerspective,
      said: fc.array(anyRating, { minLength: 1, maxLength: 2 }),
      instead: fc.array(anyRating, { minLength: 1, maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...questions), anySaid),
        few,
        (all, { question, perspective, said, instead }) => {
          const withThose = (those: Rating[]) =>
            assess(
              projectOf(
                questions.flatMap((one) =>
                  answers(one, {
                    ...all[one],
                    ...(one === question ? { [perspective]: those } : {}),
                  }),
                ),
              ),
            );
          expect(withThose(instead)).toEqual(withThose(said));
        },
      ),
    );
  });
});

describe('BY4: one’s own hand', () => {
  const typed = (by: string, value: Rating, day: string) => ({
    ...rating(value, { by, day, id: `typed-${by}-${day}` }),
    enteredBy: 'kit',
  });
  const counts = (...entries: Parameters<typeof projectOf>) =>
    assess(projectOf(...entries)).sections[0]!.question.views[0]!.counts;

  test('counts before what somebody typed, whichever came first', () => {
    const own = ['a', 'b', 'c'].map((by) => rating('in-place', { by, day: '2026-05-01' }));
    const before = counts(own);
    expect(counts(own, typed('a', 'not-yet', '2026-05-02'))).toEqual(before);
    expect(counts(typed('a', 'not-yet', '2026-04-30'), own)).toEqual(before);
    expect(counts(own.slice(1), typed('a', 'not-yet', '2026-05-02'))).toMatchObject({
      'not-yet': 1,
    });
  });
});

describe('SM6: one answer that a group agreed on', () => {
  const agreed = (people: number, value: 'partly' | 'in-place' = 'partly') => ({
    ...rating(value, { by: 'group' }),
    data: { rating: value, perspective: 'lived-experience' as const, people },
  });
  const lived = (...entries: Parameters<typeof projectOf>) =>
    assess(projectOf(...entries)).sections[0]!.question.views[0]!;

  test('counts as all who agreed, beside single answers', () => {
    expect(lived(agreed(3) as Entry)).toMatchObject({ answers: 3, status: 'partly' });
    const beside = ['a', 'b'].map((by) => rating('in-place', { by }));
    expect(lived(agreed(2) as Entry, beside)).toMatchObject({
      answers: 4,
      status: 'partly',
      counts: { partly: 2, 'in-place': 2 },
    });
    expect(lived(agreed(2) as Entry).status).toBe('too-few');
  });

  test('needs two people at least', () => {
    expect(() => projectOf(agreed(1) as Entry)).toThrow('data.people');
  });
});

describe('SM3: answers are shown together on a day', () => {
  const day = round({ shownOn: '2026-05-04' });
  const on = (today: string, ...entries: Parameters<typeof projectOf>) =>
    assess(projectOf(day, ...entries), { today });

  test('until then nothing shows but the day', () => {
    const { sections, shownOn, inPlace } = on(
      '2026-05-03',
      answers('welcome', { 'lived-experience': three('in-place'), profession: three('in-place') }),
    );
    expect({ shownOn, inPlace }).toEqual({ shownOn: '2026-05-04', inPlace: 0 });
    expect(sections[0]).toMatchObject({
      status: 'not-shown',
      question: { status: 'not-shown', gap: null, split: false },
    });
    expect(sections[0]!.question.views[0]).toEqual({
      ...hidden,
      perspective: 'lived-experience',
      decides: true,
      status: 'not-shown',
    });
    expect(sections[0]!.reasons).toEqual([
      { rule: 'SM3', entries: [], values: { day: '2026-05-04' } },
    ]);
  });

  test('from that day on they do', () => {
    const said = answers('welcome', {
      'lived-experience': three('in-place'),
      profession: three('in-place'),
    });
    expect(on('2026-05-04', said)).toMatchObject({ inPlace: 1, shownOn: '2026-05-04' });
    expect(assess(projectOf(said)).shownOn).toBeNull();
  });

  test('what is said from that day on waits for the next round, and counts in it', () => {
    const group = (day: string, value: 'in-place' | 'not-yet') =>
      ['a', 'b', 'c'].map((by) => rating(value, { by, day }));
    const statusOn = (today: string, ...more: Parameters<typeof projectOf>) =>
      on(today, group('2026-05-02', 'in-place'), group('2026-05-05', 'not-yet'), ...more)
        .sections[0]!.question.views[0]!.status;
    const next = round({ answersFrom: '2026-05-10', shownOn: '2026-05-20' }, { id: 'next' });
    expect(statusOn('2026-05-06')).toBe('in-place');
    expect(statusOn('2026-05-10', next)).toBe('not-shown');
    expect(statusOn('2026-05-20', next)).toBe('not-yet');
  });

  test('a round that begins before the last one shows takes only what is said from then on', () => {
    const soon = round({ answersFrom: '2026-05-03', shownOn: '2026-05-04' }, { id: 'soon' });
    const said = ['a', 'b', 'c'].map((by) => rating('not-yet', { by, day: '2026-05-02' }));
    const { question } = on('2026-05-04', soon, said).sections[0]!;
    expect(question.views[0]!.answers).toBe(0);
  });

  test('whatever is said before, by however many, the assessment is the same', () => {
    fc.assert(
      fc.property(anyRatings, anyRatings, fc.boolean(), (some, others, listed) => {
        const set = round({ shownOn: '2026-05-04', ...(listed ? { opened: ['plain'] } : {}) });
        expect(assess(projectOf(set, some))).toEqual(assess(projectOf(set, others)));
      }),
    );
  });
});
