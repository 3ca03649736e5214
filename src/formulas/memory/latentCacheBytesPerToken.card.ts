import type { FormulaCard } from '../FormulaCard.ts';
import type { latentCacheBytesPerToken } from './latentCacheBytesPerToken.ts';

export const card = {
  title: 'Latent cache per token',
  tex: String.raw`m_{mla} = \frac{L\,(r_{kv} + d_r)\,b}{8}`,
  result: { symbol: String.raw`m_{mla}`, meaning: 'bytes one token adds to the cache', unit: 'B/token' },
  symbols: {
    layerCount: { symbol: String.raw`L`, meaning: 'layers that keep a cache', unit: '1' },
    kvRankDim: { symbol: String.raw`r_{kv}`, meaning: 'width of the compressed vector', unit: '1' },
    ropeHeadDim: { symbol: String.raw`d_r`, meaning: 'width of the positional key', unit: '1' },
    elementBits: { symbol: String.raw`b`, meaning: 'bits of a cached element', unit: 'bit' },
  },
  introduces: { token: -1 },
  limits: 'Tensor parallelism does not divide it.',
  source: 'deepseek-2025-hardware',
  example: {
    input: { layerCount: 61, kvRankDim: 512, ropeHeadDim: 64, elementBits: 16 },
    output: 70272,
    source: 'Insights into DeepSeek-V3, table 1: DeepSeek-V3, 70.272 kB a token',
  },
} satisfies FormulaCard<typeof latentCacheBytesPerToken>;
