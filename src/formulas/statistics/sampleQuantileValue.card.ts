import type { FormulaCard } from '../FormulaCard.ts';
import type { sampleQuantileValue } from './sampleQuantileValue.ts';

export const card = {
  title: 'Quantile of a sample',
  tex: String.raw`v_q = v_{\lfloor h \rfloor} + (h - \lfloor h \rfloor)(v_{\lceil h \rceil} - v_{\lfloor h \rfloor}), \qquad h = q\,(n - 1)`,
  result: { symbol: String.raw`v_q`, meaning: 'value', unit: 'any' },
  symbols: {
    sortedValues: { symbol: String.raw`v`, meaning: 'values in rising order', unit: 'any' },
    quantileFraction: { symbol: String.raw`q`, meaning: 'share that lies below', unit: '1' },
  },
  source: 'hyndman-1996-quantiles',
  example: {
    input: { sortedValues: [1, 2, 4, 8], quantileFraction: 0.9 },
    output: 6.8,
    source: 'by hand: h = 2.7, 4 + 0.7 x 4',
  },
} satisfies FormulaCard<typeof sampleQuantileValue>;
