import type { FormulaCard } from '../FormulaCard.ts';
import type { breakEvenTokensPerSecond } from './breakEvenTokensPerSecond.ts';

export const card = {
  title: 'Tokens at which owning breaks even with an API',
  tex: String.raw`x = \frac{f}{p - e}`,
  result: { symbol: String.raw`x`, meaning: 'mean rate at break-even', unit: 'token/s' },
  symbols: {
    fixedUsdPerSecond: {
      symbol: String.raw`f`,
      meaning: 'cost that does not depend on use, capital included',
      unit: 'USD/s',
    },
    apiUsdPerToken: { symbol: String.raw`p`, meaning: 'blended price of the API', unit: 'USD/token' },
    ownUsdPerToken: { symbol: String.raw`e`, meaning: 'cost of one more own token', unit: 'USD/token' },
  },
  source: 'pan-2025-on-premise',
  example: {
    input: { fixedUsdPerSecond: 20 / 3600, apiUsdPerToken: 2.2e-7, ownUsdPerToken: 0 },
    output: 25252.525252525254,
    source: 'by hand: 20 USD an hour over 0.22 USD per million tokens, 91 million tokens an hour',
  },
} satisfies FormulaCard<typeof breakEvenTokensPerSecond>;
