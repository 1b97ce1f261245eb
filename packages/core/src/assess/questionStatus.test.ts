import { describe, expect, test } from 'vitest';
import type { Rating, Status } from '../index.ts';
import {
  answers,
  assess,
  look,
  projectOf,
  rating,
  three,
  viewOf,
  type Said,
} from '../testing/build.examples.ts';

const [yes, partly, no, unsure, apart] = [
  'in-place',
  'partly',
  'not-yet',
  'not-sure',
  'does-not-apply',
] as const;
const lived = 'lived-experience';
const statusOf = (...said: Rating[]) => viewOf(lived, said).status;
const rulesOf = (question: string, said: Said) =>
  look(question, said).reasons.map(({ rule, values }) =>
    [rule, ...Object.values(values)].join(' '),
  );

describe('NN2: a person counts once a question, with what they last said', () => {
  const others = [rating(yes, { by: 'b' }), rating(yes, { by: 'c' })];
  const viewWith = (...mine: ReturnType<typeof rating>[]) =>
    assess(projectOf(others, mine)).sections[0]!.question.views[0]!;

  test('what they replaced counts no more', () => {
    const view = viewWith(rating(no, { id: 'x' }), rating(yes, { id: 'y', replaces: ['x'] }));
    expect(view).toMatchObject({ status: yes, answers: 3 });
  });

  test("what somebody else's entry claims to replace still counts", () => {
    const view = viewWith(
      rating(no, { id: 'x' }),
      rating(yes, { id: 'y', by: 'b', replaces: ['x', 'welcome-b-2026-05-01'] }),
    );
    expect(view).toMatchObject({ split: true, answers: 3 });
  });

  test('an answer to one question replaces none to another', () => {
    const view = viewWith(
      rating(no, { id: 'x' }),
      rating(yes, { id: 'y', question: 'plain', replaces: ['x'] }),
    );
    expect(view).toMatchObject({ split: true, answers: 3 });
  });

  test('what was erased counts no more, and brings nothing back', () => {
    const erased = { ...rating(yes, { id: 'y', replaces: ['x'] }), data: null };
    expect(viewWith(rating(no, { id: 'x' }), erased as never)).toMatchObject({ status: 'too-few' });
  });

  test.each<[Rating, Rating, Rating]>([
    [yes, no, no],
    [yes, partly, partly],
    [partly, no, no],
    [partly, unsure, partly],
    [yes, unsure, unsure],
    [yes, apart, yes],
    [unsure, apart, unsure],
    [yes, yes, yes],
  ])('two at once, %s and %s: the lower, %s', (one, two, counts) => {
    for (const [first, second] of [
      [one, two],
      [two, one],
    ] as const) {
      const view = viewWith(rating(first, { id: 'x' }), rating(second, { id: 'y' }));
      expect(view.answers).toBe(3);
      expect(view.counts?.[counts]).toBe(counts === yes ? 3 : 1);
    }
  });
});

describe("NN3: a group's view is its lower middle answer", () => {
  test.each<[Status, Rating[]]>([
    [yes, [yes, yes, yes]],
    [partly, [yes, partly, partly]],
    [yes, [yes, yes, partly]],
    [partly, [yes, yes, partly, partly]],
    [no, [no, no, partly, partly]],
    [partly, [no, partly, partly]],
    [no, [no, no, partly]],
    [no, [no, no, no]],
    [partly, [yes, yes, yes, partly, partly, partly, partly]],
  ])('%s of %j', (status, said) => {
    expect(statusOf(...said)).toBe(status);
    expect(statusOf(...[...said].reverse())).toBe(status);
  });

  test('and is said as a reason', () => {
    expect(rulesOf('welcome', { [lived]: three(partly), profession: three(yes) })).toEqual([
      `NN3 ${lived} ${partly}`,
      `NN3 profession ${yes}`,
    ]);
  });
});

describe('NN4: "not sure" is an answer, but no view', () => {
  test('it does not move the others', () => {
    expect(viewOf(lived, [yes, unsure, unsure])).toMatchObject({
      status: yes,
      answers: 3,
      counts: { 'not-sure': 2 },
    });
    expect(statusOf(partly, partly, yes, unsure)).toBe(partly);
    expect(statusOf(no, unsure, unsure)).toBe(no);
    expect(statusOf(partly, unsure, unsure, unsure)).toBe(partly);
  });

  test('of nothing else it is "not known"', () => {
    expect(statusOf(...three(unsure))).toBe('not-known');
    expect(rulesOf('welcome', { [lived]: three(unsure), profession: three(yes) })).toEqual([
      `NN4 ${lived}`,
      `NN3 profession ${yes}`,
    ]);
  });
});

describe('NN5: people of one group who are two steps apart', () => {
  test('are never "in place", at most "partly", however many say yes', () => {
    const many = Array<Rating>(9).fill(yes);
    expect(viewOf(lived, [...many, no])).toMatchObject({ status: partly, split: true });
    expect(viewOf(lived, [yes, no, no])).toMatchObject({ status: no, split: true });
    const said = { [lived]: [...many, no], profession: three(yes) };
    expect(look('welcome', said)).toMatchObject({ status: partly, split: true });
    expect(rulesOf('welcome', said)).toContain(`NN5 ${lived}`);
  });

  test('one step is no split', () => {
    expect(viewOf(lived, [yes, partly, yes]).split).toBe(false);
    expect(viewOf(lived, [no, partly, partly]).split).toBe(false);
    expect(look('welcome', { [lived]: three(yes), profession: three(no) }).split).toBe(false);
  });

  test('a split group that does not decide splits nothing', () => {
    const said = { [lived]: three(yes), profession: three(yes), community: [yes, no, no] };
    expect(look('welcome', said)).toMatchObject({ status: yes, split: false });
  });
});

describe('NN6: in place only when each group asked says so', () => {
  test.each<[Status, Said]>([
    [yes, { [lived]: three(yes), profession: three(yes) }],
    ['not-known', { [lived]: three(yes) }],
    ['not-known', { profession: three(yes) }],
    ['too-few', { [lived]: three(yes), profession: [yes, yes] }],
    ['not-known', { [lived]: three(yes), profession: three(unsure) }],
  ])('%s of %j', (status, said) => {
    expect(look('welcome', said).status).toBe(status);
  });

  test('and is said as one reason', () => {
    expect(rulesOf('welcome', { [lived]: three(yes), profession: three(yes) })).toEqual(['NN6']);
  });
});

describe('NN7: "partly" and "not yet" show as soon as one group says so', () => {
  test.each<[Status, Said]>([
    [no, { [lived]: three(no) }],
    [partly, { profession: three(partly) }],
    [no, { [lived]: three(no), profession: [yes] }],
    [partly, { [lived]: three(partly), profession: [no, no] }],
    [no, { [lived]: three(partly), profession: three(no) }],
    ['not-known', {}],
  ])('%s of %j', (status, said) => {
    expect(look('welcome', said).status).toBe(status);
  });

  test('with who has not answered', () => {
    expect(rulesOf('welcome', { [lived]: three(no) })).toEqual([
      `NN3 ${lived} ${no}`,
      'NN7 profession',
    ]);
    expect(rulesOf('welcome', {})).toEqual([`NN7 ${lived}`, 'NN7 profession']);
  });
});

describe('NN8: where it asks whether people understand, a parent who is not sure counts as "not yet"', () => {
  test('in the view, and in whether they are split', () => {
    expect(look('understood', { [lived]: three(unsure), profession: three(yes) }).status).toBe(no);
    expect(
      look('understood', { [lived]: [yes, yes, unsure], profession: three(yes) }),
    ).toMatchObject({ status: partly, split: true });
    expect(rulesOf('understood', { [lived]: three(unsure), profession: three(yes) })).toContain(
      'NN8',
    );
  });

  test('not for people who work there, nor on other questions', () => {
    expect(look('understood', { [lived]: three(yes), profession: three(unsure) }).status).toBe(
      'not-known',
    );
    expect(look('plain', { [lived]: three(unsure), profession: three(yes) }).status).toBe(
      'not-known',
    );
    const saysWhy = (question: string, said: Said) => rulesOf(question, said).includes('NN8');
    expect(saysWhy('understood', { [lived]: three(no), profession: [unsure, unsure, no] })).toBe(
      false,
    );
    expect(saysWhy('plain', { [lived]: [no, no, unsure] })).toBe(false);
  });
});

describe('NN9: "does not apply"', () => {
  test('is for lived experience alone to say', () => {
    const said = { [lived]: three(apart), profession: three(no) };
    expect(look('creche', said).status).toBe('does-not-apply');
    expect(rulesOf('creche', said)).toEqual(['NN9']);
    const turned = { [lived]: three(yes), profession: three(apart) };
    expect(look('creche', turned).status).toBe('not-known');
    expect(rulesOf('creche', turned)).toEqual([`NN3 ${lived} ${yes}`, `NN3 profession ${apart}`]);
  });

  test('one for whom it applies is not outvoted', () => {
    expect(look('creche', { [lived]: [apart, apart, no], profession: three(yes) }).status).toBe(no);
  });

  test('counts only where the check has a condition', () => {
    const said = { [lived]: three(apart), profession: three(yes) };
    expect(look('plain', said).status).toBe('not-known');
    expect(look('welcome', said).status).toBe('not-known');
  });

  test('is not said by too few', () => {
    expect(look('creche', { [lived]: [apart, apart], profession: three(yes) }).status).toBe(
      'too-few',
    );
  });
});

test('NN2: entries that are no ratings change nothing', () => {
  const project = projectOf(answers('welcome', { [lived]: three(yes) }));
  const note = { ...rating(yes), id: 'n', kind: 'note' as const, data: { text: 'x' } };
  const other = { ...rating(no), id: 'o', kind: 'meeting' };
  expect(assess(projectOf([...project.entries], note, other))).toEqual(assess(project));
});
