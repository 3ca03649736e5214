/** Value on the first day of cash at the beginning (0) and at the end of every month. */
export function presentUsdOf(months: Float64Array, rateFraction: number): number {
  // Horner's scheme from the last month: one division a month instead of a power.
  const factor = 1 / (1 + rateFraction);
  let sum = 0;
  for (let month = months.length - 1; month >= 0; month -= 1) sum = sum * factor + (months[month] ?? 0);
  return sum;
}
