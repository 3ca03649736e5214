import type { FormulaCard } from '../FormulaCard.ts';
import type { availabilityFraction } from './availabilityFraction.ts';

export const card = {
  title: 'Availability of a server',
  tex: String.raw`A = \frac{t_f}{t_f + t_r}`,
  result: { symbol: String.raw`A`, meaning: 'share of time it is up', unit: '1' },
  symbols: {
    betweenFailuresSeconds: {
      symbol: String.raw`t_f`,
      meaning: 'mean time from repair to failure',
      unit: 's',
    },
    repairSeconds: { symbol: String.raw`t_r`, meaning: 'mean time to repair', unit: 's' },
  },
  source: 'kullstam-1981-availability',
  example: {
    input: { betweenFailuresSeconds: 100, repairSeconds: 5 },
    output: 0.9523809523809523,
    source: 'by hand: 100 / 105',
  },
} satisfies FormulaCard<typeof availabilityFraction>;
