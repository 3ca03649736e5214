import type { FormulaCard } from '../FormulaCard.ts';
import type { normalQuantileDeviations } from './normalQuantileDeviations.ts';

export const card = {
  title: 'Quantile of the normal distribution',
  tex: String.raw`z = \Phi^{-1}(q)`,
  result: { symbol: String.raw`z`, meaning: 'distance from the mean', unit: 'sd' },
  symbols: {
    quantileFraction: { symbol: String.raw`q`, meaning: 'share that lies below', unit: '1' },
  },
  source: 'wichura-1988-as241',
  example: {
    input: { quantileFraction: 0.975 },
    output: 1.959963984540054,
    source: 'tables of the normal distribution: 1.96',
  },
} satisfies FormulaCard<typeof normalQuantileDeviations>;
