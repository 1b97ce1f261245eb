import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInWords, explain, fill, reasonRules, type Reason, type ReasonRule } from '../index.ts';
import { en } from '../catalogue/text/en/base.ts';
import { pseudoText } from '../catalogue/text/pseudo.ts';
import { anyQuestion, anySaid } from '../testing/any.examples.ts';
import { answers, assess, projectOf, round } from '../testing/build.examples.ts';

const values: Reason['values'] = {
  perspective: 'profession',
  status: 'in-place',
  day: '2026-05-03',
  questions: 2,
  count: 1,
  of: 3,
};

describe('TX1: a reason in words', () => {
  test.each<[ReasonRule, string]>([
    ['NN3', 'People who work here say: Yes, in place.'],
    ['NN4', 'People who work here are not sure.'],
    ['NN7', 'People who work here have not answered yet.'],
    ['NN11', 'We looked at 2 questions. This is the lowest answer.'],
    ['BY3', 'Others typed in all answers of: People who work here.'],
    ['SIG4', 'Of what was decided, people were told: 1 of 3.'],
    ['SM3', 'All answers are shown together on 3 May 2026.'],
  ])('%s', (rule, words) => {
    expect(explain({ rule, entries: [], values }, en)).toBe(words);
  });

  test('of every rule, in every language, with nothing left to fill in', () => {
    for (const text of [en, pseudoText(en, 'ltr'), pseudoText(en, 'rtl')]) {
      for (const rule of reasonRules) {
        expect(explain({ rule, entries: [], values }, text)).toMatch(/^[^{}]{10,}$/u);
      }
    }
  });

  test('of every reason that an assessment gives', () => {
    const rules = new Set<string>();
    fc.assert(
      fc.property(fc.dictionary(anyQuestion, anySaid), fc.boolean(), (all, hidden) => {
        const entries = Object.entries(all).flatMap(([question, said]) => answers(question, said));
        const project = hidden
          ? projectOf(entries, round({ shownOn: '2026-06-01' }))
          : projectOf(entries);
        for (const { reasons, question, checks } of assess(project).sections) {
          const all = [reasons, question.reasons, ...checks.map((check) => check.reasons)].flat();
          for (const reason of all) {
            rules.add(reason.rule);
            expect(explain(reason, en)).not.toMatch(/[{}]|undefined/);
          }
        }
      }),
    );
    expect(rules).toContain('SM3');
    expect(rules).toContain('NN3');
  });

  test('with a status where no answer has that name', () => {
    const reason = {
      rule: 'NN3' as const,
      entries: [],
      values: { perspective: 'profession' as const, status: 'not-known' as const },
    };
    expect(explain(reason, en)).toBe('People who work here say: Not known yet.');
  });
});

describe('TX4: filling in', () => {
  test('puts each value once in its place, and leaves what it does not know', () => {
    expect(fill('{done} of {of}', { done: 3, of: 8 })).toBe('3 of 8');
    expect(fill('{a} {b}', { a: '{b} $& $1' })).toBe('{b} $& $1 {b}');
    expect(fill('{toString} {__proto__} {constructor}', {})).toBe(
      '{toString} {__proto__} {constructor}',
    );
  });

  test('a day in words has its year where it is not this year', () => {
    expect(dayInWords('2026-05-03', 'en-GB')).toBe('3 May 2026');
    expect(dayInWords('2026-05-03', 'en-GB', '2026-12-31')).toBe('3 May');
    expect(dayInWords('2026-12-31', 'en-GB', '2027-01-01')).toBe('31 December 2026');
    expect(dayInWords('2028-02-29', 'fr', '2028-03-01')).toBe('29 février');
  });
});
