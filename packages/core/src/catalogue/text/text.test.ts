import { describe, expect, test } from 'vitest';
import {
  shownFaults,
  nonNegotiables,
  perspectives,
  ratings,
  reasonRules,
  statuses,
} from '../../index.ts';
import { en } from './en/base.ts';
import { pseudoText } from './pseudo.ts';

/** Every string of a text with its path. */
const strings = (value: unknown, path = ''): [path: string, text: string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => strings(inner, `${path}/${key}`));

const words = strings(en).filter(([path]) => path !== '/language' && path !== '/direction');
const bracesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);

describe('TX1: English', () => {
  test('has words for everything, and none of them empty', () => {
    expect(Object.keys(en.perspectives)).toEqual([...perspectives]);
    expect(Object.keys(en.ratings)).toEqual([...ratings]);
    expect(Object.keys(en.statuses)).toEqual([...statuses]);
    expect(Object.keys(en.reasons)).toEqual([...reasonRules]);
    expect(Object.keys(en.faults)).toEqual([...shownFaults]);
    const { sections, checks } = en.frameworks['non-negotiables'];
    expect(Object.keys(sections)).toEqual(nonNegotiables.sections.map(({ id }) => id));
    const checkIds = nonNegotiables.sections.flatMap((section) =>
      section.checks.map(({ id }) => id),
    );
    expect(Object.keys(checks)).toEqual(checkIds);
    expect(words.length).toBeGreaterThan(120);
    for (const [path, text] of words) expect(text.trim(), path).not.toBe('');
  });

  /** What each place fills in. */
  const filled: Record<string, string[]> = {
    '/reasons/NN3': ['group', 'rating'],
    '/reasons/NN4': ['group'],
    '/reasons/NN5': ['group'],
    '/reasons/NN7': ['group'],
    '/reasons/NN11': ['questions'],
    '/reasons/BY3': ['group'],
    '/reasons/SIG2': ['count', 'of'],
    '/reasons/SIG3': ['count', 'of'],
    '/reasons/SIG4': ['count', 'of'],
    '/reasons/SIG5': ['count', 'of'],
    '/hints/few': ['group'],
    '/hints/silent': ['group'],
    '/hints/typed': ['group'],
    '/reasons/SM2': ['group'],
    '/reasons/SM3': ['day'],
    '/common/refused': ['why'],
    '/checklist/answeringAs': ['hat'],
    '/checklist/alone': ['count', 'fewest'],
    '/checklist/shownOn': ['day'],
    '/checklist/late': ['day'],
    '/checklist/progress': ['done', 'of'],
    '/checklist/inPlace': ['inPlace', 'of'],
    '/checklist/youSaid': ['rating'],
    '/checklist/number': ['number'],
    '/checklist/detail': ['count'],
    '/checklist/onlyIf': ['condition'],
    '/checklist/saveNext': ['number'],
    '/checklist/groupSays': ['group', 'rating'],
    '/checklist/groupSilent': ['group'],
    '/passItOn/start': ['hat'],
    '/passItOn/answersOf': ['hat'],
    '/checklist/heardFrom': ['count', 'day', 'where'],
  };

  test('has only braces that are filled', () => {
    for (const [path, text] of words) {
      for (const brace of bracesIn(text)) expect(filled[path], path).toContain(brace);
    }
  });

  test('SM4: warns somebody whose group is small, and says how it is protected', () => {
    expect(en.checklist.alone).toMatch(/group is small.*until \{fewest\} people.*may guess/);
  });

  test('SM5: says that answering comes before seeing', () => {
    expect(en.checklist.answerFirst).toMatch(/^Answer first/);
  });

  test('HELP1: has words for where to go, and for when nobody has said where', () => {
    for (const key of ['notSafe', 'complain', 'noHelp'] as const) {
      expect(en.common[key]).toMatch(/safe|complain/);
    }
  });
});

describe.each(['ltr', 'rtl'] as const)('TX2: the made-up language, %s', (direction) => {
  const pseudo = pseudoText(en, direction);
  const made = new Map(strings(pseudo));

  test('changes every string, and keeps what is filled in', () => {
    const letters = direction === 'rtl' ? /[a-z]/iu : /[aeiou]/iu;
    for (const [path, text] of words) {
      const changed = made.get(path)!;
      expect(changed, path).toMatch(/^⟦.+⟧$/su);
      expect(changed.length, path).toBeGreaterThan(text.length * 1.3);
      expect(bracesIn(changed), path).toEqual(bracesIn(text));
      expect(changed.replace(/\{\w+\}|https?:\/\//gu, ''), path).not.toMatch(letters);
    }
  });

  test('says its language and its direction', () => {
    expect(pseudo.direction).toBe(direction);
    expect(() => new Intl.Locale(pseudo.language)).not.toThrow();
    expect([...made.keys()].sort()).toEqual(
      strings(en)
        .map(([path]) => path)
        .sort(),
    );
  });
});
