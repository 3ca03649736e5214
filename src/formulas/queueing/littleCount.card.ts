import type { FormulaCard } from '../FormulaCard.ts';
import type { littleCount } from './littleCount.ts';

export const card = {
  title: 'Requests in the system',
  tex: String.raw`N = \lambda\,R`,
  result: { symbol: String.raw`N`, meaning: 'mean requests in the system', unit: '1' },
  symbols: {
    arrivalsPerSecond: { symbol: String.raw`\lambda`, meaning: 'arrivals', unit: '1/s' },
    residenceSeconds: { symbol: String.raw`R`, meaning: 'mean time in the system', unit: 's' },
  },
  source: 'little-1961-law',
  example: {
    input: { arrivalsPerSecond: 2.5, residenceSeconds: 4 },
    output: 10.0,
    source: 'by hand: 2.5 x 4',
  },
} satisfies FormulaCard<typeof littleCount>;
