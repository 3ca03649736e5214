import { monthSeconds } from '../../units/conversions.ts';
import type { CostAssumptions } from '../cost/CostAssumptions.ts';
import type { WayCost } from '../cost/CostEstimate.ts';
import { PricePath } from '../cost/PricePath.ts';

type Pay = Pick<CostAssumptions, 'staffUsdPerSecond' | 'employerFraction' | 'staffGrowthPerYearFraction'>;

/** Full-time posts that a way pays for, on average over the horizon; undefined where people cost nothing. */
export function meanStaffCount(
  { categories, months }: Pick<WayCost, 'categories' | 'months'>,
  { staffUsdPerSecond, employerFraction, staffGrowthPerYearFraction }: Pay,
): number | undefined {
  const pay = new PricePath(staffGrowthPerYearFraction);
  let postUsd = 0;
  // Months are counted at their ends; the first entry is the first day.
  for (let month = 1; month < months.length; month += 1) {
    postUsd += staffUsdPerSecond * (1 + employerFraction) * monthSeconds * pay.factor;
    pay.next();
  }
  return postUsd > 0 ? (categories.staff ?? 0) / postUsd : undefined;
}
