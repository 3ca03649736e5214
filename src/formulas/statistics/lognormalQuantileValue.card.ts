import type { FormulaCard } from '../FormulaCard.ts';
import type { lognormalQuantileValue } from './lognormalQuantileValue.ts';

export const card = {
  title: 'Quantile of a lognormal quantity',
  tex: String.raw`v_q = m\,e^{\sigma\,\Phi^{-1}(q)}`,
  result: { symbol: String.raw`v_q`, meaning: 'value', unit: 'any' },
  symbols: {
    medianValue: { symbol: String.raw`m`, meaning: 'median', unit: 'any' },
    logSpreadRatio: { symbol: String.raw`\sigma`, meaning: 'standard deviation of the logarithm', unit: '1' },
    quantileFraction: { symbol: String.raw`q`, meaning: 'share that lies below', unit: '1' },
  },
  source: 'wichura-1988-as241',
  example: {
    input: { medianValue: 2, logSpreadRatio: 0.25, quantileFraction: 0.9 },
    output: 2 * Math.exp(0.25 * 1.2815515655446004),
    source: 'by hand: 2 x e^(0.25 x 1.2816)',
  },
} satisfies FormulaCard<typeof lognormalQuantileValue>;
