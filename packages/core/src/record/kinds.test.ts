import { describe, expect, expectTypeOf, test } from 'vitest';
import { record } from '../catalogue/text/en/record.ts';
import {
  entrySchema,
  kindNames,
  parseEntry,
  parseProject,
  refusalRules,
  type CoprodError,
  type Kind,
  type KindName,
} from '../index.ts';
import { exampleOf, kinds } from '../testing/group.examples.ts';
import { kindFiles } from './kinds/all.ts';

describe('RE1, TX1: every kind of entry', () => {
  test('has a file, a name in words, and stands in every list', () => {
    expectTypeOf<Kind>().toEqualTypeOf<KindName>();
    expect(kinds).toEqual([...kindNames]);
    expect(Object.keys(record.kinds)).toEqual([...kindNames]);
    expect(Object.keys(record.refusals)).toEqual([...refusalRules]);
  });

  test.each(kinds)('%s: its example is an entry, whole or blank, and takes no key more', (kind) => {
    const entry = exampleOf(kind);
    expect(parseEntry(entry)).toEqual(entry);
    expect(entrySchema.safeParse(entry).success).toBe(true);
    expect(parseEntry({ ...entry, data: null }).data).toBeNull();
    const faults = (input: unknown) => {
      try {
        parseEntry(input);
      } catch (error) {
        return (error as CoprodError).faults.map(({ code, path }) => `${code} ${path}`);
      }
      return [];
    };
    expect(faults({ ...entry, data: { ...entry.data, extra: 1 } })).toEqual([
      'unknown-key data.(unknown key 1)',
    ]);
    expect(faults({ ...entry, data: {} })).toEqual(
      kind === 'feedback-heard' ? [] : expect.arrayContaining([expect.stringMatching(/ data\./)]),
    );
  });

  test('an exported project is a file that is read back as it was', () => {
    const project = parseProject({
      schema: 1,
      id: 'all',
      entries: kinds.map((kind) => exampleOf(kind)),
    });
    expect(project.entries).toHaveLength(kinds.length);
    expect(parseProject(JSON.stringify(project))).toEqual(project);
  });

  test('what two keys need can be agreed to, and what is about a kind names kinds that are there', () => {
    expect(kindFiles.agreement.rules.aboutKinds).toEqual([
      'proposal',
      'framework',
      'gate',
      'not-used',
    ]);
    for (const kind of kindFiles.agreement.rules.aboutKinds ?? [])
      expect(kindFiles[kind as Kind].rules.add).toEqual(['lead']);
    for (const kind of kinds)
      for (const other of kindFiles[kind].rules.aboutKinds ?? []) expect(kinds).toContain(other);
  });
});

describe('PE5, FB8, RE1: each kind takes only what makes sense', () => {
  test.each<[string, Kind, unknown, string]>([
    [
      'a reason of nothing but spaces',
      'stage',
      { move: 'back', stage: 'co-design', why: '  ' },
      'data.why',
    ],
    ['a step back without a reason', 'stage', { move: 'back', stage: 'co-design' }, 'data.why'],
    ['going on anyway without a reason', 'gate', { anyway: true, to: 'co-design' }, 'data.why'],
    [
      'a reason where nothing is missing',
      'gate',
      { anyway: false, to: 'co-design', why: 'x' },
      'data.(unknown key 1)',
    ],
    ['leaving out another stage', 'not-used', { stage: 'co-design', why: 'x' }, 'data.stage'],
    [
      'not doing without a reason',
      'decision',
      { outcome: 'not-doing', decidedBy: ['profession'] },
      'data.why',
    ],
    [
      'a decision by nobody',
      'decision',
      { outcome: 'doing', what: 'x', decidedBy: [] },
      'data.decidedBy',
    ],
    [
      'hearing from nobody',
      'heard-from',
      { perspective: 'profession', people: 0, on: '2026-05-01', where: 'x' },
      'data.people',
    ],
    [
      'half a person',
      'heard-from',
      { perspective: 'profession', people: 1.5, on: '2026-05-01', where: 'x' },
      'data.people',
    ],
    ['a group of one', 'feedback', { from: 'group', text: 'x', people: 1 }, 'data.people'],
    ['a code itself', 'claim', { codeHash: 'my code' }, 'data.codeHash'],
    ['a hash in capitals', 'claim', { codeHash: 'A'.repeat(64) }, 'data.codeHash'],
    [
      'a reply that says nothing of what is next',
      'senior-reply',
      { ends: false, text: 'x' },
      'data.next',
    ],
    [
      'an end with next steps',
      'senior-reply',
      { ends: true, text: 'x', next: 'x' },
      'data.(unknown key 1)',
    ],
    ['an idea passed on to nobody', 'passed-on', { text: 'x' }, 'data.to'],
    ['a summary over 200', 'told', { summary: 'x'.repeat(201), how: 'in-person' }, 'data.summary'],
    ['a day that is none', 'done', { on: '2026-02-30' }, 'data.on'],
    ['erasing who knows what', 'erasure', {}, 'data.ids'],
  ])('%s is refused', (_what, kind, data, path) => {
    const attempt = () => parseEntry({ ...exampleOf(kind), data });
    expect(attempt).toThrow(path);
  });
});
