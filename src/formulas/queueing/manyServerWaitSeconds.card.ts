import type { FormulaCard } from '../FormulaCard.ts';
import type { manyServerWaitSeconds } from './manyServerWaitSeconds.ts';

export const card = {
  title: 'Mean wait at many servers',
  tex: String.raw`W = C(c, \lambda S)\,\frac{S}{c - \lambda\,S}\,\frac{c_a^2 + c_s^2}{2}`,
  result: { symbol: String.raw`W`, meaning: 'mean wait before service', unit: 's' },
  symbols: {
    arrivalsPerSecond: { symbol: String.raw`\lambda`, meaning: 'arrivals', unit: '1/s' },
    serviceSeconds: { symbol: String.raw`S`, meaning: 'mean service time', unit: 's' },
    serverCount: { symbol: String.raw`c`, meaning: 'servers', unit: '1' },
    arrivalVariationFraction: {
      symbol: String.raw`c_a`,
      meaning: 'variation of the time between arrivals',
      unit: '1',
    },
    serviceVariationFraction: {
      symbol: String.raw`c_s`,
      meaning: 'variation of the service time',
      unit: '1',
    },
  },
  limits: 'One queue before equal servers.',
  source: 'line-solver-queues',
  example: {
    input: {
      arrivalsPerSecond: 2,
      serviceSeconds: 1,
      serverCount: 3,
      arrivalVariationFraction: 1,
      serviceVariationFraction: 0,
    },
    output: 0.2222222222222222,
    source: 'by hand, constant service: 4 / 9 x 1 / 1 x 1 / 2',
  },
} satisfies FormulaCard<typeof manyServerWaitSeconds>;
