import { describe, expect, test } from 'vitest';
import { createProject, isSafeLink, parseEntry, type CoprodError } from '../index.ts';
import { attempt } from '../testing/compare.examples.ts';
import { exampleOf } from '../testing/group.examples.ts';

const faultsOf = (more: object) =>
  (
    (attempt(() => parseEntry({ ...exampleOf('round'), ...more })) as CoprodError | null)?.faults ??
    []
  ).map(({ code, path }) => `${code} ${path}`);

describe('RE1: ids, people, what it is about', () => {
  test.each<[string, string[], string[]]>([
    [
      'id',
      ['a', 'A-b_9', 'x'.repeat(200)],
      ['', ' a', 'a ', 'a b', 'a\n', 'é', 'a.b', 'x'.repeat(201)],
    ],
    [
      'by',
      ['a', 'é', '😀', 'a@b.org', 'x'.repeat(200)],
      [
        '',
        ' a',
        'a ',
        'a b',
        '\u0000a',
        'a\u0000',
        'a\n',
        '\u200Fa',
        'a\u200F',
        '\uD800a',
        'x'.repeat(201),
      ],
    ],
    [
      'about',
      ['a', 'small@1/a-b', 'a:b.c_d', 'x'.repeat(200)],
      ['', ' a', 'a ', 'a b', 'a\n', 'é', 'a?b', 'x'.repeat(201)],
    ],
  ])('%s', (field, good, bad) => {
    for (const text of good) expect(faultsOf({ [field]: text }), text).toEqual([]);
    for (const text of bad)
      expect(faultsOf({ [field]: text }), JSON.stringify(text)).toEqual([`bad-format ${field}`]);
    expect(faultsOf({ [field]: 5 })).toEqual([`wrong-type ${field}`]);
  });

  test('a project’s id is like an entry’s', () => {
    expect(createProject({ id: 'x'.repeat(200) }).id).toHaveLength(200);
    for (const id of ['', 'a b', ' a', 'a ', 'x'.repeat(201), 5 as never])
      expect(attempt(() => createProject({ id }))).toMatchObject({
        faults: [{ code: 'bad-format', path: 'id' }],
      });
  });
});

test('VI3: the hash of a code is 64 digits, and nothing before or after', () => {
  const hash = (codeHash: string) =>
    attempt(() => parseEntry({ ...exampleOf('claim'), data: { codeHash } })) as CoprodError | null;
  const good = '0123456789abcdef'.repeat(4);
  expect(hash(good)).toBeNull();
  for (const bad of [
    `0${good}`,
    `${good}0`,
    ` ${good}`,
    `${good}\n`,
    good.slice(1),
    `g${good.slice(1)}`,
  ])
    expect(hash(bad)?.faults, bad).toMatchObject([{ code: 'bad-format', path: 'data.codeHash' }]);
});

test('LK1: nothing before a link, and nothing behind it', () => {
  const good = 'https://example.org/a';
  expect(isSafeLink(good)).toBe(true);
  for (const text of [`x${good}`, ` ${good}`, `see ${good}`, `${good} b`, `${good}\n`, `x:${good}`])
    expect(isSafeLink(text), text).toBe(false);
});
