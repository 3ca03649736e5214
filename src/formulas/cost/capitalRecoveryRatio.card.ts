import type { FormulaCard } from '../FormulaCard.ts';
import type { capitalRecoveryRatio } from './capitalRecoveryRatio.ts';

export const card = {
  title: 'Capital recovery factor',
  tex: String.raw`a = \frac{r}{1 - (1 + r)^{-n}}`,
  result: { symbol: String.raw`a`, meaning: 'payment of a period over the sum', unit: '1' },
  symbols: {
    discountFraction: { symbol: String.raw`r`, meaning: 'rate of a period', unit: '1' },
    periodCount: { symbol: String.raw`n`, meaning: 'periods', unit: '1' },
  },
  limits: 'Level payments at the end of each period.',
  source: 'short-1995-economic-evaluation',
  example: {
    input: { discountFraction: 0.08, periodCount: 5 },
    output: 0.25045645456683585,
    source: 'by hand: 0.08 / (1 - 1.08⁻⁵)',
  },
} satisfies FormulaCard<typeof capitalRecoveryRatio>;
