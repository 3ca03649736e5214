import type { FormulaCard } from '../FormulaCard.ts';
import type { answeredQuantileSeconds } from './answeredQuantileSeconds.ts';

export const card = {
  title: 'Quantile of wait and service together',
  tex: String.raw`\Pr(W + T > t_q) = 1 - q, \qquad \Pr(W > w) = \rho\,e^{-w/d}, \quad d = \frac{S\,(1 + c^2)}{2\,(1 - \rho)}, \quad \rho = \lambda\,S, \quad T \sim U(a, b)`,
  result: {
    symbol: String.raw`t_q`,
    meaning: 'time from arrival that a share q of requests stays below',
    unit: 's',
  },
  symbols: {
    arrivalsPerSecond: { symbol: String.raw`\lambda`, meaning: 'arrivals', unit: '1/s' },
    serviceSeconds: { symbol: String.raw`S`, meaning: 'mean time a request keeps others waiting', unit: 's' },
    squaredVariationFraction: {
      symbol: String.raw`c^2`,
      meaning: 'squared variation of that time',
      unit: '1',
    },
    leastSeconds: { symbol: 'a', meaning: 'least time of a request itself', unit: 's' },
    mostSeconds: { symbol: 'b', meaning: 'most time of a request itself', unit: 's' },
    quantileFraction: { symbol: String.raw`q`, meaning: 'quantile', unit: '1' },
  },
  limits:
    'Exponential tail of the wait; a single server with service evenly spread stays within 5 % at 90 %, load 0.3 to 0.8.',
  source: 'abate-1995-tails',
  example: {
    input: {
      arrivalsPerSecond: 0.8,
      serviceSeconds: 1,
      squaredVariationFraction: 1,
      leastSeconds: 0.5,
      mostSeconds: 1.5,
      quantileFraction: 0.9,
    },
    output: 11.405538265717084,
    source: 'by hand: 1.5 + 5 x ln(4 x (1 - e^-0.2) / 0.1)',
  },
} satisfies FormulaCard<typeof answeredQuantileSeconds>;
