import type { FormulaCard } from '../FormulaCard.ts';
import type { equivalentAnnualUsd } from './equivalentAnnualUsd.ts';

export const card = {
  title: 'Equivalent annual cost',
  tex: String.raw`A = \left(C - \frac{R}{(1 + r)^n}\right)\frac{r}{1 - (1 + r)^{-n}}`,
  result: { symbol: String.raw`A`, meaning: 'cost of each year', unit: 'USD' },
  symbols: {
    investmentUsd: { symbol: String.raw`C`, meaning: 'price today', unit: 'USD' },
    residualUsd: { symbol: String.raw`R`, meaning: 'value left at the end', unit: 'USD' },
    discountFraction: { symbol: String.raw`r`, meaning: 'rate of a year', unit: '1' },
    yearCount: { symbol: String.raw`n`, meaning: 'years of use', unit: '1' },
  },
  limits: 'Before taxes; running costs come on top.',
  source: 'short-1995-economic-evaluation',
  example: {
    input: { investmentUsd: 300000, residualUsd: 45000, discountFraction: 0.08, yearCount: 5 },
    output: 67466.39591454329,
    source: 'by hand: (300,000 - 45,000 / 1.08⁵) x 0.250456',
  },
} satisfies FormulaCard<typeof equivalentAnnualUsd>;
