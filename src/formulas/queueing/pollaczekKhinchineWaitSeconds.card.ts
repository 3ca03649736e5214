import type { FormulaCard } from '../FormulaCard.ts';
import type { pollaczekKhinchineWaitSeconds } from './pollaczekKhinchineWaitSeconds.ts';

export const card = {
  title: 'Mean wait at one server',
  tex: String.raw`W = \frac{\lambda\,S^2\,(1 + c^2)}{2\,(1 - \rho)}, \qquad \rho = \lambda\,S`,
  result: { symbol: String.raw`W`, meaning: 'mean wait before service', unit: 's' },
  symbols: {
    arrivalsPerSecond: { symbol: String.raw`\lambda`, meaning: 'arrivals', unit: '1/s' },
    serviceSeconds: { symbol: String.raw`S`, meaning: 'mean service time', unit: 's' },
    squaredVariationFraction: {
      symbol: String.raw`c^2`,
      meaning: 'squared variation of the service time',
      unit: '1',
    },
  },
  limits: 'Poisson arrivals, one server, load below 1.',
  source: 'line-solver-queues',
  example: {
    input: { arrivalsPerSecond: 2.5, serviceSeconds: 0.2, squaredVariationFraction: 0 },
    output: 0.1,
    source: 'by hand, constant service: 2.5 x 0.04 / (2 x 0.5)',
  },
} satisfies FormulaCard<typeof pollaczekKhinchineWaitSeconds>;
