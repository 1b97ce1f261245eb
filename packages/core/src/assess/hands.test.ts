import { describe, expect, test } from 'vitest';
import type { Entry, Rating } from '../index.ts';
import { assess, projectOf, rating } from '../testing/build.examples.ts';

const says = (
  by: string,
  value: Rating,
  more: { people?: number; enteredBy?: string } = {},
): Entry => {
  const entry = rating(value, { by });
  const { people, enteredBy } = more;
  return {
    ...entry,
    ...(enteredBy && { enteredBy }),
    data: { ...(entry.data as object), ...(people && { people }) },
  } as Entry;
};
const lived = (...entries: Entry[]) => assess(projectOf(entries)).sections[0]!.question.views[0]!;
const zoe = says('zoe', 'not-yet');

describe('SM7: nobody sees through their own hand', () => {
  test.each<[string, Entry[]]>([
    ['a group of two beside one other', [says('ann', 'in-place', { people: 2 }), zoe]],
    ['a large group beside one other', [says('ann', 'in-place', { people: 9 }), zoe]],
    [
      'two sheets typed beside one other',
      [
        says('s1', 'in-place', { enteredBy: 'kim' }),
        says('s2', 'in-place', { enteredBy: 'kim' }),
        zoe,
      ],
    ],
    [
      'one sheet typed and one’s own beside one other',
      [says('s1', 'in-place', { enteredBy: 'ann' }), says('ann', 'in-place'), zoe],
    ],
  ])('%s: too few to show', (_what, entries) => {
    expect(lived(...entries)).toMatchObject({ status: 'too-few', answers: null, counts: null });
  });

  test.each<[string, Entry[], number]>([
    ['three who wrote for themselves', [says('ann', 'partly'), says('bob', 'partly'), zoe], 3],
    ['a group alone: it knows what it said', [says('ann', 'partly', { people: 3 })], 3],
    [
      'sheets that one hand typed, all of them',
      ['s1', 's2', 's3'].map((by) => says(by, 'partly', { enteredBy: 'kim' })),
      3,
    ],
    [
      'a group beside two others',
      [says('ann', 'partly', { people: 2 }), zoe, says('bob', 'partly')],
      4,
    ],
    [
      'one sheet beside two others',
      [says('s1', 'partly', { enteredBy: 'kim' }), zoe, says('bob', 'partly')],
      3,
    ],
  ])('%s: shown', (_what, entries, answers) => {
    expect(lived(...entries).answers).toBe(answers);
  });
});
