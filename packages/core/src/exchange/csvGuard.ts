// A spreadsheet runs what looks like a formula. An apostrophe in front stops that, and can be taken away again.

/**
 * What may stand before a sign without hiding it from a spreadsheet; quotation marks, since cutting at another
 * separator takes them for its own; apostrophes, so that undoing is exact.
 */
const before = String.raw`['"\p{Z}\p{Cf}\v\f\0]*`;
/** What begins a formula: also full-width, small, and the minus of mathematics. */
const sign = String.raw`=+\-@＝＋－＠﹦﹢﹣﹫−`;
/** A cell can begin here, for a spreadsheet that cuts at another separator than the table's. */
const cut = String.raw`([,;\t\r\n])`;

const atStart = String.raw`(?=${before}[${sign}\t\r\n\0])`;
const inside = `(?=${before}[${sign}])`;
const [start, starts] = [new RegExp(`^${atStart}`, 'u'), new RegExp(`^'${atStart}`, 'u')];
const [cuts, guarded] = [new RegExp(cut + inside, 'gu'), new RegExp(`${cut}'${inside}`, 'gu')];

/** Nothing but a number: a spreadsheet may count with it. */
const number = /^-?\d+(?:[.,]\d+)?$/;

/** A cell that no spreadsheet takes for a formula (rule CSV2). */
export const guard = (cell: string) =>
  number.test(cell) ? cell : cell.replace(cuts, "$1'").replace(start, "'");

/** What {@link guard} was given, exactly. */
export const unguard = (cell: string) =>
  cell.includes("'") ? cell.replace(starts, '').replace(guarded, '$1') : cell;
