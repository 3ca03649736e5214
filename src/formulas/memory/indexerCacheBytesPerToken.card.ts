import type { FormulaCard } from '../FormulaCard.ts';
import type { indexerCacheBytesPerToken } from './indexerCacheBytesPerToken.ts';

export const card = {
  title: 'Indexer cache per token',
  tex: String.raw`m_{idx} = L\left(d_i + 4\left\lceil \frac{d_i}{128} \right\rceil\right)`,
  result: {
    symbol: String.raw`m_{idx}`,
    meaning: 'bytes one token adds to the indexer cache',
    unit: 'B/token',
  },
  symbols: {
    layerCount: { symbol: String.raw`L`, meaning: 'layers with an indexer', unit: '1' },
    indexHeadDim: { symbol: String.raw`d_i`, meaning: 'width of an indexer key', unit: '1' },
  },
  introduces: { byte: 1, token: -1 },
  source: 'vllm-kv-cache-interface',
  example: {
    input: { layerCount: 61, indexHeadDim: 128 },
    output: 8052,
    source: 'by hand, DeepSeek-V3.2: 61 x 132',
  },
} satisfies FormulaCard<typeof indexerCacheBytesPerToken>;
