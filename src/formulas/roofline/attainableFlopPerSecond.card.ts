import type { FormulaCard } from '../FormulaCard.ts';
import type { attainableFlopPerSecond } from './attainableFlopPerSecond.ts';

export const card = {
  title: 'Roofline',
  tex: String.raw`P_a = \min(P,\; I\,\beta)`,
  result: { symbol: String.raw`P_a`, meaning: 'attainable rate', unit: 'FLOP/s' },
  symbols: {
    peakFlopPerSecond: { symbol: String.raw`P`, meaning: 'peak arithmetic rate', unit: 'FLOP/s' },
    memoryBytesPerSecond: { symbol: String.raw`\beta`, meaning: 'memory bandwidth', unit: 'B/s' },
    intensityFlopPerByte: { symbol: String.raw`I`, meaning: 'arithmetic intensity', unit: 'FLOP/B' },
  },
  source: 'williams-2009-roofline',
  example: {
    input: { peakFlopPerSecond: 9.89e14, memoryBytesPerSecond: 3.35e12, intensityFlopPerByte: 100 },
    output: 335000000000000.0,
    source: 'by hand, H100 in BF16: 100 x 3.35e12',
  },
} satisfies FormulaCard<typeof attainableFlopPerSecond>;
