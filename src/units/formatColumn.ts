import { writtenNumber } from './writtenNumber.ts';

const significant = 3;
const mostDecimals = 3;

/** Numbers that stand under one another: all with as many decimals as the smallest needs for three digits. */
export function formatColumn(values: readonly number[]): readonly string[] {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  const smallest = Math.min(...(sizes.length > 0 ? sizes : [1]));
  const wholeDigits = Math.floor(Math.log10(smallest)) + 1;
  const decimals = Math.min(mostDecimals, Math.max(0, significant - wholeDigits));
  return values.map((value) => writtenNumber(value, { fewest: decimals, most: decimals }));
}
