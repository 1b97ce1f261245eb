import { describe, expect, test } from 'vitest';
import { CoprodError, toCsv, viewFor, type Entry } from '../index.ts';
import { attempt } from '../testing/compare.examples.ts';
import { projectOf } from '../testing/build.examples.ts';
import { entryOf, group, minute } from '../testing/group.examples.ts';

const at = '2026-06-30T23:30:00.000Z'; // half past midnight in London, the last evening of June in UTC
const said = (id: string, text: string, more: Partial<Entry> = {}) =>
  entryOf('feedback', { from: 'one', text }, { id, at, by: 'bea', ...more });
const partly = (id: string, more: Partial<Entry> = {}) =>
  entryOf(
    'decision',
    {
      outcome: 'partly',
      decidedBy: ['profession'],
      what: 'Ask.',
      why: 'No room.',
      due: '2026-09-01',
    },
    { id, by: 'joe', about: 'f1', ...more },
  );
const linesOf = (csv: string) => csv.slice(1, -2).split('\r\n');
const columns = 'id,day,from,people,text,outcome,what,why,due';

describe('CSV1: a table of what was said', () => {
  test('begins with a byte order mark, names its columns, and ends each line as spreadsheets do', () => {
    expect(toCsv(projectOf(said('f1', 'Too far.')))).toBe(
      `\uFEFF${columns}\r\nf1,2026-07-01,one,,Too far.,,,,\r\n`,
    );
  });

  test('has the hub’s day, and a view’s own where nobody says another', () => {
    const project = projectOf(...group, said('f1', 'Too far.'));
    const dayIn = (csv: string) =>
      linesOf(csv)
        .find((line) => line.startsWith('f1'))!
        .split(',')[1];
    expect(dayIn(toCsv(project, { timeZone: 'UTC' }))).toBe('2026-06-30');
    const view = viewFor(project, { id: 'joe' }, { now: at, timeZone: 'America/Lima' });
    expect(dayIn(toCsv(view))).toBe('2026-06-30');
    expect(dayIn(toCsv(view, { timeZone: 'Asia/Tokyo' }))).toBe('2026-07-01');
  });

  test('quotes what holds a separator of any spreadsheet, a quotation mark, a line end, or spaces at its ends', () => {
    const texts = ['a,b', 'a;b', 'a\tb', 'a "b"', 'a\nb', ' a', 'a '];
    const csv = toCsv(projectOf(texts.map((text, index) => said(`f${String(index)}`, text))));
    expect(
      linesOf(csv)
        .slice(1)
        .map((line) => line.slice(19, -4)),
    ).toEqual(['"a,b"', '"a;b"', '"a\tb"', '"a ""b"""', '"a\nb"', '" a"', '"a "']);
  });

  test('says of how many people a group is, and parts cells as asked', () => {
    const four = entryOf('feedback', { from: 'group', text: 'Rain', people: 4 }, { id: 'f1', at });
    expect(linesOf(toCsv(projectOf(four), { separator: ';' }))).toEqual([
      columns.replaceAll(',', ';'),
      'f1;2026-07-01;group;4;Rain;;;;',
    ]);
  });

  test('has the decision that nobody replaced; where two stand, both', () => {
    const first = partly('d1');
    const later = entryOf(
      'decision',
      { outcome: 'not-doing', decidedBy: ['profession'], why: 'Too dear.' },
      { id: 'd2', by: 'amina', about: 'f1', replaces: ['d1'] },
    );
    const end = (...decisions: Entry[]) =>
      toCsv(projectOf(said('f1', 'Too far.'), ...decisions)).split('Too far.,')[1];
    expect(end(first)).toBe('partly,Ask.,No room.,2026-09-01\r\n');
    expect(end(first, later)).toBe('not-doing,,Too dear.,\r\n');
    expect(end(first, { ...later, replaces: [] })).toBe(
      '"partly\nnot-doing",Ask.,"No room.\nToo dear.",2026-09-01\r\n',
    );
    expect(end(first, { ...later, about: 'f2' })).toBe('partly,Ask.,No room.,2026-09-01\r\n');
  });

  test('has no one’s name or id, nothing that was erased, and what was said anew only once', () => {
    const project = projectOf(
      ...group,
      said('f1', 'Old words', { by: 'bea', enteredBy: 'joe' }),
      said('f2', 'New words', { at: minute(900_000), replaces: ['f1'] }),
      { ...said('f3', ''), data: null },
      partly('d1', { about: 'f2' }),
    );
    const csv = toCsv(project);
    expect(linesOf(csv).filter((line) => line.startsWith('f'))).toHaveLength(1);
    expect(csv).toContain('New words');
    expect(csv).not.toMatch(/bea|joe|amina|Name of/i);
  });

  test('of a view has what is in the view', () => {
    const yes = entryOf('consent', { use: 'words-in-public', given: true }, { by: 'cha' });
    const project = projectOf(
      ...[...group, said('f1', 'In the group'), said('f2', 'For all', { by: 'cha' }), yes],
    );
    const now = minute(900_000);
    expect(toCsv(viewFor(project, 'public', { now }))).not.toContain('In the group');
    expect(toCsv(viewFor(project, 'public', { now }))).toContain('For all');
    expect(toCsv(viewFor(project, { id: 'kit' }, { now }))).toContain('In the group');
  });

  test.each([null, undefined, {}, { entries: [null] }])(
    'refuses %j with the typed error',
    (odd) => {
      expect(attempt(() => toCsv(odd as never))).toBeInstanceOf(CoprodError);
    },
  );

  test('refuses a time zone that is none', () => {
    const project = projectOf(said('f1', 'a'));
    expect(attempt(() => toCsv(project, { timeZone: 'Hub/Town' }))).toMatchObject({
      faults: [{ path: 'timeZone' }],
    });
  });
});
