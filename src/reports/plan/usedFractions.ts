/**
 * Share of the capacity of a plan's servers, spares among them, that the busiest minute of each hour takes.
 *
 * `hours` are loads in any unit; the busiest of them is the peak that the plan was made for, and `spareFraction` what the
 * servers serve beyond it, over it.
 */
export function usedFractions(hours: readonly number[], spareFraction: number): readonly number[] {
  const peak = hours.reduce((high, load) => Math.max(high, load), 0);
  return hours.map((load) => (peak > 0 ? load / peak / (1 + spareFraction) : 0));
}
