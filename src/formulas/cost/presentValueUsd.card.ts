import type { FormulaCard } from '../FormulaCard.ts';
import type { presentValueUsd } from './presentValueUsd.ts';

export const card = {
  title: 'Present value',
  tex: String.raw`P = \frac{F}{(1 + r)^t}`,
  result: { symbol: String.raw`P`, meaning: 'worth today', unit: 'USD' },
  symbols: {
    futureUsd: { symbol: String.raw`F`, meaning: 'payment in the future', unit: 'USD' },
    discountFraction: { symbol: String.raw`r`, meaning: 'rate of a period', unit: '1' },
    periodCount: { symbol: String.raw`t`, meaning: 'periods until it', unit: '1' },
  },
  source: 'short-1995-economic-evaluation',
  example: {
    input: { futureUsd: 45000, discountFraction: 0.08, periodCount: 5 },
    output: 30626.243866518882,
    source: 'by hand: 45,000 / 1.08⁵',
  },
} satisfies FormulaCard<typeof presentValueUsd>;
