import type { FormulaCard } from '../FormulaCard.ts';
import type { rentedSeconds } from './rentedSeconds.ts';

export const card = {
  title: 'Server time rented by autoscaling',
  tex: String.raw`t = \max\left(m,\; \left\lceil \frac{\lambda}{\mu} \right\rceil\right) T`,
  result: { symbol: String.raw`t`, meaning: 'server time paid', unit: 's' },
  symbols: {
    loadPerSecond: { symbol: String.raw`\lambda`, meaning: 'load', unit: '1/s' },
    capacityPerSecond: { symbol: String.raw`\mu`, meaning: 'what one server bears', unit: '1/s' },
    leastCount: { symbol: String.raw`m`, meaning: 'servers kept at least', unit: '1' },
    periodSeconds: { symbol: String.raw`T`, meaning: 'length of the period', unit: 's' },
  },
  source: 'kubernetes-horizontal-pod-autoscaling',
  example: {
    input: { loadPerSecond: 10, capacityPerSecond: 4, leastCount: 1, periodSeconds: 3600 },
    output: 10800,
    source: 'by hand: ⌈10 / 4⌉ x 1 h',
  },
} satisfies FormulaCard<typeof rentedSeconds>;
