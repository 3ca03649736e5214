import { refuseUnless } from '../refuseUnless.ts';

export interface LinearScoreFractionInput {
  readonly attainedValue: number;
  readonly worstValue: number;
  readonly bestValue: number;
}

/**
 * Score of a value on the straight line from the worst, which scores nothing, to the best, which scores all.
 *
 * What lies beyond an end scores like the end. Where best and worst are the same nothing is told apart, and all score full.
 */
export function linearScoreFraction({
  attainedValue,
  worstValue,
  bestValue,
}: LinearScoreFractionInput): number {
  refuseUnless(Number.isFinite(attainedValue), 'attainedValue', 'a number', attainedValue);
  if (bestValue === worstValue) return 1;
  return Math.min(1, Math.max(0, (attainedValue - worstValue) / (bestValue - worstValue)));
}
