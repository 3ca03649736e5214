import { monthsPerYear } from '../../units/conversions.ts';
import { refuseUnless } from '../refuseUnless.ts';

export interface MonthlyRateFractionInput {
  readonly yearlyRateFraction: number;
}

/**
 * Rate of a month that compounds to the rate of a year over twelve months.
 *
 * Not a twelfth of the yearly rate, which is how banks quote nominal loan rates.
 */
export function monthlyRateFraction({ yearlyRateFraction }: MonthlyRateFractionInput): number {
  refuseUnless(1 + yearlyRateFraction > 0, 'yearlyRateFraction', 'above -1', yearlyRateFraction);
  return Math.expm1(Math.log1p(yearlyRateFraction) / monthsPerYear);
}
