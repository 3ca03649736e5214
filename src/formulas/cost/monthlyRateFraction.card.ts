import type { FormulaCard } from '../FormulaCard.ts';
import type { monthlyRateFraction } from './monthlyRateFraction.ts';

export const card = {
  title: 'Monthly rate of a yearly one',
  tex: String.raw`r_m = (1 + r)^{1/12} - 1`,
  result: { symbol: String.raw`r_m`, meaning: 'rate of a month', unit: '1' },
  symbols: {
    yearlyRateFraction: { symbol: String.raw`r`, meaning: 'rate of a year', unit: '1' },
  },
  source: 'short-1995-economic-evaluation',
  example: {
    input: { yearlyRateFraction: 0.08 },
    output: 0.00643403011000343,
    source: 'by hand: the twelfth root of 1.08, less 1',
  },
} satisfies FormulaCard<typeof monthlyRateFraction>;
