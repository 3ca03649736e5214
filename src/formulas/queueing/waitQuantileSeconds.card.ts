import type { FormulaCard } from '../FormulaCard.ts';
import type { waitQuantileSeconds } from './waitQuantileSeconds.ts';

export const card = {
  title: 'Quantile of the wait at one server',
  tex: String.raw`W_q = \max\left(0,\; \frac{S\,(1 + c^2)}{2\,(1 - \rho)}\,\ln\frac{\rho}{1 - q}\right), \qquad \rho = \lambda\,S`,
  result: { symbol: String.raw`W_q`, meaning: 'wait that a share q of requests stays below', unit: 's' },
  symbols: {
    arrivalsPerSecond: { symbol: String.raw`\lambda`, meaning: 'arrivals', unit: '1/s' },
    serviceSeconds: { symbol: String.raw`S`, meaning: 'mean service time', unit: 's' },
    squaredVariationFraction: {
      symbol: String.raw`c^2`,
      meaning: 'squared variation of the service time',
      unit: '1',
    },
    quantileFraction: { symbol: String.raw`q`, meaning: 'quantile', unit: '1' },
  },
  limits: 'Exponential tail; exact for exponential service times.',
  source: 'abate-1995-tails',
  example: {
    input: { arrivalsPerSecond: 0.8, serviceSeconds: 1, squaredVariationFraction: 1, quantileFraction: 0.99 },
    output: 21.910133173369406,
    source: 'by hand, exponential service: 5 x ln 80',
  },
} satisfies FormulaCard<typeof waitQuantileSeconds>;
