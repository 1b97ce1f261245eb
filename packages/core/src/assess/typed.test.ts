import { describe, expect, test } from 'vitest';
import type { Entry, Perspective } from '../index.ts';
import { answers, assess, noon, projectOf, three, type Said } from '../testing/build.examples.ts';

const person = (by: string, perspective: Perspective): Entry => ({
  id: `p-${by}`,
  kind: 'person',
  at: noon('2026-01-01'),
  by,
  data: { perspective },
});
const people = [person('kit', 'profession'), person('cha', 'lived-experience')];
/** What the groups said to one question; each answer typed by whom it says, or by oneself. */
const question = (said: Said, typists: Partial<Record<Perspective, (string | null)[]>>) => {
  const entries = answers('welcome', said).map((entry) => {
    const { perspective } = entry.data as { perspective: Perspective };
    const place = Number(entry.by.slice(-1));
    const enteredBy = typists[perspective]?.[place];
    return enteredBy ? { ...entry, enteredBy } : entry;
  });
  return assess(projectOf(people, entries)).sections[0]!.question;
};
const told = (...typists: (string | null)[]) =>
  question({ 'lived-experience': three('partly') }, { 'lived-experience': typists });
const typedIn = { rule: 'BY3', entries: [], values: { perspective: 'lived-experience' } };

describe('BY3: where others typed in every answer of a group, it shows', () => {
  test('all typed by people who work here', () => {
    expect(told('kit', 'kit', 'kit').views[0]?.typed).toBe(true);
    expect(told('kit', 'kit', 'kit').reasons).toContainEqual(typedIn);
  });

  test.each([
    ['one of them typed it themself', ['kit', 'kit', null]],
    ['one of them was typed by another parent', ['kit', 'kit', 'cha']],
    ['nobody typed for others', [null, null, null]],
  ])('not where %s', (_what, typists) => {
    const { views, reasons } = told(...typists);
    expect(views[0]).not.toHaveProperty('typed');
    expect(reasons).not.toContainEqual(typedIn);
  });

  test('somebody whom the project does not know is another', () => {
    expect(told('office', 'office', 'office').views[0]?.typed).toBe(true);
  });

  test('it is said beside every status, the group’s own hat decides', () => {
    const said = { 'lived-experience': three('in-place'), profession: three('in-place') } as const;
    const typed = { profession: ['cha', 'cha', 'cha'] };
    const { status, reasons } = question(said, typed);
    expect(status).toBe('in-place');
    expect(reasons.map(({ rule, values }) => [rule, values.perspective])).toEqual([
      ['NN6', undefined],
      ['BY3', 'profession'],
    ]);
  });

  test('SM2: not where too few answered to show', () => {
    const two = question(
      { 'lived-experience': ['partly', 'partly'] },
      { 'lived-experience': ['kit', 'kit'] },
    );
    expect(two.views[0]).not.toHaveProperty('typed');
    expect(two.reasons).not.toContainEqual(typedIn);
  });
});

describe('PE4: young people', () => {
  const round = (youngPeople?: boolean): Entry => ({
    id: 'r',
    kind: 'round',
    at: noon('2026-01-01'),
    by: 'amina',
    about: 'small@1',
    data: {
      answersFrom: '2026-01-01',
      shownOn: '2026-05-02',
      ...(youngPeople !== undefined && { youngPeople }),
    },
  });
  const look = (youngPeople: boolean | undefined, young: Said['young-people'] = []) =>
    assess(
      projectOf(
        round(youngPeople),
        answers('welcome', {
          'lived-experience': three('in-place'),
          profession: three('in-place'),
          'young-people': young,
        }),
        answers('staff', { profession: three('in-place') }),
      ),
    ).sections[0]!;

  test('decide too where the project is theirs', () => {
    expect(look(true, three('not-yet')).question.status).toBe('not-yet');
    expect(look(true, three('in-place')).question.status).toBe('in-place');
    expect(look(true).question.reasons).toContainEqual({
      rule: 'NN7',
      entries: [],
      values: { perspective: 'young-people' },
    });
    expect(look(true).question.status).toBe('not-known');
  });

  test('else are shown beside the others', () => {
    for (const theirs of [false, undefined]) {
      const { question } = look(theirs, three('not-yet'));
      expect(question.status).toBe('in-place');
      expect(question.views[2]).toMatchObject({ status: 'not-yet', decides: false });
    }
  });

  test('a check that asks one group asks that group only', () => {
    expect(look(true).checks[3]?.status).toBe('in-place');
  });
});
