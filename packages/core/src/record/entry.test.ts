import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CoprodError,
  entrySchema,
  isKind,
  newEntry,
  normaliseText,
  parseEntry,
  type Entry,
} from '../index.ts';
import { anyOther, anyRatings } from '../testing/any.examples.ts';
import { rating } from '../testing/build.examples.ts';

const faultsOf = (input: unknown) => {
  try {
    parseEntry(input);
  } catch (error) {
    if (error instanceof CoprodError)
      return error.faults.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
};
const note = (text: unknown, more = {}) => ({
  id: 'n1',
  kind: 'note' as const,
  at: '2026-05-03T10:00:00.000Z',
  by: 'amina',
  about: 'small@1/welcome',
  data: { text },
  ...more,
});

describe('RE1: an entry has a shape', () => {
  test.each<[string, unknown]>([
    [
      'a person',
      { ...note(''), kind: 'person', about: undefined, data: { perspective: 'community' } },
    ],
    ['a rating', rating('partly')],
    ['a note', note('The date was fixed.')],
    ['a link', { ...note(''), kind: 'evidence', data: { link: 'https://example.org/a' } }],
    ['a link taken back', { ...note(''), kind: 'evidence', data: { link: null } }],
    [
      'a round',
      { ...note(''), kind: 'round', data: { answersFrom: '2026-05-01', shownOn: '2026-05-20' } },
    ],
    ['what was erased', note('', { data: null })],
    ['typed by somebody else', note('x', { enteredBy: 'joe', replaces: ['n0'] })],
  ])('%s is read as it is', (_what, input) => {
    const { about, ...rest } = input as { about?: string };
    const entry = about === undefined ? rest : input;
    expect(parseEntry(entry)).toEqual(entry);
    expect(entrySchema.safeParse(entry).success).toBe(true);
  });

  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['missing ']],
    ['null', null, ['wrong-type ']],
    ['a list', [], ['wrong-type ']],
    ['no kind', note('x', { kind: undefined }), ['missing kind']],
    ['a number as kind', note('x', { kind: 5 }), ['wrong-type kind']],
    ['no text', note(undefined), ['missing data.text']],
    ['a number as text', note(5), ['wrong-type data.text']],
    ['too long a text', note('x'.repeat(10_001)), ['too-long data.text']],
    ['a space in an id', note('x', { id: 'a b' }), ['bad-format id']],
    ['no id', note('x', { id: '' }), ['bad-format id']],
    ['a day as instant', note('x', { at: '2026-05-03' }), ['bad-format at']],
    [
      'an instant with an offset',
      note('x', { at: '2026-05-03T10:00:00.000+01:00' }),
      ['bad-format at'],
    ],
    ['a day that is none', note('x', { at: '2026-02-30T10:00:00.000Z' }), ['bad-format at']],
    [
      'a round on days that are none',
      { ...note(''), kind: 'round', data: { answersFrom: '2026-02-30', shownOn: '2026-5-1' } },
      ['bad-format data.answersFrom', 'bad-format data.shownOn'],
    ],
    ['a key too many', note('x', { name: 'x' }), ['unknown-key (unknown key 1)']],
    [
      'two ids replaced, one of them bad',
      note('x', { replaces: ['a', ''] }),
      ['bad-format replaces[1]'],
    ],
    ['too many replaced', note('x', { replaces: Array(101).fill('a') }), ['too-many replaces']],
    [
      'a rating of our own',
      { ...rating('partly'), data: { rating: 'yes', perspective: 'x' } },
      ['bad-value data.rating', 'bad-value data.perspective'],
    ],
    [
      'a person about something',
      { ...note(''), kind: 'person', data: null },
      ['unknown-key (unknown key 1)'],
    ],
  ])('%s is refused', (_what, input, faults) => {
    expect(faultsOf(input)).toEqual(faults);
  });
});

test('RE1: parseEntry and entrySchema say the same of any entry of a known kind', () => {
  const kinds: unknown[] = ['rating', 'note', 'evidence', 'person'];
  const names = [
    'id',
    'kind',
    'at',
    'by',
    'about',
    'data',
    'enteredBy',
    'replaces',
    'zz',
    '__proto__',
  ];
  const bases = [
    rating('partly'),
    note('x'),
    { ...rating('partly'), kind: 'evidence', data: { link: null } },
    { id: 'p', kind: 'person', at: '2026-05-01T11:00:00.000Z', by: 'a', data: null },
  ];
  const value = fc.oneof(
    fc.constantFrom<unknown[]>(
      '',
      'a',
      'a b',
      '\u202E',
      'rating',
      'note',
      '2026-02-29T00:00:00.000Z',
      '2024-02-29T00:00:00.000Z',
      'x'.repeat(201),
      undefined,
      null,
      {},
      [],
      ['a'],
      { text: 'y' },
      5,
    ),
    fc.anything(),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...bases),
      fc.constantFrom(...names),
      value,
      (base, name, other) => {
        const input = Object.fromEntries([...Object.entries(base), [name, other]]);
        if (!kinds.includes(input['kind'])) return; // unknown kinds are another matter
        const schema = entrySchema.safeParse(input);
        expect(faultsOf(input).length === 0).toBe(schema.success);
        if (schema.success) expect(parseEntry(input)).toEqual(schema.data);
      },
    ),
  );
});

test('RE4: kinds that we do not know are kept as they are', () => {
  fc.assert(
    fc.property(anyOther, (entry) => {
      const read = parseEntry(JSON.parse(JSON.stringify(entry)));
      expect(JSON.stringify(read.data)).toBe(JSON.stringify(entry.data));
      expect(read).toEqual(entry);
      expect(isKind(read, 'rating')).toBe(false);
    }),
  );
});

describe('RE6: newEntry makes text normal, parsing only refuses', () => {
  const hostile = 'Cafe\u0301\r\nto\u202Eday\u0000\uD800';

  test('as an example', () => {
    const entry = newEntry(note(hostile) as Entry & { kind: 'note' });
    expect(entry.data?.text).toBe('Café\ntoday');
    expect(normaliseText('one\rtwo\r\nthree\n')).toBe('one\ntwo\nthree\n');
    expect(faultsOf(note(hostile))).toEqual(['bad-text data.text']);
    expect(newEntry({ ...note('x'), enteredBy: undefined } as never)).not.toHaveProperty(
      'enteredBy',
    );
  });

  test('for any text: once is enough, and what newEntry makes can be read', () => {
    const hidden = fc.constantFrom(
      '\u202A',
      '\u2069',
      '\u0000',
      '\u000B',
      '\r',
      '\u007F',
      '\uD800',
      '\uDC00',
      'e\u0301',
      '😀',
      '\u200F',
    );
    const anyText = fc.array(fc.oneof(hidden, fc.string({ unit: 'binary' })), { maxLength: 20 });
    fc.assert(
      fc.property(anyText, (parts) => {
        const text = normaliseText(parts.join(''));
        expect(normaliseText(text)).toBe(text);
        expect(faultsOf(note(text))).toEqual([]);
        expect(newEntry(note(parts.join('')) as Entry & { kind: 'note' }).data?.text).toBe(text);
      }),
    );
  });

  test('what newEntry makes of an entry that is right is that entry', () => {
    fc.assert(
      fc.property(anyRatings, (entries) => {
        for (const entry of entries) expect(newEntry(entry as never)).toEqual(entry);
      }),
    );
  });
});
