/** A cell of an export: a number stays one, what is absent leaves the cell empty. */
export type CsvCell = string | number | undefined;

const plainNumber = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;
/** Letters with which spreadsheets begin a formula, their wide forms too, behind whatever spaces and quotes they drop. */
const formulaStart = /^["\s\0]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/;
/** Where a spreadsheet set to another delimiter would see such a beginning within a cell. */
const innerStart = /([;|\t\r\n]["\s\0]*)([=+\-@\uff0b\uff0d\uff1d\uff20])/g;
const needsQuotes = /[",;|\t\r\n]|^\s|\s$/;
const lineEnd = '\r\n';

/**
 * Rows as CSV after RFC 4180, lines ending as it asks.
 *
 * No cell is a formula in a spreadsheet: text that would begin one is preceded by an apostrophe, also after a semicolon,
 * bar or tab, which part cells where the country's comma is a decimal one. Numbers are written in full, with a point.
 *
 * @throws {RangeError} where a number is not finite.
 */
export const csvOf = (rows: readonly (readonly CsvCell[])[]): string =>
  rows.map((cells) => cells.map(cellText).join(',') + lineEnd).join('');

function cellText(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`cell must be finite, got ${cell}`);
    return String(cell);
  }
  const text = disarmed(cell);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text that no spreadsheet takes for a formula. */
function disarmed(text: string): string {
  if (plainNumber.test(text)) return text;
  const begun = formulaStart.test(text) ? `'${text}` : text;
  return begun.replace(innerStart, "$1'$2");
}
