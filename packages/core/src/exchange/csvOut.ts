import { dayOf } from '../assess/days.ts';
import type { EntryOf, Project } from '../record/entry.ts';
import { heads } from '../record/heads.ts';
import { isKind } from '../record/isKind.ts';
import type { View } from '../record/view.ts';
import { checkRecord, decide } from '../rules/given.ts';
import { csvColumns, type CsvColumn } from './csvColumns.ts';
import { guard } from './csvGuard.ts';

/** How to write a table. */
export interface CsvOptions {
  /** Where days begin; default where a view's days begin, else `Europe/London`. */
  readonly timeZone?: string;
  /** What stands between cells: a spreadsheet set to a language with decimal commas expects `;`. Default `,`. */
  readonly separator?: ',' | ';';
}

type Decision = EntryOf<'decision'>;
type Row = Readonly<Partial<Record<CsvColumn, string>>>;

/**
 * The feedback items of a project, or of what one reader may see of it, as a table: CSV text as spreadsheets read it
 * (RFC 4180 in UTF-8 with a byte order mark), one item a line, with what was decided about it (rules CSV1, CSV2).
 * Whose words they are does not stand in it. Where an item was decided twice, both decisions stand in its line, one
 * below the other.
 *
 * @throws {CoprodError} where this is no project or view, or the time zone is unknown.
 *
 * @example
 * toCsv(createProject({ id: 'pip' })).slice(1) //=> 'id,day,from,people,text,outcome,what,why,due\r\n'
 */
export function toCsv(project: Project | View, options: CsvOptions = {}): string {
  return decide(() => {
    checkRecord(project);
    const { timeZone = project.view?.timeZone ?? 'Europe/London', separator = ',' } = options;
    const decided = decisionsIn(project);
    const lines = [csvColumns.join(separator)];
    for (const { id, at, data } of heads(project, undefined, 'feedback')) {
      if (!data) continue;
      const row: Row = {
        id,
        day: dayOf(at, timeZone),
        from: data.from,
        text: data.text,
        ...(data.from === 'group' && { people: String(data.people) }),
        ...decisionIn(heads({ ...project, entries: decided.get(id) ?? [] }, id, 'decision')),
      };
      lines.push(csvColumns.map((column) => cellOf(row[column] ?? '')).join(separator));
    }
    return `\uFEFF${lines.join('\r\n')}\r\n`;
  });
}

function decisionsIn({ entries }: Project | View): ReadonlyMap<string, readonly Decision[]> {
  const decided = new Map<string, Decision[]>();
  for (const entry of entries) {
    if (!isKind(entry, 'decision')) continue;
    const others = decided.get(entry.about);
    if (others) others.push(entry);
    else decided.set(entry.about, [entry]);
  }
  return decided;
}

function decisionIn(decisions: readonly Decision[]): Row {
  const cell = (name: 'outcome' | 'what' | 'why' | 'due') =>
    decisions.flatMap(({ data }) => (data as Row | null)?.[name] ?? []).join('\n');
  return { outcome: cell('outcome'), what: cell('what'), why: cell('why'), due: cell('due') };
}

/** Quoted where a spreadsheet might cut it, whatever separator it expects. */
function cellOf(value: string): string {
  const safe = guard(value);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
