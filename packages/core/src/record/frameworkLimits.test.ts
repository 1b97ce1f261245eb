import { describe, expect, test } from 'vitest';
import { defineFramework, type CoprodError } from '../index.ts';
import { attempt } from '../testing/compare.examples.ts';

const faultsOf = (framework: unknown) =>
  ((attempt(() => defineFramework(framework as never)) as CoprodError | null)?.faults ?? []).map(
    ({ code, path }) => `${code} ${path}`,
  );
const section = (id: string, ...checks: string[]) => ({
  id,
  checks: checks.map((one) => ({ id: one })),
});
const ours = (...sections: object[]) => ({ id: 'ours', version: 1, sections });
const ids = (count: number) => Array.from({ length: count }, (_, index) => `q${String(index)}`);

describe('FW1: the ids of a hub’s own questions', () => {
  test.each(['a', '7', 'a-b', 'warm-welcome-2', 'x'.repeat(180)])('%s is one', (id) => {
    expect(faultsOf(ours(section(id)))).toEqual([]);
  });

  test.each(['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', 'a ', ' a', 'a\n', 'é', 'a.b', 'a-B'])(
    '%j is none, anywhere',
    (id) => {
      expect(faultsOf({ ...ours(section('a')), id })).toEqual(['bad-format id']);
      expect(faultsOf(ours(section(id)))).toEqual(['bad-format sections[0].id']);
      expect(faultsOf(ours(section('a', id)))).toEqual(['bad-format sections[0].checks[0].id']);
      const checks = [{ id: 'b', condition: id }];
      expect(faultsOf(ours({ id: 'a', checks }))).toEqual([
        'bad-format sections[0].checks[0].condition',
      ]);
    },
  );

  test('too long is one fault, whatever is in it', () => {
    expect(faultsOf(ours(section('A_'.repeat(101))))).toEqual(['too-long sections[0].id']);
  });

  test('each stands once, in whatever section', () => {
    expect(faultsOf(ours(section('a', 'b'), section('c', 'd')))).toEqual([]);
    expect(faultsOf(ours(section('a'), section('a')))).toEqual(['clash sections[1].id']);
    expect(faultsOf(ours(section('a', 'b'), section('b', 'c', 'a')))).toEqual([
      'clash sections[1].id',
      'clash sections[1].checks[1].id',
    ]);
  });

  test('with framework and version they fit into what an entry is about', () => {
    const long = 'x'.repeat(193); // ours@1/ and this are 200
    expect(faultsOf(ours(section('a'), section(long)))).toEqual([]);
    expect(faultsOf(ours(section('a'), section(`${long}x`)))).toEqual(['too-long sections[1].id']);
  });
});

describe('RE9: how much a framework holds', () => {
  test('100 sections, and 100 checks in each; more are one fault', () => {
    expect(faultsOf(ours(...ids(100).map((id) => section(id))))).toEqual([]);
    expect(faultsOf(ours(...ids(101).map((id) => section(id))))).toEqual(['too-many sections']);
    expect(faultsOf(ours(...Array<object>(5_000).fill({})))).toEqual(['too-many sections']);
    expect(faultsOf(ours(section('a', ...ids(100))))).toEqual([]);
    expect(faultsOf(ours(section('a', ...ids(101))))).toEqual(['too-many sections[0].checks']);
  });

  test('four groups are asked at most', () => {
    const asking = (...asks: string[]) => faultsOf(ours({ id: 'a', checks: [{ id: 'b', asks }] }));
    const all = ['lived-experience', 'profession', 'young-people', 'community'];
    expect(asking(...all)).toEqual([]);
    expect(asking(...all, 'profession')).toEqual(['too-many sections[0].checks[0].asks']);
  });
});

describe('FW1, TX1: its words', () => {
  const texts = (id: string) => ({ [id]: { title: 'x', question: 'x', about: '' } });
  const words = { title: 'x', sections: texts('a'), checks: {}, conditions: {} };
  const spoken = (languages: object) => faultsOf({ ...ours(section('a')), words: languages });

  test.each(['en', 'cy', 'en-GB', 'zh-Hant-TW', 'x'.repeat(8)])('%s is a language', (language) => {
    expect(spoken({ [language]: words })).toEqual([]);
  });

  test.each(['', 'e', 'x'.repeat(9), '1a', 'en_GB', 'en-', 'en-GB ', ' en', 'en-123456789'])(
    '%j is none',
    (language) => {
      expect(spoken({ [language]: words })).toEqual(['bad-format words.(unknown key 1)']);
    },
  );

  test('words for what cannot be an id are refused where they stand, by number', () => {
    const odd = { ...words, sections: { ...texts('a'), ...texts('A b'), ...texts('C') } };
    expect(spoken({ en: odd })).toEqual([
      'bad-format words.en.sections.(unknown key 1)',
      'bad-format words.en.sections.(unknown key 2)',
    ]);
    expect(spoken({ en: { ...words, checks: { A: 'x' } } })).toEqual([
      'bad-format words.en.checks.(unknown key 1)',
    ]);
  });

  test('each language needs each', () => {
    expect(spoken({ en: words, cy: { ...words, sections: {} } })).toEqual([
      'missing words.cy.sections.a',
    ]);
  });
});

test('RE7: what throws when it is looked at is refused', () => {
  const sly = {
    ...ours(),
    get sections(): never {
      throw new Error('boo');
    },
  };
  const error = attempt(() => defineFramework(sly as never)) as CoprodError;
  expect(error.faults).toMatchObject([{ code: 'unreadable', path: '' }]);
  expect(error.message.startsWith('This framework cannot be used: 1 fault. The whole: ')).toBe(
    true,
  );
});
