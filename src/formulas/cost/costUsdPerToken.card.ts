import type { FormulaCard } from '../FormulaCard.ts';
import type { costUsdPerToken } from './costUsdPerToken.ts';

export const card = {
  title: 'Cost of a token',
  tex: String.raw`k = \frac{c}{u\,\mu}`,
  result: { symbol: String.raw`k`, meaning: 'cost of a token', unit: 'USD/token' },
  symbols: {
    serviceUsdPerSecond: {
      symbol: String.raw`c`,
      meaning: 'cost of the service, capital included',
      unit: 'USD/s',
    },
    capacityTokensPerSecond: { symbol: String.raw`\mu`, meaning: 'tokens it can deliver', unit: 'token/s' },
    usedFraction: { symbol: String.raw`u`, meaning: 'share of that which is used, on average', unit: '1' },
  },
  source: 'barroso-2019-datacenter',
  example: {
    input: { serviceUsdPerSecond: 20 / 3600, capacityTokensPerSecond: 10000, usedFraction: 0.25 },
    output: 20 / 9e6,
    source: 'by hand: 20 USD buy 9 million tokens, 2.22 USD per million',
  },
} satisfies FormulaCard<typeof costUsdPerToken>;
