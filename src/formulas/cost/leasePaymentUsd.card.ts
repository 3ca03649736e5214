import type { FormulaCard } from '../FormulaCard.ts';
import type { leasePaymentUsd } from './leasePaymentUsd.ts';

export const card = {
  title: 'Payment of a lease',
  tex: String.raw`p = \frac{1}{(1 + i)^k}\left(C - \frac{R}{(1 + i)^n}\right)\frac{i}{1 - (1 + i)^{-n}}`,
  result: { symbol: String.raw`p`, meaning: 'payment of each period', unit: 'USD' },
  symbols: {
    priceUsd: { symbol: String.raw`C`, meaning: 'price of the equipment', unit: 'USD' },
    residualUsd: { symbol: String.raw`R`, meaning: 'value left at the end', unit: 'USD' },
    interestFraction: { symbol: String.raw`i`, meaning: 'interest of a period', unit: '1' },
    periodCount: { symbol: String.raw`n`, meaning: 'periods', unit: '1' },
    advanceCount: {
      symbol: String.raw`k`,
      meaning: 'periods by which payments come before the end of theirs',
      unit: '1',
    },
  },
  source: 'numpy-financial-pmt',
  example: {
    input: {
      priceUsd: 300000,
      residualUsd: 60000,
      interestFraction: 0.005,
      periodCount: 36,
      advanceCount: 1,
    },
    output: 7563.447749625244,
    source: 'by hand: (300,000 - 60,000 / 1.005³⁶) x 0.030422 / 1.005',
  },
} satisfies FormulaCard<typeof leasePaymentUsd>;
