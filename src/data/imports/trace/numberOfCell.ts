const plain = /^\d+(\.\d*)?(e\+?\d{1,2})?$/i;
const withComma = /^\d+,\d+$/;

/** A cell without sign as a number; undefined where it is none. A comma parts decimals where nothing else can be meant. */
export function numberOfCell(cell: string, decimalComma: boolean): number | undefined {
  const text = decimalComma && withComma.test(cell) ? cell.replace(',', '.') : cell;
  return plain.test(text) ? Number(text) : undefined;
}
