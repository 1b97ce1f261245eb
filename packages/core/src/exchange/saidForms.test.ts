import { describe, expect, test } from 'vitest';
import {
  controlName,
  CoprodError,
  limits,
  safeParseFormData,
  type Actor,
  type Entry,
  type FormContext,
} from '../index.ts';
import { projectOf } from '../testing/build.examples.ts';
import { contextOf, post, set } from '../testing/form.examples.ts';

const slipHash = 'c56464bdefb6aab4bb4a1388feaaedecc6ae63f46b9c1e559f2a47267fa36f5f';
const words = 'Buggies do not fit.';
const say = (beside: Record<string, string> = {}, more: Partial<FormContext> = {}) =>
  post(set('feedback', 'new', words, { from: 'one', ...beside }), more);
const typing: Actor = { id: 'amina', perspective: 'lived-experience', enteredBy: 'joe' };
const yes = ['consent', { use: 'words-in-public', given: true }];

describe('FO1: something said, as a form', () => {
  test('by one or for a group of so many: who says it is chosen', () => {
    expect(say().made).toEqual([['feedback', { from: 'one', text: words }]]);
    // Nobody is named by mistake, and no number is lost in silence.
    expect(say({ from: '' })).toMatchObject({ made: [], faults: ['missing from-feedback:new'] });
    expect(say({ size: '12' })).toMatchObject({
      made: [],
      faults: ['bad-value size-feedback:new'],
    });
    expect(say({ from: 'group', size: ' 12 ' }).made).toEqual([
      ['feedback', { from: 'group', text: words, people: 12 }],
    ]);
    expect(say({}, { actor: typing }).entries[0]).toMatchObject({ by: 'amina', enteredBy: 'joe' });
  });

  test('an empty box is nothing said', () => {
    expect(post(set('feedback', 'new', ' ', { from: 'nameless' }))).toMatchObject({
      ...{ entries: [], faults: [] },
    });
  });
});

describe('FB9: said without a name', () => {
  test('the item has a writer of its own, who claims it with the code of the slip', () => {
    const { entries, made } = say({ from: 'nameless' }, { slipHash });
    expect(made).toEqual([
      ['feedback', { from: 'nameless', text: words }],
      ['claim', { codeHash: slipHash }, entries[0]!.id],
    ]);
    expect(new Set(entries.map(({ by }) => by)).size).toBe(1);
    expect(new Set([...entries.map(({ id }) => id), entries[0]!.by, 'amina']).size).toBe(4);
    expect(JSON.stringify(entries)).not.toMatch(/amina|enteredBy/);
  });

  test('who typed it stays, where that is somebody else', () => {
    const { entries } = say({ from: 'nameless' }, { slipHash, actor: typing });
    expect(entries.map(({ enteredBy }) => enteredBy)).toEqual(['joe', 'joe']);
    expect(JSON.stringify(entries)).not.toContain('amina');
    const own = say({ from: 'nameless' }, { slipHash, actor: { ...typing, enteredBy: 'amina' } });
    expect(JSON.stringify(own.entries)).not.toContain('amina');
  });

  test('without a slip it waits on the page: nobody could come back to it', () => {
    expect(say({ from: 'nameless', 'in-public': 'yes' })).toMatchObject({
      ...{ entries: [], faults: ['missing from-feedback:new'] },
    });
  });

  test('a slip is good for one thing said', () => {
    const other = controlName('other', 'feedback', 'new');
    const form: [string, string][] = [
      ...set('feedback', 'new', words, { from: 'nameless' }),
      [other, 'It is cold.'],
      [controlName('other', 'from-feedback', 'new'), 'nameless'],
    ];
    const { made, faults } = post(form, { slipHash });
    expect(made.map(([kind]) => kind)).toEqual(['feedback', 'claim']);
    expect(faults).toEqual(['doubled coprod:other:from-feedback:new']);
  });

  test.each(['', 'c564', slipHash.toUpperCase(), `${slipHash}\n`, 5, null])(
    '%j is no hash: the host is told at once',
    (hash) => {
      const run = () => safeParseFormData([], contextOf({ slipHash: hash as string }));
      expect(run).toThrow(CoprodError);
      expect(run).toThrow('slipHash');
    },
  );
});

describe('FO4: a yes to showing the words in public', () => {
  const consent = (id: string, given: boolean, more: Partial<Entry> = {}): Entry =>
    ({
      ...{ id, kind: 'consent', at: '2026-05-01T11:00:00.000Z', by: 'amina' },
      ...{ data: { use: 'words-in-public', given }, ...more },
    }) as Entry;
  const ask = (...entries: Entry[]) => say({ 'in-public': 'yes' }, { project: projectOf(entries) });

  test('is written down behind the item and its claim, by the same person', () => {
    const { entries, made } = say({ from: 'nameless', 'in-public': 'yes' }, { slipHash });
    expect(made.map(([kind]) => kind)).toEqual(['feedback', 'claim', 'consent']);
    expect(made[2]).toEqual(yes);
    expect(entries[2]!.by).toBe(entries[0]!.by);
    expect(say({ 'in-public': 'yes' }).made[1]).toEqual(yes);
    expect(say({ 'in-public': 'yes' }).entries[1]!.by).toBe('amina');
  });

  test('once: not where they said so before, or twice in a form', () => {
    expect(ask(consent('c1', true)).made).toHaveLength(1);
    const other = { ...consent('c1', true), data: { use: 'name' as const, given: true } };
    expect(ask(other as Entry).made).toHaveLength(2);
    expect(ask(consent('c1', true, { by: 'joe' })).made).toHaveLength(2);
    const both = [
      ...set('feedback', 'new', words, { from: 'one', 'in-public': 'yes' }),
      ...set('feedback', 'new-2', words, { from: 'one', 'in-public': 'yes' }),
    ];
    expect(post(both).made.map(([kind]) => kind)).toEqual(['feedback', 'consent', 'feedback']);
    const { made } = post(both, { project: projectOf() });
    expect(made.map(([kind]) => kind)).toEqual(['feedback', 'consent', 'feedback']);
  });

  test('BY2: nobody says it for somebody else', () => {
    expect(say({ 'in-public': 'yes' }, { actor: typing }).made).toHaveLength(1);
    const nameless = { from: 'nameless', 'in-public': 'yes' };
    expect(say(nameless, { actor: typing, slipHash }).made).toHaveLength(2);
    expect(
      say({ 'in-public': 'yes' }, { actor: { ...typing, enteredBy: 'amina' } }).made,
    ).toHaveLength(2);
  });
});

describe('FO3: what is wrong with something said', () => {
  test.each([
    [{ from: 'two' }, ['bad-value from']],
    [{ from: 'group' }, ['too-few size']],
    [{ from: 'group', size: '1' }, ['too-few size']],
    [{ from: 'group', size: '2.5' }, ['too-few size']],
    [{ from: 'group', size: String(limits.people + 1) }, ['too-few size']],
    [{ 'in-public': 'on' }, ['bad-value in-public']],
    [{ from: 'nameless', 'in-public': 'no' }, ['bad-value in-public', 'missing from']],
  ])('%j', (beside, faults) => {
    expect(say(beside)).toMatchObject({
      entries: [],
      faults: faults.map((fault) => `${fault}-feedback:new`),
    });
  });

  test('words that are too long', () => {
    const long = '😀'.repeat(limits.text + 1);
    expect(post(set('feedback', 'new', long, { from: 'one' })).faults).toEqual([
      'too-long feedback:new',
    ]);
    expect(post(set('feedback', 'new', long.slice(2), { from: 'one' })).faults).toEqual([]);
  });
});
