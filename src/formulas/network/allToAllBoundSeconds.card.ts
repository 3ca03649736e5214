import type { FormulaCard } from '../FormulaCard.ts';
import type { allToAllBoundSeconds } from './allToAllBoundSeconds.ts';

export const card = {
  title: 'Least time of an all-to-all',
  tex: String.raw`t_0 = \frac{n - 1}{n}\,\frac{S}{\beta}`,
  result: { symbol: String.raw`t_0`, meaning: 'least time', unit: 's' },
  symbols: {
    messageBytes: { symbol: String.raw`S`, meaning: 'bytes of the message', unit: 'B' },
    rankCount: { symbol: String.raw`n`, meaning: 'ranks', unit: '1' },
    linkBytesPerSecond: {
      symbol: String.raw`\beta`,
      meaning: 'bandwidth of a rank, one direction',
      unit: 'B/s',
    },
  },
  source: 'nccl-tests-performance',
  example: {
    input: { messageBytes: 1.8e7, rankCount: 8, linkBytesPerSecond: 4.5e11 },
    output: 3.5e-5,
    source: 'by hand: 7 / 8 x 18 MB / 450 GB/s',
  },
} satisfies FormulaCard<typeof allToAllBoundSeconds>;
