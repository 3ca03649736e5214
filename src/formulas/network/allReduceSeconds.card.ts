import type { FormulaCard } from '../FormulaCard.ts';
import type { allReduceSeconds } from './allReduceSeconds.ts';

export const card = {
  title: 'Time of an all-reduce',
  tex: String.raw`t = \left(\left(a_1 + (n - 1)\frac{S}{\beta_1}\right)^{-4} + \left(a_r + \frac{2\,(n - 1)}{n}\frac{S}{\beta_r}\right)^{-4}\right)^{-1/4}`,
  result: { symbol: String.raw`t`, meaning: 'time of the all-reduce', unit: 's' },
  symbols: {
    messageBytes: { symbol: String.raw`S`, meaning: 'bytes of the message', unit: 'B' },
    rankCount: { symbol: String.raw`n`, meaning: 'ranks', unit: '1' },
    oneShotSeconds: { symbol: String.raw`a_1`, meaning: 'start of the one-shot kernel', unit: 's' },
    oneShotBytesPerSecond: {
      symbol: String.raw`\beta_1`,
      meaning: 'bandwidth of the one-shot kernel',
      unit: 'B/s',
    },
    ringSeconds: { symbol: String.raw`a_r`, meaning: 'start of the ring', unit: 's' },
    busBytesPerSecond: { symbol: String.raw`\beta_r`, meaning: 'bus bandwidth of the ring', unit: 'B/s' },
  },
  limits: 'Inside one server; one rank takes no time.',
  source: 'aiconfigurator',
  example: {
    input: {
      messageBytes: 1048576,
      rankCount: 8,
      oneShotSeconds: 4.8e-6,
      oneShotBytesPerSecond: 2.43e11,
      ringSeconds: 1.1e-5,
      busBytesPerSecond: 4e11,
    },
    output: 1.543797613117052e-5,
    source: 'by hand, 8 H100 and 1 MiB: one shot 35.0 us, ring 15.6 us; measured 15 us',
  },
} satisfies FormulaCard<typeof allReduceSeconds>;
