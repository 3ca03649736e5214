import type { FormulaCard } from '../FormulaCard.ts';
import type { residualValueUsd } from './residualValueUsd.ts';

export const card = {
  title: 'Residual value',
  tex: String.raw`R = C\,(1 - \delta)^t`,
  result: { symbol: String.raw`R`, meaning: 'value left', unit: 'USD' },
  symbols: {
    priceUsd: { symbol: String.raw`C`, meaning: 'price when new', unit: 'USD' },
    yearlyLossFraction: { symbol: String.raw`\delta`, meaning: 'share lost in a year', unit: '1' },
    yearCount: { symbol: String.raw`t`, meaning: 'years since', unit: '1' },
  },
  limits: 'Even decline; real prices jump.',
  source: 'barroso-2019-datacenter',
  example: {
    input: { priceUsd: 300000, yearlyLossFraction: 0.35, yearCount: 4 },
    output: 53551.875,
    source: 'by hand: 300,000 x 0.65⁴',
  },
} satisfies FormulaCard<typeof residualValueUsd>;
