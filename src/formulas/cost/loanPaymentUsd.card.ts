import type { FormulaCard } from '../FormulaCard.ts';
import type { loanPaymentUsd } from './loanPaymentUsd.ts';

export const card = {
  title: 'Payment of a loan',
  tex: String.raw`p = L\,\frac{i}{1 - (1 + i)^{-n}}`,
  result: { symbol: String.raw`p`, meaning: 'payment of each period', unit: 'USD' },
  symbols: {
    principalUsd: { symbol: String.raw`L`, meaning: 'sum borrowed', unit: 'USD' },
    interestFraction: { symbol: String.raw`i`, meaning: 'interest of a period', unit: '1' },
    periodCount: { symbol: String.raw`n`, meaning: 'periods', unit: '1' },
  },
  source: 'numpy-financial-pmt',
  example: {
    input: { principalUsd: 200000, interestFraction: 0.00625, periodCount: 180 },
    output: 1854.0247200054619,
    source: 'NumPy’s documentation: 200,000 over 15 years at 7.5 %',
  },
} satisfies FormulaCard<typeof loanPaymentUsd>;
