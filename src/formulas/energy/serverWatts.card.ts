import type { FormulaCard } from '../FormulaCard.ts';
import type { serverWatts } from './serverWatts.ts';

export const card = {
  title: 'Power of a server',
  tex: String.raw`P = n\,P_a + P_h`,
  result: { symbol: String.raw`P`, meaning: 'power', unit: 'W' },
  symbols: {
    acceleratorCount: { symbol: String.raw`n`, meaning: 'accelerators', unit: '1' },
    acceleratorWatts: { symbol: String.raw`P_a`, meaning: 'mean power of each', unit: 'W' },
    hostWatts: { symbol: String.raw`P_h`, meaning: 'power of the rest', unit: 'W' },
  },
  source: 'latif-2025-h100-node',
  example: {
    input: { acceleratorCount: 8, acceleratorWatts: 700, hostWatts: 2500 },
    output: 8100,
    source: 'by hand: 8 x 700 W + 2,500 W; 8.4 kW were measured at most',
  },
} satisfies FormulaCard<typeof serverWatts>;
