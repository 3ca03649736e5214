import type { FormulaCard } from '../FormulaCard.ts';
import type { apiUsd } from './apiUsd.ts';

export const card = {
  title: 'Price of tokens from an API',
  tex: String.raw`K = \left(s_i\left((1 - h)\,p_i + h\,p_c\right) + s_o\,p_o\right)(1 - b\,d)`,
  result: { symbol: String.raw`K`, meaning: 'price', unit: 'USD' },
  symbols: {
    inputTokens: { symbol: String.raw`s_i`, meaning: 'input', unit: 'token' },
    outputTokens: { symbol: String.raw`s_o`, meaning: 'output, reasoning included', unit: 'token' },
    hitFraction: { symbol: String.raw`h`, meaning: 'share of input found in the cache', unit: '1' },
    inputUsdPerToken: { symbol: String.raw`p_i`, meaning: 'price of input', unit: 'USD/token' },
    cachedUsdPerToken: { symbol: String.raw`p_c`, meaning: 'price of cached input', unit: 'USD/token' },
    outputUsdPerToken: { symbol: String.raw`p_o`, meaning: 'price of output', unit: 'USD/token' },
    batchFraction: { symbol: String.raw`b`, meaning: 'share sent as batches', unit: '1' },
    batchDiscountFraction: { symbol: String.raw`d`, meaning: 'discount on batches', unit: '1' },
  },
  source: 'deepseek-2025-inference-overview',
  example: {
    input: {
      inputTokens: 608000000000.0,
      outputTokens: 168000000000.0,
      hitFraction: 342 / 608,
      inputUsdPerToken: 5.5e-7,
      cachedUsdPerToken: 1.4e-7,
      outputUsdPerToken: 2.19e-6,
      batchFraction: 0,
      batchDiscountFraction: 0.5,
    },
    output: 562100,
    source: 'DeepSeek: 562,027 USD of a day’s tokens at R1’s prices; its token counts are rounded',
  },
} satisfies FormulaCard<typeof apiUsd>;
