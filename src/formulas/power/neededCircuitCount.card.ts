import type { FormulaCard } from '../FormulaCard.ts';
import type { neededCircuitCount } from './neededCircuitCount.ts';

export const card = {
  title: 'Circuits for a load',
  tex: String.raw`N = f \left( \left\lceil \frac{P}{P_c} \right\rceil + s \right)`,
  result: { symbol: String.raw`N`, meaning: 'circuits', unit: '1' },
  symbols: {
    loadWatts: { symbol: String.raw`P`, meaning: 'highest draw of what they feed', unit: 'W' },
    circuitWatts: { symbol: String.raw`P_c`, meaning: 'what one circuit may carry', unit: 'W' },
    spareCount: { symbol: String.raw`s`, meaning: 'spare circuits of a feed', unit: '1' },
    feedCount: { symbol: String.raw`f`, meaning: 'independent feeds', unit: '1' },
  },
  source: 'barroso-2019-datacenter',
  example: {
    input: { loadWatts: 20_400, circuitWatts: 17_700, spareCount: 0, feedCount: 2 },
    output: 4,
    source: 'by hand: two servers of 10.2 kW on circuits of 17.7 kW take two of each of two feeds',
  },
} satisfies FormulaCard<typeof neededCircuitCount>;
