import type { Entry, EntryOf, OtherEntry } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import { limits } from '../record/limits.ts';
import { normaliseText } from '../record/text.ts';
import type { CsvColumn } from './csvColumns.ts';
import type { Wrong } from './csvFaults.ts';

/** What an item says. */
export type Said = NonNullable<EntryOf<'feedback'>['data']>;

/** What stands in a line under a column's name; nothing where there is no such column. */
export type CellIn = (column: CsvColumn) => string;

/** What a line says, or all that is wrong with it. */
export function saidIn(cellIn: CellIn): Said | [Wrong, CsvColumn][] {
  const from = cellIn('from').trim().toLowerCase();
  const people = cellIn('people').trim();
  const text = normaliseText(cellIn('text'));
  const wrongs: [Wrong, CsvColumn][] = [];
  if (!['one', 'group', 'nameless'].includes(from)) wrongs.push([from ? 'from' : 'empty', 'from']);
  const count = /^\d{1,5}$/.test(people) ? Number(people) : 0;
  if (from === 'group' ? count < 2 || count > limits.people : people !== '')
    wrongs.push(['people', 'people']);
  if (!/\S/.test(text)) wrongs.push(['empty', 'text']);
  else if (text.length > limits.text && Array.from(text).length > limits.text)
    wrongs.push(['long', 'text']);
  if (wrongs.length > 0) return wrongs;
  return from === 'group' ? { from, text, people: count } : { from: from as 'one', text };
}

/** Is the item that is there already this one? What was erased stays erased. */
export const saysTheSame = (entry: Entry | OtherEntry, said: Said) =>
  isKind(entry, 'feedback') &&
  (entry.data === null ||
    (entry.data.from === said.from &&
      normaliseText(entry.data.text) === said.text &&
      (entry.data.from !== 'group' || entry.data.people === (said as typeof entry.data).people)));
