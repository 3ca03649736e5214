import type { FormulaCard } from '../FormulaCard.ts';
import type { neededServerCount } from './neededServerCount.ts';

export const card = {
  title: 'Servers for a load',
  tex: String.raw`N = \left\lceil \frac{\lambda}{\rho\,\mu} \right\rceil + s`,
  result: { symbol: String.raw`N`, meaning: 'servers to buy', unit: '1' },
  symbols: {
    loadPerSecond: { symbol: String.raw`\lambda`, meaning: 'load at the peak', unit: '1/s' },
    capacityPerSecond: { symbol: String.raw`\mu`, meaning: 'what one server bears', unit: '1/s' },
    mostLoadFraction: { symbol: String.raw`\rho`, meaning: 'share of it that may be used', unit: '1' },
    spareCount: { symbol: String.raw`s`, meaning: 'spare servers', unit: '1' },
  },
  source: 'kubernetes-horizontal-pod-autoscaling',
  example: {
    input: { loadPerSecond: 10, capacityPerSecond: 4, mostLoadFraction: 0.75, spareCount: 1 },
    output: 5,
    source: 'by hand: ⌈10 / 3⌉ + 1',
  },
} satisfies FormulaCard<typeof neededServerCount>;
