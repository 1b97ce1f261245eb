import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCsv, newEntry, normaliseText, toCsv } from '../index.ts';
import { projectOf } from '../testing/build.examples.ts';

const item = (id: string, text: string) =>
  newEntry({
    ...{ id, kind: 'feedback', at: '2026-05-01T11:00:00.000Z', by: 'bea' },
    data: { from: 'one', text },
  });
let made = 0;
const context = {
  actor: { id: 'joe', perspective: 'profession' },
  now: '2026-05-03T10:00:00.000Z',
  newId: () => `new-${String((made += 1))}`,
} as const;
/** The text as it stands in the table, without the quotation marks around it. */
const written = (text: string) => {
  const cell = toCsv(projectOf(item('f1', text)))
    .split(',one,,')[1]!
    .slice(0, -6);
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
};

const starts = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\n', '−'];
const covers = ['', ' ', '   ', '\u00A0', '\u3000', '\u200B', '\uFEFF', '\u2028', "'", " ' "];

describe('CSV2: nothing in a table runs', () => {
  test('an apostrophe stands before every sign, whatever covers it', () => {
    for (const start of starts)
      for (const cover of covers) {
        const text = normaliseText(`${cover}${start}1+1`);
        expect(written(text), JSON.stringify(text)).toMatch(/^'/);
      }
  });

  test('and where a spreadsheet would cut that expects another separator', () => {
    expect(written('hi;=1')).toBe("hi;'=1");
    expect(written('hi, ＝1')).toBe("hi,' ＝1");
    expect(written('hi\t@a')).toBe("hi\t'@a");
    expect(written('hi\n-cmd')).toBe("hi\n'-cmd");
  });

  test.each(['-5', '0', '12', '-3.5', '-3,5', 'a - b', 'me@hub', '1+1', 'a\n\nb', "it's", '20-5'])(
    'numbers stay numbers and plain words plain: %j',
    (text) => expect(written(text)).toBe(text),
  );

  test.each(['-5-1', '-5+cmd', '+5', "'=1", "'-5", "''"])('%j is no number', (text) => {
    expect(written(text)).toBe(text === "''" ? text : `'${text}`);
  });

  const pieces = [
    ...starts,
    ...covers,
    ',',
    ';',
    '\r',
    '\0',
    '"',
    '""',
    '\uFEFF',
    '5',
    'a',
    '\u202E',
  ];
  const hostile = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.double({ noNaN: true }).map(String),
  );
  const anyText = hostile.map(normaliseText).filter((text) => /\S/.test(text));

  test('reading what was written gives the same words, for hostile text too', () => {
    const few = fc.array(anyText, { maxLength: 5 });
    fc.assert(
      fc.property(few, fc.constantFrom(',', ';'), (texts, separator) => {
        const project = projectOf(texts.map((text, index) => item(`f${String(index)}`, text)));
        const { entries, faults } = fromCsv(toCsv(project, { separator }), context);
        expect(entries.map(({ id, data }) => [id, data?.text])).toEqual(
          texts.map((text, index) => [`f${String(index)}`, text]),
        );
        const told = faults.filter(({ column }) => column !== 'day' && column !== 'text');
        expect(told).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('and no cell of it begins like a formula, wherever it is cut', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const csv = toCsv(projectOf(item('f1', text)));
        for (const cell of csv.split(/[,;\t\r\n]/))
          if (!/^"?-?\d+(\.\d+)?"?$/.test(cell))
            expect(cell).not.toMatch(/^["\s\p{Cf}]*[=+\-@＝＋－＠−]/u);
      }),
      { numRuns: 2_000 },
    );
  });
});
