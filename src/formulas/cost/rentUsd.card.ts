import type { FormulaCard } from '../FormulaCard.ts';
import type { rentUsd } from './rentUsd.ts';

export const card = {
  title: 'Rent of servers, reserved and on demand',
  tex: String.raw`K = \left(R\,p_r + \max(0,\; N - R)\,p_d\right) T`,
  result: { symbol: String.raw`K`, meaning: 'rent', unit: 'USD' },
  symbols: {
    neededCount: { symbol: String.raw`N`, meaning: 'servers needed', unit: '1' },
    reservedCount: { symbol: String.raw`R`, meaning: 'servers reserved', unit: '1' },
    reservedUsdPerSecond: { symbol: String.raw`p_r`, meaning: 'price of a reserved one', unit: 'USD/s' },
    onDemandUsdPerSecond: { symbol: String.raw`p_d`, meaning: 'price on demand', unit: 'USD/s' },
    periodSeconds: { symbol: String.raw`T`, meaning: 'length of the period', unit: 's' },
  },
  source: 'deepseek-2025-inference-overview',
  example: {
    input: {
      neededCount: 226.75 * 8,
      reservedCount: 0,
      reservedUsdPerSecond: 0,
      onDemandUsdPerSecond: 2 / 3600,
      periodSeconds: 86400,
    },
    output: 87072,
    source: 'DeepSeek: 226.75 nodes of 8 H800 at 2 USD an hour cost 87,072 USD a day',
  },
} satisfies FormulaCard<typeof rentUsd>;
