import type { FormulaCard } from '../FormulaCard.ts';
import type { normalQuantileValue } from './normalQuantileValue.ts';

export const card = {
  title: 'Quantile of a normal quantity',
  tex: String.raw`v_q = \mu + \sigma\,\Phi^{-1}(q)`,
  result: { symbol: String.raw`v_q`, meaning: 'value', unit: 'any' },
  symbols: {
    meanValue: { symbol: String.raw`\mu`, meaning: 'mean', unit: 'any' },
    deviationValue: { symbol: String.raw`\sigma`, meaning: 'standard deviation', unit: 'any' },
    quantileFraction: { symbol: String.raw`q`, meaning: 'share that lies below', unit: '1' },
  },
  source: 'wichura-1988-as241',
  example: {
    input: { meanValue: 100, deviationValue: 15, quantileFraction: 0.975 },
    output: 100 + 15 * 1.959963984540054,
    source: 'by hand: 100 + 1.96 x 15',
  },
} satisfies FormulaCard<typeof normalQuantileValue>;
