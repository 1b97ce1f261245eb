import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addEntry,
  CoprodError,
  forgetPerson,
  fromCsv,
  limits,
  mayAdd,
  parseEntry,
  toCsv,
  type CsvContext,
  type Project,
} from '../index.ts';
import { attempt } from '../testing/compare.examples.ts';
import { entryOf, group } from '../testing/group.examples.ts';
import { projectOf } from '../testing/build.examples.ts';

const now = '2026-06-03T10:00:00.000Z';
const actor = { id: 'joe', perspective: 'profession' } as const;
const contextOf = (more: Partial<CsvContext> = {}): CsvContext => {
  let made = 0;
  return { actor, now, newId: () => `new-${String((made += 1))}`, ...more };
};
const read = (text: string, more: Partial<CsvContext> = {}) => fromCsv(text, contextOf(more));
const textsIn = (text: string) => read(text).entries.map(({ data }) => data?.text);
const told = (text: string, more: Partial<CsvContext> = {}) =>
  read(text, more).faults.map(({ code, path }) => `${code} ${path}`);
const good = 'nameless,fine\n';

describe('CSV3: a table becomes items', () => {
  test('each line says who said it, of how many, and what', () => {
    const { entries, faults, lines, characters } = read(
      'from,people,text\none,,a\ngroup,12,b\nNameless , ,c\n',
    );
    expect(entries.map(({ data }) => data)).toEqual([
      { from: 'one', text: 'a' },
      { from: 'group', text: 'b', people: 12 },
      { from: 'nameless', text: 'c' },
    ]);
    expect([faults, lines, characters]).toEqual([[], 4, 49]);
  });

  test('columns stand in any order and in capitals', () => {
    expect(textsIn('Text, FROM \na,nameless')).toEqual(['a']);
  });

  test.each([',', ';', '\t'])('cells are parted by %j, with line ends of any sort', (separator) => {
    for (const end of ['\n', '\r\n', '\r'])
      for (const mark of ['', '\uFEFF']) {
        const lines = ['"from",text', 'nameless,"a"', 'nameless,"b;\t"', 'nameless,c'];
        const table = lines.map((line) => line.replace(',', separator)).join(end);
        expect(textsIn(mark + table), JSON.stringify(end)).toEqual(['a', 'b;\t', 'c']);
        expect(textsIn(mark + table + end)).toEqual(['a', 'b;\t', 'c']);
      }
  });

  test('text in quotation marks holds what it likes; spaces behind them are nothing', () => {
    expect(textsIn('from,text\nnameless,"a ""b"", c\r\n\nd"  \nnameless,5" wide')).toEqual([
      'a "b", c\n\nd',
      '5" wide',
    ]);
  });

  test('text is kept as it stands, but for hidden characters', () => {
    expect(textsIn('from,text\nnameless, Cafe\u0301\u202E \0')).toEqual([' Café ']);
  });

  test('a text may be as long as any other, counted in characters as people see them', () => {
    const longest = '😀'.repeat(limits.text);
    expect(textsIn(`from,text\nnameless,${longest}`)).toEqual([longest]);
  });

  test('whatever it makes, parseEntry takes, and no table breaks it', () => {
    const piece = fc.constantFrom(
      ...['from', 'text', 'id', 'people', ',', ';', '\n', '\r\n', '"', 'one', 'group', 'nameless'],
      ...['2', "'", '=', ' ', '__proto__', '\uD800', '😀'.repeat(6_000), 'x'.repeat(10_001)],
    );
    const table = fc.array(piece, { maxLength: 30 }).map((some) => some.join(''));
    const begun = fc.tuple(fc.constantFrom('', 'from,text,id,people\n'), table);
    fc.assert(
      fc.property(begun, ([head, tail]) => {
        for (const entry of read(head + tail).entries) expect(parseEntry(entry)).toEqual(entry);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('CSV4: whose words a table holds', () => {
  const table = 'from,people,text\none,,a\ngroup,2,b\nnameless,,c';
  const whose = (who: CsvContext['actor']) =>
    read(table, { actor: who }).entries.map(({ by, enteredBy = by }) => `${by} ${enteredBy}`);

  test('each line is somebody of its own, and the reader only typed it', () => {
    expect(whose(actor)).toEqual(['new-1 joe', 'new-3 joe', 'new-5 joe']);
  });

  test('with a person given, theirs are all but the nameless lines', () => {
    const amina = { id: 'amina', perspective: 'lived-experience' } as const;
    expect(whose({ ...amina, enteredBy: 'joe' })).toEqual(['amina joe', 'amina joe', 'new-3 joe']);
    const [own] = read(table, { actor: { ...amina, enteredBy: 'amina' } }).entries;
    expect(own).toMatchObject({ by: 'amina' });
    expect(own).not.toHaveProperty('enteredBy');
  });

  test('those who may type for others may add them, and nobody else', () => {
    const project = projectOf(...group);
    const may = (id: string) =>
      read(table, { actor: { ...actor, id } }).entries.map((entry) => {
        const { by, enteredBy = by } = entry;
        return mayAdd(entry, { ...actor, id: by, enteredBy }, project, { now });
      });
    expect(may('joe')).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(may('bea')[0]).toEqual({ ok: false, rule: 'BY3' });
  });
});

describe('CSV5: what is wrong is told, and good lines are kept', () => {
  test.each([
    ['some,words', 'bad-value line 3, from'],
    [',words', 'missing line 3, from'],
    ['nameless," "', 'missing line 3, text'],
    ['nameless', 'missing line 3, text'],
    [`nameless,${'😀'.repeat(limits.text + 1)}`, 'too-long line 3, text'],
    ['group,words', 'bad-value line 3, people'],
    ['group,words,1', 'bad-value line 3, people'],
    ['group,words,10001', 'bad-value line 3, people'],
    ['group,words,2.5', 'bad-value line 3, people'],
    ['one,words,7', 'bad-value line 3, people'],
    ['one,words,,a b', 'bad-format line 3, id'],
    ['nameless,half,,,the rest', 'too-many line 3'],
    ['nameless,"a"b', 'bad-format line 3'],
    ['nameless,"never', 'bad-format line 3'],
    [`nameless,"${'x\n'.repeat(200_000)}`, 'too-long line 3'],
  ])('%.20s: %s', (line, wrong) => {
    const { entries, faults } = read(`from,text,people,id\n${good}${line}\n${good}`);
    expect(`${faults[0]!.code} ${faults[0]!.path}`).toBe(wrong);
    expect(entries.at(0)?.data?.text).toBe('fine');
    expect(entries.at(-1)?.data?.text).toBe('fine');
    expect(entries).toHaveLength(2);
  });

  test('the line below a broken one is read, wherever a stretch ends', () => {
    for (const end of ['\r', '\n', '\r\n'])
      for (const size of [65_534, 65_535, 65_536]) {
        const broken = `from,text${end}"a"b`.padEnd(size, 'x');
        expect(textsIn(`${broken}${end}nameless,fine`), JSON.stringify([end, size])).toEqual([
          'fine',
        ]);
      }
  });

  test('lines are numbered as a spreadsheet does: empty ones count, line ends in a cell do not', () => {
    expect(told(`from,text\nnameless,"a\r\nb\n\nc"\n\n,,\nno,x`)).toEqual([
      'bad-value line 5, from',
    ]);
    expect(read('from,text\nno,x').faults[0]).toMatchObject({ line: 2, column: 'from' });
  });

  test('all that is wrong with a line is told', () => {
    expect(told('from,text,people\ngroup,,0')).toEqual([
      'bad-value line 2, people',
      'missing line 2, text',
    ]);
  });

  test('a column that is not known is passed over and named by its number', () => {
    const table = 'from,Name of Amina,text\nnameless,Amina,a';
    expect(textsIn(table)).toEqual(['a']);
    expect(read(table).faults).toMatchObject([{ code: 'unknown-key', line: 1, column: 2 }]);
    expect(JSON.stringify(read(table))).not.toContain('Amina');
  });

  test('what is written and never read is told once, where it holds something', () => {
    const head = 'from,text,day,outcome,due\n';
    expect(told(`${head}nameless,a,,,\n`)).toEqual([]);
    expect(told(`${head}nameless,a,2026-01-01,,\nnameless,b,2026-01-01,doing,\n`)).toEqual([
      'unknown-key line 2, day',
      'unknown-key line 3, outcome',
    ]);
  });

  test.each([
    ['', ['missing line 1, from', 'missing line 1, text']],
    ['text\na', ['missing line 1, from']],
    ['from,text,Text\none,a,b', ['doubled line 1, text']],
    ['"from,text\none,a', ['bad-format line 1']],
  ])('without its columns a table is not read: %j', (table, faults) => {
    expect(told(table)).toEqual(faults);
    expect(read(table).entries).toEqual([]);
  });

  test('letters that were lost on the way are told', () => {
    expect(told('from,text\nnameless,caf\uFFFD\nnameless,\uFFFD5')).toEqual([
      'bad-text line 2, text',
    ]);
  });

  test('the first 100 faults are told and the others counted; after 100 broken lines no more are read', () => {
    const bad = 'no,x\n'.repeat(150);
    expect(read(`from,text\n${bad}${good}`)).toMatchObject({ more: 50, lines: 152 });
    expect(read(`from,text\n${bad}${good}`).entries).toHaveLength(1);
    expect(read(`from,text\n${bad}`).faults).toHaveLength(100);
    const broken = read(`from,text\n${'"a"b,\n'.repeat(150)}${good}`);
    expect(broken).toMatchObject({ entries: [], lines: 102, more: 1 });
  });

  test('it says why and how to mend it', () => {
    const [fault] = read('from,text\nno,x').faults;
    expect(fault).toMatchObject({ mend: 'write one, group or nameless' });
    expect(fault!.message && fault!.why).toBeTruthy();
  });

  test.each([[null], [7], [{}], [new Uint8Array(3)]])('%j is no text', (odd) => {
    expect(attempt(() => read(odd as never))).toBeInstanceOf(CoprodError);
  });

  test.each([
    ['now', { now: 'today' }],
    ['actor', { actor: { ...actor, id: '' } }],
    ['actor', { actor: { ...actor, enteredBy: 'a b' } }],
  ])('a host’s own %s is checked', (path, more) => {
    expect(attempt(() => read('from,text', more))).toMatchObject({ faults: [{ path }] });
  });
});

describe('CSV6: reading a table twice adds nothing', () => {
  const addAll = (project: Project, text: string) =>
    read(text, { project }).entries.reduce<Project>(
      (grown, entry) => addEntry(grown, entry),
      project,
    );

  test('an item that is there already is left out', () => {
    const said = [
      entryOf('feedback', { from: 'group', text: ' =1', people: 3 }, { id: 'f1' }),
      entryOf('feedback', { from: 'one', text: 'b' }, { id: 'f2' }),
    ];
    const whole = projectOf(said);
    expect(read(toCsv(whole), { project: whole })).toMatchObject({
      ...{ entries: [], faults: [], already: 2, lines: 3 },
    });
    const once = addAll(projectOf(), toCsv(whole));
    expect(addAll(once, toCsv(whole))).toBe(once);
    expect(toCsv(once).replaceAll('2026-06-03', '2026-05-01')).toBe(toCsv(whole));
  });

  test('what was erased stays erased', () => {
    const whole = projectOf(
      entryOf('feedback', { from: 'one', text: 'b' }, { id: 'f1', by: 'bea' }),
    );
    const { project } = forgetPerson(whole, 'bea', { id: 'gone', now });
    expect(read(toCsv(whole), { project })).toMatchObject({ entries: [], already: 1 });
  });

  test.each([
    ['f1,one,other,', 'clash line 2, id'],
    ['f1,nameless,b,', 'clash line 2, id'],
    ['f2,group,b,4', 'clash line 2, id'],
    ['p-joe,one,b,', 'clash line 2, id'],
    ['f3,one,b,\nf3,one,c,', 'doubled line 3, id'],
  ])('an id that means something else is refused: %j', (line, wrong) => {
    const project = projectOf(
      ...[...group, entryOf('feedback', { from: 'one', text: 'b' }, { id: 'f1' })],
      entryOf('feedback', { from: 'group', text: 'b', people: 3 }, { id: 'f2' }),
    );
    expect(told(`id,from,text,people\n${line}`, { project })).toEqual([wrong]);
  });

  test('hostile ids do no harm', () => {
    const { entries } = read('id,from,text\n__proto__,one,a\nconstructor,one,b\n-5,one,c');
    expect(entries.map(({ id }) => id)).toEqual(['__proto__', 'constructor', '-5']);
  });
});
