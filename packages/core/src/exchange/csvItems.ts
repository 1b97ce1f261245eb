import type { Entry, EntryOf, OtherEntry, Project } from '../record/entry.ts';
import type { Actor } from '../record/actor.ts';
import { limits } from '../record/limits.ts';
import { patterns } from '../record/text.ts';
import type { View } from '../record/view.ts';
import { columnOf, unreadColumns, type CsvColumn } from './csvColumns.ts';
import { csvFault, type CsvFault, type Wrong } from './csvFaults.ts';
import { unguard } from './csvGuard.ts';
import { saidIn, saysTheSame, type CellIn, type Said } from './csvSaid.ts';

/** What {@link fromCsv} needs besides the table. */
export interface CsvContext {
  /**
   * Who is signed in. Whoever says nothing else types in what others said: each line is then somebody of its
   * own, without a name. With `enteredBy`, all but the nameless lines are the words of `id`; with your own id
   * in both, they are your own.
   */
  readonly actor: Actor;
  /** ISO 8601 in UTC with milliseconds. */
  readonly now: string;
  /** Gives a new random id. */
  readonly newId: () => string;
  /** Where given, lines whose item is in it already are left out. */
  readonly project?: Project | View | undefined;
}

type Item = EntryOf<'feedback'>;

/** Turns lines of cells into items (rules CSV3 to CSV6). */
export class CsvItems {
  /** New since they were last taken. */
  entries: Item[] = [];
  faults: CsvFault[] = [];
  more = 0;
  already = 0;
  lines = 0;
  /** No more lines are wanted. */
  ended = false;
  readonly #context: CsvContext;
  readonly #there: ReadonlyMap<string, Entry | OtherEntry>;
  readonly #ids = new Set<string>();
  readonly #told = new Set<CsvColumn>();
  #columns: (CsvColumn | null)[] | null = null;
  #faultCount = 0;
  #made = 0;

  constructor(context: CsvContext) {
    this.#context = context;
    this.#there = new Map(context.project?.entries.map((entry) => [entry.id, entry]));
  }

  take(line: readonly string[] | Wrong): void {
    this.lines += 1;
    if (typeof line === 'string') {
      this.#say(line);
      this.ended = this.#columns === null;
    } else if (!this.#columns) this.#name(line);
    else if (line.some((cell) => cell.trim() !== '')) this.#read(line, this.#columns);
  }

  /** The first line names the columns. */
  #name(names: readonly string[]): void {
    const columns = names.map((name) => columnOf(name) ?? null);
    columns.forEach((column, place) => {
      if (column === null && names[place]?.trim()) this.#say('other-column', place + 1);
      if (column && columns.indexOf(column) < place) this.#say('two-columns', column);
    });
    for (const needed of ['from', 'text'] as const)
      if (!columns.includes(needed)) this.#say('no-column', needed);
    this.ended = this.faults.some(({ code }) => code === 'missing' || code === 'doubled');
    this.#columns = columns;
  }

  #read(line: readonly string[], columns: readonly (CsvColumn | null)[]): void {
    const cellIn: CellIn = (column) => unguard(line[columns.indexOf(column)] ?? '');
    const said = saidIn(cellIn);
    if (line.slice(columns.length).some((cell) => cell.trim() !== '')) this.#say('cells');
    else if (Array.isArray(said)) for (const [wrong, column] of said) this.#say(wrong, column);
    else this.#place(said, cellIn);
  }

  /** Is it new, there already, or another item's? */
  #place(data: Said, cellIn: CellIn): void {
    const id = cellIn('id').trim();
    const twin = this.#there.get(id);
    if (id !== '' && !patterns.id.test(id)) this.#say('id', 'id');
    else if (this.#ids.has(id)) this.#say('two-ids', 'id');
    else if (twin && !saysTheSame(twin, data)) this.#say('clash', 'id');
    else {
      if (id !== '') this.#ids.add(id);
      if (twin) this.already += 1;
      else if (this.#made < limits.entries) this.#make(id, data, cellIn);
      else {
        this.#say('full');
        this.ended = true;
      }
    }
  }

  #make(id: string, data: Said, cellIn: CellIn): void {
    const { actor, now, newId } = this.#context;
    const typist = actor.enteredBy ?? actor.id;
    const by = actor.enteredBy === undefined || data.from === 'nameless' ? newId() : actor.id;
    const typed = typist !== by && { enteredBy: typist };
    this.entries.push({ id: id || newId(), kind: 'feedback', at: now, by, ...typed, data });
    this.#made += 1;
    if (data.text.includes('\uFFFD')) this.#sayOnce('damaged', 'text');
    for (const column of unreadColumns)
      if (!this.#told.has(column) && cellIn(column).trim()) this.#sayOnce('unread', column);
  }

  #sayOnce(wrong: Wrong, column: CsvColumn): void {
    if (this.#told.has(column)) return;
    this.#told.add(column);
    this.#say(wrong, column);
  }

  /** The first 100 faults are told, the others counted. */
  #say(wrong: Wrong, column: CsvFault['column'] = null): void {
    this.#faultCount += 1;
    if (this.#faultCount > limits.faults) this.more += 1;
    else this.faults.push(csvFault(wrong, this.lines, column));
  }
}
