import type { FormulaCard } from '../FormulaCard.ts';
import type { breakEvenSeconds } from './breakEvenSeconds.ts';

export const card = {
  title: 'Break-even of owning against renting',
  tex: String.raw`t = \frac{C}{u\,c - o}`,
  result: { symbol: String.raw`t`, meaning: 'time to break even', unit: 's' },
  symbols: {
    investmentUsd: { symbol: String.raw`C`, meaning: 'price of the server and what it needs', unit: 'USD' },
    rentUsdPerSecond: { symbol: String.raw`c`, meaning: 'rent', unit: 'USD/s' },
    rentedFraction: { symbol: String.raw`u`, meaning: 'share of time it would be rented', unit: '1' },
    ownUsdPerSecond: { symbol: String.raw`o`, meaning: 'running cost of the own one', unit: 'USD/s' },
  },
  limits: 'Undiscounted, no residual value.',
  source: 'lenovo-2025-lp2225',
  example: {
    input: {
      investmentUsd: 833806,
      rentUsdPerSecond: 98.32 / 3600,
      rentedFraction: 1,
      ownUsdPerSecond: 0.87 / 3600,
    },
    output: 8556.244227809133 * 3600,
    source: 'Lenovo LP2225: 8,556 hours for 8 x H100 against 98.32 USD an hour',
  },
} satisfies FormulaCard<typeof breakEvenSeconds>;
