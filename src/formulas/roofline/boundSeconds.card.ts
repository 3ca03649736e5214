import type { FormulaCard } from '../FormulaCard.ts';
import type { boundSeconds } from './boundSeconds.ts';

export const card = {
  title: 'Least time of a kernel',
  tex: String.raw`t_0 = \max\left(\frac{F}{P},\; \frac{B}{\beta}\right)`,
  result: { symbol: String.raw`t_0`, meaning: 'least time', unit: 's' },
  symbols: {
    flop: { symbol: String.raw`F`, meaning: 'arithmetic of the kernel', unit: 'FLOP' },
    flopPerSecond: { symbol: String.raw`P`, meaning: 'peak arithmetic rate', unit: 'FLOP/s' },
    bytes: { symbol: String.raw`B`, meaning: 'bytes it moves', unit: 'B' },
    bytesPerSecond: { symbol: String.raw`\beta`, meaning: 'memory bandwidth', unit: 'B/s' },
  },
  source: 'williams-2009-roofline',
  example: {
    input: { flop: 30064771072, flopPerSecond: 1.979e15, bytes: 239075328, bytesPerSecond: 3.35e12 },
    output: 7.13657695522388e-5,
    source: 'by hand, H100 in FP8: memory decides, 239,075,328 / 3.35e12',
  },
} satisfies FormulaCard<typeof boundSeconds>;
