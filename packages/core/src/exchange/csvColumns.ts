/** The columns of a table of items, in the order in which they are written. */
export const csvColumns = [
  'id',
  'day',
  'from',
  'people',
  'text',
  'outcome',
  'what',
  'why',
  'due',
] as const;
/** One of the columns of a table. */
export type CsvColumn = (typeof csvColumns)[number];

/** Written, never read: days and decisions are made in the kit. */
export const unreadColumns = ['day', 'outcome', 'what', 'why', 'due'] as const;

/** The column that a name in the first line means; undefined where it is none of ours. */
export const columnOf = (name: string) => {
  const plain = name.trim().toLowerCase();
  return csvColumns.find((column) => column === plain);
};

/** What stands between cells: the one that cuts the first line into the most names that we know. */
export function separatorOf(firstLine: string): string {
  const known = (separator: string) =>
    firstLine.split(separator).filter((name) => columnOf(name.replaceAll('"', ''))).length;
  return [',', ';', '\t'].reduce((best, one) => (known(one) > known(best) ? one : best));
}
