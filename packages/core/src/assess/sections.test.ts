import { describe, expect, test } from 'vitest';
import { assessFramework, nonNegotiables, type Rating, type Status, type Entry } from '../index.ts';
import {
  allInPlace,
  answers,
  assess,
  look,
  noon,
  projectOf,
  rating,
  round,
  small,
  three,
  today,
  type Said,
} from '../testing/build.examples.ts';

const [yes, partly, no, apart] = ['in-place', 'partly', 'not-yet', 'does-not-apply'] as const;
const both = (value: Rating): Said => ({
  'lived-experience': three(value),
  profession: three(value),
});
const sectionOf = (all: Record<string, Said>, ...more: Parameters<typeof projectOf>) =>
  assess(
    projectOf(...Object.entries(all).map(([question, said]) => answers(question, said)), ...more),
  ).sections[0]!;

describe('PE1: one hat, and everybody counts once', () => {
  test('a person with two hats at once counts under one: that of the lower answer', () => {
    const people = answers('welcome', { 'lived-experience': [yes, yes], profession: [yes, yes] });
    const hats = (lower: string, higher: string) => {
      const two = [
        rating(no, { id: lower }),
        rating(yes, { id: higher, perspective: 'profession' }),
      ];
      return assess(projectOf(people, two)).sections[0]!.question.views;
    };
    for (const views of [hats('a', 'b'), hats('b', 'a')]) {
      expect(views.map((view) => view.answers)).toEqual([3, null]);
    }
  });
});

describe('PE2: a rating keeps the hat under which it was given', () => {
  test('whatever hat the person wears later', () => {
    const person = {
      id: 'p',
      kind: 'person' as const,
      at: noon('2026-05-02'),
      by: 'lived-experience-0',
      data: { perspective: 'profession' as const },
    };
    const people = answers('welcome', { 'lived-experience': three(yes) });
    expect(assess(projectOf(people, person))).toEqual(assess(projectOf(people)));
  });
});

describe('PE3, PE4: who decides', () => {
  test('lived experience and profession; the others are shown and decide nothing', () => {
    const question = look('welcome', {
      ...both(yes),
      'young-people': three(no),
      community: three(no),
    });
    expect(question.status).toBe(yes);
    expect(
      question.views.map(({ perspective, decides, status }) => [perspective, decides, status]),
    ).toEqual([
      ['lived-experience', true, yes],
      ['profession', true, yes],
      ['young-people', false, no],
      ['community', false, no],
    ]);
  });

  test('who decides is always named; the others only where they answered', () => {
    expect(look('welcome', {}).views.map((view) => view.perspective)).toEqual([
      'lived-experience',
      'profession',
    ]);
    expect(look('welcome', { community: [yes] }).views).toHaveLength(3);
  });
});

describe('NN10: whom a check asks', () => {
  test('the others are shown there and decide nothing', () => {
    const staff = look('staff', { profession: three(yes), 'lived-experience': three(no) });
    expect(staff.status).toBe(yes);
    expect(staff.reasons).toEqual([
      { rule: 'NN3', entries: [], values: { perspective: 'profession', status: yes } },
    ]);
    expect(look('staff', { 'lived-experience': three(no) }).status).toBe('not-known');
    expect(look('plain', { profession: three(yes) }).status).toBe('not-known');
  });
});

describe('NN11: a section is the lowest of its question and the checks that are opened', () => {
  test.each<[Status, Record<string, Said>]>([
    [no, { welcome: both(yes), plain: both(no) }],
    [no, { welcome: { 'lived-experience': [yes] }, plain: both(no) }],
    ['too-few', { welcome: { ...both(yes), profession: [yes] }, plain: both(partly) }],
    [partly, { plain: both(partly) }],
    [partly, { welcome: both(yes), plain: both(partly) }],
    ['not-known', { plain: both(yes) }],
    ['not-known', { welcome: both(yes), plain: { profession: three(yes) } }],
    [yes, { welcome: both(yes), plain: both(yes) }],
    [yes, { welcome: both(yes), creche: both(apart) }],
  ])('%s of %j', (status, all) => {
    expect(sectionOf(all).status).toBe(status);
  });

  test('with the number of questions and the reasons of the lowest', () => {
    const section = sectionOf({ welcome: both(yes), plain: both(no) });
    expect(section.reasons[0]).toMatchObject({ rule: 'NN11', values: { questions: 2 } });
    expect(section.reasons.slice(1)).toEqual(section.checks[0]!.reasons);
    expect(sectionOf({ welcome: both(yes) }).reasons.map(({ rule }) => rule)).toEqual(['NN6']);
  });
});

describe('NN12: which checks are opened', () => {
  const openedIn = (section: ReturnType<typeof sectionOf>) =>
    section.checks.filter((check) => check.opened).map((check) => check.id);

  test('those that the round lists, answered or not', () => {
    const all = { welcome: both(yes), plain: both(no) };
    expect(openedIn(sectionOf(all, round({ opened: ['creche'] })))).toEqual(['creche']);
    expect(sectionOf(all, round({ opened: [] })).status).toBe(yes);
    expect(sectionOf(all, round({ opened: ['creche'] })).status).toBe('not-known');
  });

  test('where it lists none: those with enough answers from a group that they ask', () => {
    const all = {
      plain: both(no),
      understood: { community: three(no) },
      creche: { profession: [no, no] },
      staff: { 'lived-experience': three(no) },
    };
    expect(openedIn(sectionOf(all))).toEqual(['plain']);
    expect(openedIn(sectionOf(all, round({})))).toEqual(['plain']);
  });
});

describe('NN13: so many of eight are in place', () => {
  test('never a mean, never a percentage', () => {
    expect(assessFramework(allInPlace(), nonNegotiables, { today })).toMatchObject({
      inPlace: 8,
      of: 8,
    });
    const one = rating(no, {
      by: 'lived-experience-0',
      question: 'flexibility',
      framework: nonNegotiables,
      day: '2026-05-02',
      replaces: ['flexibility-lived-experience-0-2026-05-01'],
    });
    expect(
      assessFramework(projectOf([...allInPlace().entries], one), nonNegotiables, { today }),
    ).toMatchObject({ inPlace: 7, of: 8 });
    expect(assessFramework(projectOf(), nonNegotiables, { today })).toMatchObject({
      inPlace: 0,
      of: 8,
    });
  });
});

describe('NN14: what is no longer asked is kept', () => {
  const old = { id: 'small', version: 0 };
  const gone = rating(no, { question: 'gone', framework: small });
  const before = rating(no, { id: 'before', framework: old });

  test('and listed, of this framework alone, and changes no status', () => {
    const other = rating(no, { id: 'other', framework: { id: 'smaller', version: 1 } });
    const assessed = assess(projectOf(gone, before, other, rating(no)));
    expect(assessed.noLongerAsked).toEqual(['small@0/welcome', 'small@1/gone']);
    expect({ ...assessed, noLongerAsked: [] }).toEqual(assess(projectOf(rating(no))));
  });

  test('also when it was rated before the round that is on', () => {
    const next = round({ answersFrom: '2026-05-02', shownOn: '2026-05-02' });
    expect(assess(projectOf(gone, before, next)).noLongerAsked).toEqual([
      'small@0/welcome',
      'small@1/gone',
    ]);
  });

  test('but not before the day on which it is shown', () => {
    const hidden = round({ answersFrom: '2026-04-01', shownOn: '2026-06-01' });
    expect(assess(projectOf(gone, hidden)).noLongerAsked).toEqual([]);
    // An older version had rounds of its own, or none.
    expect(assess(projectOf(before, hidden)).noLongerAsked).toEqual(['small@0/welcome']);
    const older = { ...hidden, id: 'older', about: 'small@0' } as Entry;
    expect(assess(projectOf(before, older)).noLongerAsked).toEqual([]);
  });
});
