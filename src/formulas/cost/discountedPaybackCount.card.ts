import type { FormulaCard } from '../FormulaCard.ts';
import type { discountedPaybackCount } from './discountedPaybackCount.ts';

export const card = {
  title: 'Discounted payback',
  tex: String.raw`n = \frac{-\ln\left(1 - C\,r / s\right)}{\ln(1 + r)}`,
  result: { symbol: String.raw`n`, meaning: 'periods until repaid', unit: '1' },
  symbols: {
    investmentUsd: { symbol: String.raw`C`, meaning: 'investment', unit: 'USD' },
    savingUsd: { symbol: String.raw`s`, meaning: 'saved at the end of each period', unit: 'USD' },
    discountFraction: { symbol: String.raw`r`, meaning: 'rate of a period', unit: '1' },
  },
  limits: 'Level savings at the end of each period.',
  source: 'short-1995-economic-evaluation',
  example: {
    input: { investmentUsd: 1000, savingUsd: 250.45645456683584, discountFraction: 0.08 },
    output: 5,
    source: 'by hand: the payment that repays 1,000 in five periods at 8 %',
  },
} satisfies FormulaCard<typeof discountedPaybackCount>;
