import { describe, expect, test } from 'vitest';
import { controlName, limits, safeParseFormData, type Entry } from '../index.ts';
import { projectOf, rating } from '../testing/build.examples.ts';

const people = (value: string, about = 'small@1', prefix = 'hub'): [string, string] => [
  controlName(prefix, 'people', about),
  value,
];
const yes = (about = 'small@1/welcome', prefix = 'hub'): [string, string] => [
  controlName(prefix, 'rating', about),
  'in-place',
];
const read = (form: [string, string][], project?: ReturnType<typeof projectOf>) => {
  let made = 0;
  const { entries, error } = safeParseFormData(form, {
    actor: { id: 'amina', perspective: 'lived-experience' },
    now: '2026-05-03T10:00:00.000Z',
    newId: () => `new-${String((made += 1))}`,
    project,
  });
  return {
    sizes: entries.map(({ data }) => (data as { people?: number }).people),
    faults: error?.faults.map(({ code, path }) => `${code} ${path}`) ?? [],
  };
};

describe('SM6: how many give one answer together', () => {
  test('goes with each answer to that framework, wherever it stands in the form', () => {
    expect(read([yes(), people('4'), yes('small@1/plain')])).toEqual({ sizes: [4, 4], faults: [] });
    expect(read([yes('other@1/a'), people('4')]).sizes).toEqual([undefined]);
    expect(read([yes('small@2/a'), people('4')]).sizes).toEqual([undefined]);
    expect(read([yes('small@1/a', 'other'), people('4')]).sizes).toEqual([undefined]);
  });

  test.each(['1', ' 01 '])('%s is one person’s answer, as it is without the box', (value) => {
    expect(read([yes(), people(value)])).toEqual(read([yes()]));
    expect(read([yes(), people(value)])).toEqual({ sizes: [undefined], faults: [] });
  });

  test.each([
    '',
    '  ',
    '0',
    '-2',
    '2.5',
    'two',
    '1e3',
    '٣',
    String(limits.people + 1),
    '9'.repeat(30),
  ])('%s is no such number: said beside its box, and the answers wait', (value) => {
    expect(read([yes(), people(value), yes('other@1/a')])).toEqual({
      sizes: [undefined],
      faults: ['too-few coprod:hub:people:small@1'],
    });
  });

  test('two numbers are neither', () => {
    expect(read([yes(), people('4'), people('5')])).toEqual({
      sizes: [],
      faults: ['doubled coprod:hub:people:small@1'],
    });
  });

  test('a note beside it is one person’s', () => {
    const note: [string, string] = [controlName('hub', 'note', 'small@1/welcome'), 'Hello'];
    expect(read([note, people('4')]).sizes).toEqual([undefined]);
  });

  test('FO2: what is left as it is stays for as many people as it was given for', () => {
    const said = rating('in-place', { id: 'old' });
    const saw: [string, string] = [controlName('hub', 'saw-rating', 'small@1/welcome'), 'old'];
    const grouped = { ...said, data: { ...said.data, people: 4 } } as Entry;
    expect(read([yes(), saw], projectOf(said)).sizes).toEqual([]);
    expect(read([yes(), saw, people('4')], projectOf(said)).sizes).toEqual([]);
    expect(read([yes(), saw, people('4')], projectOf(grouped)).sizes).toEqual([]);
    expect(read([yes(), saw, people('1')], projectOf(grouped)).sizes).toEqual([]);
    expect(read([yes(), saw], projectOf(grouped)).sizes).toEqual([]);
    expect(read([yes(), saw, people('5')], projectOf(grouped)).sizes).toEqual([5]);
    const partly: [string, string] = [yes()[0], 'partly'];
    expect(read([partly, saw, people('4')], projectOf(said)).sizes).toEqual([4]);
    expect(read([partly, saw, people('1')], projectOf(grouped)).sizes).toEqual([undefined]);
  });

  test('FO2: what is wrong beside an answer that is left as it is is still said', () => {
    const said = rating('in-place', { id: 'old' });
    const grouped = { ...said, data: { ...said.data, people: 4 } } as Entry;
    const saw: [string, string] = [controlName('hub', 'saw-rating', 'small@1/welcome'), 'old'];
    expect(read([yes(), yes(), saw], projectOf(grouped)).faults).toEqual([
      'doubled coprod:hub:rating:small@1/welcome',
    ]);
    expect(read([yes(), saw, people('x')], projectOf(grouped))).toEqual({
      sizes: [],
      faults: ['too-few coprod:hub:people:small@1'],
    });
    expect(read([yes(), [saw[0], 'old a/b']], projectOf(grouped)).faults).toEqual([
      'bad-format coprod:hub:rating:small@1/welcome',
    ]);
  });
});
