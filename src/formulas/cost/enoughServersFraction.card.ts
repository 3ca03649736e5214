import type { FormulaCard } from '../FormulaCard.ts';
import type { enoughServersFraction } from './enoughServersFraction.ts';

export const card = {
  title: 'Share of the time enough servers are up',
  tex: String.raw`A = \sum_{i=R}^{N} \binom{N}{i}\, a^{i} (1-a)^{N-i}`,
  result: { symbol: String.raw`A`, meaning: 'share of the time enough are up', unit: '1' },
  symbols: {
    neededCount: { symbol: String.raw`R`, meaning: 'servers needed', unit: '1' },
    serverCount: { symbol: String.raw`N`, meaning: 'servers there are', unit: '1' },
    upFraction: { symbol: String.raw`a`, meaning: 'share of the time each is up', unit: '1' },
  },
  limits: 'Independent failures; what servers share is not in it.',
  source: 'kullstam-1981-availability',
  example: {
    input: { neededCount: 2, serverCount: 3, upFraction: 0.9 },
    output: 0.972,
    source: 'by hand: 0.9³ + 3 × 0.9² × 0.1',
  },
} satisfies FormulaCard<typeof enoughServersFraction>;
