import type { FormulaCard } from '../FormulaCard.ts';
import type { straightLineDepreciationUsd } from './straightLineDepreciationUsd.ts';

export const card = {
  title: 'Straight-line depreciation',
  tex: String.raw`d = \frac{C - S}{n}`,
  result: { symbol: String.raw`d`, meaning: 'written off in each period', unit: 'USD' },
  symbols: {
    priceUsd: { symbol: String.raw`C`, meaning: 'price', unit: 'USD' },
    salvageUsd: { symbol: String.raw`S`, meaning: 'book value at the end', unit: 'USD' },
    periodCount: { symbol: String.raw`n`, meaning: 'periods', unit: '1' },
  },
  source: 'barroso-2019-datacenter',
  example: {
    input: { priceUsd: 300000, salvageUsd: 0, periodCount: 60 },
    output: 5000,
    source: 'by hand: 300,000 / 60',
  },
} satisfies FormulaCard<typeof straightLineDepreciationUsd>;
