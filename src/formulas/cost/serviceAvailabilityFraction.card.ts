import type { FormulaCard } from '../FormulaCard.ts';
import type { serviceAvailabilityFraction } from './serviceAvailabilityFraction.ts';

export const card = {
  title: 'Availability with spare servers',
  tex: String.raw`P = \sum_{k=R}^{N} \binom{N}{k} A^k (1 - A)^{N-k}`,
  result: { symbol: String.raw`P`, meaning: 'share of time in which enough are up', unit: '1' },
  symbols: {
    serverCount: { symbol: String.raw`N`, meaning: 'servers', unit: '1' },
    neededCount: { symbol: String.raw`R`, meaning: 'servers that suffice', unit: '1' },
    serverAvailabilityFraction: { symbol: String.raw`A`, meaning: 'availability of one server', unit: '1' },
  },
  limits: 'Independent failures, no break when a spare takes over.',
  source: 'kullstam-1981-availability',
  example: {
    input: { serverCount: 3, neededCount: 2, serverAvailabilityFraction: 0.99 },
    output: 0.999702,
    source: 'by hand: 0.99³ + 3 x 0.99² x 0.01',
  },
} satisfies FormulaCard<typeof serviceAvailabilityFraction>;
