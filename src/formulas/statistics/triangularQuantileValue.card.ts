import type { FormulaCard } from '../FormulaCard.ts';
import type { triangularQuantileValue } from './triangularQuantileValue.ts';

export const card = {
  title: 'Quantile of a triangular quantity',
  tex: String.raw`v_q = \begin{cases} a + \sqrt{q\,(b - a)(c - a)} & q < \frac{c - a}{b - a} \\ b - \sqrt{(1 - q)(b - a)(b - c)} & \text{else} \end{cases}`,
  result: { symbol: String.raw`v_q`, meaning: 'value', unit: 'any' },
  symbols: {
    lowValue: { symbol: String.raw`a`, meaning: 'least value', unit: 'any' },
    modeValue: { symbol: String.raw`c`, meaning: 'likeliest value', unit: 'any' },
    highValue: { symbol: String.raw`b`, meaning: 'greatest value', unit: 'any' },
    quantileFraction: { symbol: String.raw`q`, meaning: 'share that lies below', unit: '1' },
  },
  source: 'kotz-2004-beyond-beta',
  example: {
    input: { lowValue: 1.15, modeValue: 1.4, highValue: 1.8, quantileFraction: 0.5 },
    output: 1.439444872453601,
    source: 'by hand: 1.8 - √(0.5 x 0.65 x 0.4)',
  },
} satisfies FormulaCard<typeof triangularQuantileValue>;
