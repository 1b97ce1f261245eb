import { CoprodError } from '../record/error.ts';
import type { EntryOf } from '../record/entry.ts';
import { fault } from '../record/fault.ts';
import { fits, patterns } from '../record/text.ts';
import type { CsvFault } from './csvFaults.ts';
import { CsvItems, type CsvContext } from './csvItems.ts';
import { CsvLines } from './csvLines.ts';

/** What a table, or a part of it, held. */
export interface CsvReading {
  /** The items that could be read; in a stream those of this part. */
  readonly entries: EntryOf<'feedback'>[];
  /** The first 100 faults; in a stream those of this part. */
  readonly faults: readonly CsvFault[];
  /** How many more faults there are. */
  readonly more: number;
  /** Lines that were left out because their item is in the project already. */
  readonly already: number;
  /** Lines read so far, with that of the columns' names. */
  readonly lines: number;
  /** UTF-16 units read so far: a string's `length`. */
  readonly characters: number;
}

const what = 'This table could not be read';
/** UTF-16 units that are read at a stretch: a few milliseconds. */
const stretch = 65_536;

class CsvReader {
  readonly #items: CsvItems;
  readonly #lines = new CsvLines();
  #characters = 0;

  constructor(context: CsvContext) {
    checkContext(context);
    this.#items = new CsvItems(context);
  }

  get ended(): boolean {
    return this.#items.ended;
  }

  read(piece: string, isLast: boolean): void {
    const text = this.#characters === 0 ? piece.replace(/^\uFEFF/, '') : piece;
    this.#characters += piece.length;
    for (const line of this.#lines.push(text, isLast)) {
      if (this.ended) return;
      this.#items.take(line);
    }
    if (isLast && this.#items.lines === 0) this.#items.take(['']);
  }

  /** What is new since the last time. */
  part(): CsvReading {
    const { entries, faults, more, already, lines } = this.#items;
    this.#items.entries = [];
    this.#items.faults = [];
    return { entries, faults, more, already, lines, characters: this.#characters };
  }
}

/**
 * Reads a table of items: each good line becomes a `feedback` entry, and what is wrong is told by line and
 * column (rules CSV3 to CSV6). The first line names the columns, in any order: `from` (`one`, `group` or
 * `nameless`) and `text`, and where there are any `id` and `people`. The separator is a comma, a semicolon or a tab.
 *
 * What comes out is not allowed yet: ask `mayAdd` about each entry, as the actor `{ ...actor, id: entry.by,
 * enteredBy: entry.enteredBy }`.
 *
 * @throws {CoprodError} only where there is no text at all, or `actor` or `now` cannot be used.
 *
 * @example
 * fromCsv('from,text\nnameless,Buggies do not fit', context).entries[0].data //=> { from: 'nameless', text: 'Buggies do not fit' }
 */
export function fromCsv(text: string, context: CsvContext): CsvReading {
  checkText(text);
  const reader = new CsvReader(context);
  for (let at = 0; at === 0 || at < text.length; at += stretch) {
    reader.read(text.slice(at, at + stretch), at + stretch >= text.length);
    if (reader.ended) break;
  }
  return reader.part();
}

/**
 * Reads a table as it comes in, such as `file.stream().pipeThrough(new TextDecoderStream())`, and gives
 * what each stretch of it held: to save, and to show how far it is. Neither the whole text nor all entries
 * are held. In between it waits for the caller, so the page stays alive where the caller's loop waits for anything.
 *
 * @throws {CoprodError} where a chunk is no text, or `actor` or `now` cannot be used.
 *
 * @example
 * for await (const { entries, lines } of fromCsvStream(chunks, context)) await save(entries, lines);
 */
export async function* fromCsvStream(
  chunks: AsyncIterable<string> | Iterable<string>,
  context: CsvContext,
): AsyncGenerator<CsvReading, void, void> {
  const reader = new CsvReader(context);
  let waiting: string[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    checkText(chunk);
    waiting.push(chunk);
    size += chunk.length;
    if (size < stretch) continue; // small ones together: a line would be begun anew with each
    const text = waiting.join('');
    const whole = size - (size % stretch);
    for (let at = 0; at < whole; at += stretch) {
      reader.read(text.slice(at, at + stretch), false);
      yield reader.part();
      if (reader.ended) return;
    }
    waiting = [text.slice(whole)];
    size -= whole;
  }
  reader.read(waiting.join(''), true);
  yield reader.part();
}

function checkText(text: unknown): void {
  if (typeof text !== 'string') throw new CoprodError(what, [fault('unreadable', '')]);
}

/** The host's own part is checked too: an entry by nobody, or on no day, would be lost later. */
function checkContext({ actor: { id, enteredBy = id }, now }: CsvContext): void {
  const known = fits(patterns.person, id) && fits(patterns.person, enteredBy);
  if (known && fits(patterns.instant, now)) return;
  throw new CoprodError(what, [fault('bad-format', known ? 'now' : 'actor')]);
}
