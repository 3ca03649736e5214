import type { FormulaCard } from '../FormulaCard.ts';
import type { requestSeconds } from './requestSeconds.ts';

export const card = {
  title: 'Time of a request',
  tex: String.raw`t = t_f + (s_o - 1)\,t_o`,
  result: { symbol: String.raw`t`, meaning: 'time of the request', unit: 's' },
  symbols: {
    ttftSeconds: { symbol: String.raw`t_f`, meaning: 'time to first token', unit: 's' },
    tpotSeconds: { symbol: String.raw`t_o`, meaning: 'time per output token', unit: 's' },
    outputCount: { symbol: String.raw`s_o`, meaning: 'output tokens', unit: '1' },
  },
  source: 'scaling-book-inference',
  example: {
    input: { ttftSeconds: 0.5, tpotSeconds: 0.02, outputCount: 256 },
    output: 5.6,
    source: 'by hand: 0.5 + 255 x 0.02',
  },
} satisfies FormulaCard<typeof requestSeconds>;
