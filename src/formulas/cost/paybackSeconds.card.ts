import type { FormulaCard } from '../FormulaCard.ts';
import type { paybackSeconds } from './paybackSeconds.ts';

export const card = {
  title: 'Payback of hardware against an API',
  tex: String.raw`t = \frac{C}{x\,p - e}`,
  result: { symbol: String.raw`t`, meaning: 'payback time', unit: 's' },
  symbols: {
    hardwareUsd: { symbol: String.raw`C`, meaning: 'price of the hardware', unit: 'USD' },
    tokensPerSecond: {
      symbol: String.raw`x`,
      meaning: 'tokens it takes off the API, on average',
      unit: 'token/s',
    },
    apiUsdPerToken: { symbol: String.raw`p`, meaning: 'blended price of the API', unit: 'USD/token' },
    runningUsdPerSecond: {
      symbol: String.raw`e`,
      meaning: 'electricity and other running cost',
      unit: 'USD/s',
    },
  },
  limits: 'Undiscounted; even use, no staff.',
  source: 'pan-2025-on-premise',
  example: {
    input: { hardwareUsd: 2000, tokensPerSecond: 40, apiUsdPerToken: 1e-5, runningUsdPerSecond: 0.0001 },
    output: 6666666.666666667,
    source: 'by hand: 2,000 / (40 x 10 per million - 0.0001)',
  },
} satisfies FormulaCard<typeof paybackSeconds>;
