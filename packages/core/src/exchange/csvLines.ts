import { limits } from '../record/limits.ts';
import { separatorOf } from './csvColumns.ts';
import type { Wrong } from './csvFaults.ts';

/** UTF-16 units of one line: room for several of the longest texts with every quotation mark doubled. */
const longest = 20 * limits.text;

/**
 * Cuts a table into lines of cells, piece by piece (RFC 4180; any line ends; comma, semicolon or tab). Where
 * quotation marks cannot be read, what is wrong is given in the line's place, and reading goes on in the
 * next row of the text, so that one of them does not swallow the rest. It holds a line and a piece at most.
 */
export class CsvLines {
  #rest = '';
  #separator = '';
  #cellEnd: RegExp | null = null;
  #skipping = false;
  #broken = 0;

  *push(piece: string, isLast: boolean): Generator<string[] | Wrong> {
    const text = this.#rest + piece;
    let at = 0;
    while (at < text.length && this.#broken <= limits.faults) {
      if (this.#skipping) {
        const next = nextRow(text, at, isLast);
        this.#skipping = next === null && !isLast;
        at = next ?? (text.endsWith('\r') ? text.length - 1 : text.length);
        if (next === null) break;
        continue;
      }
      const line = this.#read(text, at, isLast);
      if (line === null && text.length - at <= longest) break;
      if (typeof line === 'object' && line && line.end - at <= longest) {
        yield line.cells;
        at = line.end;
        continue;
      }
      this.#broken += 1;
      if (this.#broken > limits.faults) yield 'broken';
      else yield line === 'quote' ? line : 'long-line';
      this.#skipping = true;
    }
    this.#rest = text.slice(at);
  }

  /** The line that begins here; what is wrong with it; null where its end is not here yet. */
  #read(text: string, start: number, isLast: boolean): Line | 'quote' | null {
    const cellEnd = this.#cellEnd ?? this.#begin(text, isLast);
    if (!cellEnd) return null;
    const cells: string[] = [];
    for (let at = start; ; at += 1) {
      if (text[at] === '"') {
        const close = closing(text, at);
        if (close === null) return isLast ? 'quote' : null;
        cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
        at = close + 1;
        while (text[at] === ' ') at += 1;
      } else {
        cellEnd.lastIndex = at;
        const end = cellEnd.exec(text)?.index ?? text.length;
        cells.push(text.slice(at, end));
        at = end;
      }
      if (at === text.length) return isLast ? { cells, end: at } : null;
      if (text[at] === this.#separator) continue;
      if (text[at] !== '\r' && text[at] !== '\n') return 'quote';
      const end = nextRow(text, at, isLast);
      return end === null ? null : { cells, end };
    }
  }

  /** The first line tells the separator. */
  #begin(text: string, isLast: boolean): RegExp | null {
    const end = text.search(/[\r\n]/);
    if (end < 0 && !isLast && text.length <= longest) return null;
    this.#separator = separatorOf(end < 0 ? text : text.slice(0, end));
    this.#cellEnd = new RegExp(`[${this.#separator}\r\n]`, 'g');
    return this.#cellEnd;
  }
}

interface Line {
  readonly cells: string[];
  /** Where the next one begins. */
  readonly end: number;
}

/** Where the quotation mark is that ends a cell; null where there is none. One alone at the very end may be half a pair. */
function closing(text: string, open: number): number | null {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? null : at;
}

/** Where the next row of the text begins; null where its end is not here yet. */
function nextRow(text: string, from: number, isLast: boolean): number | null {
  const ends = /\r\n?|\n/g;
  ends.lastIndex = from;
  const match = ends.exec(text);
  if (!match) return null;
  const end = match.index + match[0].length;
  return match[0] === '\r' && end === text.length && !isLast ? null : end;
}
