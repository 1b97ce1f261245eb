import type { FaultCode } from '../catalogue/text/codes.ts';
import type { Fault } from '../record/error.ts';
import { limits } from '../record/limits.ts';
import type { CsvColumn } from './csvColumns.ts';

/** One thing that is wrong with a table. It quotes nothing of it (rule RE10). */
export interface CsvFault extends Fault {
  /** The line as a spreadsheet numbers it: the names of the columns are line 1. */
  readonly line: number;
  /** The column's name; one that we do not know by its number, the first is 1; null: the whole line. */
  readonly column: CsvColumn | number | null;
}

const unclear = 'nobody can tell what was meant';
const newId = 'leave the id empty for a new item';
const count = (number: number) => String(number);

const wrongs = {
  'no-column': ['missing', 'This column is missing', 'no line can be read', 'add it'],
  'two-columns': ['doubled', 'This column stands twice', unclear, 'take one out'],
  'other-column': [
    'unknown-key',
    'This column is not known',
    'what stands in it was left out',
    'call it id, from, people or text, if it is one of these',
  ],
  unread: [
    'unknown-key',
    'This column is written and never read',
    'what stands in it was left out',
    'say it in the project: there it has its day and its writer',
  ],
  empty: ['missing', 'Nothing stands here', unclear, 'fill it in'],
  from: ['bad-value', 'This is not one of three', unclear, 'write one, group or nameless'],
  people: [
    'bad-value',
    'This number does not fit',
    unclear,
    `write 2 to ${count(limits.people)} for a group, and nothing for others`,
  ],
  long: [
    'too-long',
    'This text is too long',
    'it would slow every reader down',
    `write at most ${count(limits.text)} characters`,
  ],
  id: ['bad-format', 'This is no id', 'it would be misread', newId],
  'two-ids': ['doubled', 'This id stands twice', unclear, newId],
  clash: ['clash', 'This id is another item’s', 'what was said is never changed', newId],
  cells: [
    'too-many',
    'This line has more cells than there are columns',
    'a part of the words would be lost',
    'put quotation marks around the text',
  ],
  quote: [
    'bad-format',
    'A quotation mark is not where a cell ends',
    unclear,
    'write it twice inside a text, and once at the end',
  ],
  'long-line': [
    'too-long',
    'This line is too long, or a quotation mark never ends',
    'it would slow every reader down',
    'make the line shorter, or end the quotation mark',
  ],
  broken: [
    'unreadable',
    'Too many lines have a quotation mark in the wrong place',
    'the lines from here were not read',
    'mend the others first',
  ],
  full: [
    'too-many',
    'These are too many items',
    'the lines from here were not read',
    `read at most ${count(limits.entries)} at once`,
  ],
  damaged: [
    'bad-text',
    'Letters were lost before this came here',
    'they would stay lost',
    'save the table as “CSV UTF-8” and read it again',
  ],
} as const satisfies Record<string, readonly [FaultCode, string, string, string]>;

/** What can be wrong with a table. */
export type Wrong = keyof typeof wrongs;

/** Makes a {@link CsvFault}. */
export function csvFault(wrong: Wrong, line: number, column: CsvFault['column']): CsvFault {
  const [code, message, why, mend] = wrongs[wrong];
  const place = typeof column === 'number' ? `column ${count(column)}` : column;
  const path = `line ${count(line)}${place === null ? '' : `, ${place}`}`;
  return { code, path, message, why, mend, line, column };
}
