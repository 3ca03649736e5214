import type { FormulaCard } from '../FormulaCard.ts';
import type { waitingFraction } from './waitingFraction.ts';

export const card = {
  title: 'Chance to wait',
  tex: String.raw`C = \frac{B_c}{1 - \rho\,(1 - B_c)}, \qquad B_j = \frac{a\,B_{j-1}}{j + a\,B_{j-1}}, \quad B_0 = 1, \quad \rho = \frac{a}{c}`,
  result: { symbol: String.raw`C`, meaning: 'share of requests that wait', unit: '1' },
  symbols: {
    serverCount: { symbol: String.raw`c`, meaning: 'servers', unit: '1' },
    offeredCount: { symbol: String.raw`a`, meaning: 'offered load: busy servers on average', unit: '1' },
  },
  limits: 'Poisson arrivals, exponential service, one queue.',
  source: 'octave-queueing-erlangc',
  example: {
    input: { serverCount: 3, offeredCount: 2 },
    output: 0.4444444444444444,
    source: 'by hand: (8 / 6 x 3) / (1 + 2 + 2 + 4)',
  },
} satisfies FormulaCard<typeof waitingFraction>;
