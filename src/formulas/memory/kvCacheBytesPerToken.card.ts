import type { FormulaCard } from '../FormulaCard.ts';
import type { kvCacheBytesPerToken } from './kvCacheBytesPerToken.ts';

export const card = {
  title: 'KV cache per token',
  tex: String.raw`m_{kv} = \frac{L\,H_{kv}\,(d_k + d_v)\,b}{8}`,
  result: { symbol: String.raw`m_{kv}`, meaning: 'bytes one token adds to the cache', unit: 'B/token' },
  symbols: {
    layerCount: { symbol: String.raw`L`, meaning: 'layers that keep a cache', unit: '1' },
    kvHeadCount: { symbol: String.raw`H_{kv}`, meaning: 'key-value heads per layer', unit: '1' },
    keyHeadDim: { symbol: String.raw`d_k`, meaning: 'width of a key head', unit: '1' },
    valueHeadDim: { symbol: String.raw`d_v`, meaning: 'width of a value head', unit: '1' },
    elementBits: { symbol: String.raw`b`, meaning: 'bits of a cached element', unit: 'bit' },
  },
  introduces: { token: -1 },
  limits: 'Not for latent attention; windowed layers only until the window is full.',
  source: 'deepseek-2025-hardware',
  example: {
    input: { layerCount: 80, kvHeadCount: 8, keyHeadDim: 128, valueHeadDim: 128, elementBits: 16 },
    output: 327680,
    source: 'Insights into DeepSeek-V3, table 1: Qwen2.5-72B, 327.680 kB a token',
  },
} satisfies FormulaCard<typeof kvCacheBytesPerToken>;
