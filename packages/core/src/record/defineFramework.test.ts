import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  assessFramework,
  CoprodError,
  defineFramework,
  nonNegotiables,
  type Framework,
} from '../index.ts';
import { en } from '../catalogue/text/en/base.ts';
import { projectOf, small, today } from '../testing/build.examples.ts';

const faultsOf = (framework: unknown) => {
  try {
    defineFramework(framework as Framework);
  } catch (error) {
    if (error instanceof CoprodError)
      return error.faults.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
};
const words = {
  title: 'Ours',
  sections: { a: { title: 'A', question: 'A?', about: '' } },
  checks: { b: 'B' },
  conditions: { c: 'C' },
};
const own = {
  id: 'ours',
  version: 2,
  sections: [{ id: 'a', checks: [{ id: 'b', condition: 'c' }] }],
  words: { en: words, 'cy-GB': words },
};

describe("FW1: a hub's own framework", () => {
  test('is given back as it is, with its ids as types', () => {
    expect(defineFramework(own)).toBe(own);
    expectTypeOf(small.sections[0].id).toEqualTypeOf<'welcome'>();
    const [section] = assessFramework(projectOf(), small, { today }).sections;
    expectTypeOf(section!.id).toEqualTypeOf<'welcome'>();
    expectTypeOf(section!.checks[0]!.id).toEqualTypeOf<
      'plain' | 'understood' | 'creche' | 'staff'
    >();
  });

  test('may have the shape of the eight, words and all', () => {
    expect(faultsOf(nonNegotiables)).toEqual([]);
    expect(
      faultsOf({ ...nonNegotiables, words: { en: en.frameworks['non-negotiables'] } }),
    ).toEqual([]);
  });

  test('keeps its id, version and question together within what an entry can be about', () => {
    const id = 'f'.repeat(120);
    const sections = [{ id: 's'.repeat(77), checks: [{ id: 'c'.repeat(78) }] }];
    expect(faultsOf({ id, version: 1, sections })).toEqual(['too-long sections[0].checks[0].id']);
  });

  test('may name a question as every object names things', () => {
    const sections = [{ id: 'constructor', checks: [] }];
    expect(faultsOf({ id: 'constructor', version: 1, sections })).toEqual([]);
    const without = { ...words, sections: {}, checks: {}, conditions: {} };
    expect(faultsOf({ id: 'x', version: 1, sections, words: { en: without } })).toEqual([
      'missing words.en.sections.constructor',
    ]);
  });

  test.each<[string, object, string[]]>([
    ['no id', { id: undefined }, ['missing id']],
    ['an id that is not kebab-case', { id: 'Our_Own' }, ['bad-format id']],
    ['half a version', { version: 1.5 }, ['wrong-type version']],
    ['version 0', { version: 0 }, ['too-few version']],
    ['no sections', { sections: [] }, ['too-few sections']],
    [
      'the same id twice',
      {
        words: undefined,
        sections: [{ id: 'a', checks: [{ id: 'a' }, { id: 'b', condition: 'c' }] }],
      },
      ['clash sections[0].checks[0].id'],
    ],
    [
      'nobody to ask',
      { sections: [{ id: 'a', checks: [{ id: 'b', condition: 'c', asks: [] }] }] },
      ['too-few sections[0].checks[0].asks'],
    ],
    [
      'an unknown group to ask',
      { sections: [{ id: 'a', checks: [{ id: 'b', asks: ['x'] }] }] },
      ['bad-value sections[0].checks[0].asks[0]'],
    ],
    [
      'a source that is none',
      { sections: [{ id: 'a', source: { source: 'x', where: '1' }, checks: [] }] },
      ['bad-value sections[0].source.source'],
    ],
    ['a key too many', { owner: 'x' }, ['unknown-key (unknown key 1)']],
    ['a language that is none', { words: { 'x y': words } }, ['bad-format words.(unknown key 1)']],
    [
      'words missing',
      { words: { en: { ...words, checks: {}, conditions: {} } } },
      ['missing words.en.checks.b', 'missing words.en.conditions.c'],
    ],
    [
      'words with hidden characters',
      { words: { en: { ...words, title: '\u202E' } } },
      ['bad-text words.en.title'],
    ],
  ])('is refused with %s', (_what, change, faults) => {
    expect(faultsOf({ ...own, ...change })).toEqual(faults);
  });
});
