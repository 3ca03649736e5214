import type { FormulaCard } from '../FormulaCard.ts';
import type { outageSeconds } from './outageSeconds.ts';

export const card = {
  title: 'Time a service is not up',
  tex: String.raw`t = (1 - A)\,T`,
  result: { symbol: String.raw`t`, meaning: 'time not up', unit: 's' },
  symbols: {
    upFraction: { symbol: String.raw`A`, meaning: 'share of the time it is up', unit: '1' },
    durationSeconds: { symbol: String.raw`T`, meaning: 'time looked at', unit: 's' },
  },
  limits: 'A mean over many failures.',
  source: 'kullstam-1981-availability',
  example: {
    input: { upFraction: 0.999, durationSeconds: 8760 * 3600 },
    output: 31_536,
    source: 'by hand: 0.1 % of a year of 8 760 hours, 8.76 hours',
  },
} satisfies FormulaCard<typeof outageSeconds>;
