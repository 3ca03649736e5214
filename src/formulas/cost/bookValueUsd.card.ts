import type { FormulaCard } from '../FormulaCard.ts';
import type { bookValueUsd } from './bookValueUsd.ts';

export const card = {
  title: 'Book value',
  tex: String.raw`B = C - \min(t,\; n)\,\frac{C - S}{n}`,
  result: { symbol: String.raw`B`, meaning: 'what the books still hold', unit: 'USD' },
  symbols: {
    priceUsd: { symbol: String.raw`C`, meaning: 'price', unit: 'USD' },
    salvageUsd: { symbol: String.raw`S`, meaning: 'book value at the end', unit: 'USD' },
    periodCount: { symbol: String.raw`n`, meaning: 'periods it serves', unit: '1' },
    agePeriodCount: { symbol: String.raw`t`, meaning: 'periods since it was bought', unit: '1' },
  },
  source: 'ias-16',
  example: {
    input: { priceUsd: 300000, salvageUsd: 60000, periodCount: 60, agePeriodCount: 24 },
    output: 204000,
    source: 'by hand: 4,000 a month, 24 months of it',
  },
} satisfies FormulaCard<typeof bookValueUsd>;
