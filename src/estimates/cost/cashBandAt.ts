import type { Band } from '../../units/Band.ts';
import type { Way } from './CostEstimate.ts';
import type { SampledCost } from './SampledCost.ts';

/**
 * The range of the cash spent up to a month, straight between the months for which draws kept it; undefined beyond the
 * last of them.
 *
 * A month with a large purchase lies on the line between its neighbours, not on the step.
 */
export function cashBandAt(
  { months, cash }: Pick<SampledCost, 'months' | 'cash'>,
  way: Way,
  month: number,
): Band | undefined {
  const after = months.findIndex((kept) => kept >= month);
  const before = Math.max(0, after - 1);
  const [from, to] = [cash[way][before], cash[way][after]];
  const [first, last] = [months[before], months[after]];
  if (!from || !to || first === undefined || last === undefined) return undefined;
  const share = last === first ? 1 : (month - first) / (last - first);
  const between = (end: keyof Band) => from[end] + (to[end] - from[end]) * share;
  return { low: between('low'), mid: between('mid'), high: between('high') };
}
