import type { FormulaCard } from '../FormulaCard.ts';
import type { scaledLatentCacheBytesPerToken } from './scaledLatentCacheBytesPerToken.ts';

export const card = {
  title: 'Scaled FP8 latent cache per token',
  tex: String.raw`m_{mla8} = L\left(r_{kv} + 4\left\lceil \frac{r_{kv}}{128} \right\rceil + 2\,d_r\right)`,
  result: { symbol: String.raw`m_{mla8}`, meaning: 'bytes one token adds to the cache', unit: 'B/token' },
  symbols: {
    layerCount: { symbol: String.raw`L`, meaning: 'layers that keep a cache', unit: '1' },
    kvRankDim: { symbol: String.raw`r_{kv}`, meaning: 'width of the compressed vector', unit: '1' },
    ropeHeadDim: { symbol: String.raw`d_r`, meaning: 'width of the positional key', unit: '1' },
  },
  introduces: { byte: 1, token: -1 },
  source: 'vllm-kv-cache-interface',
  example: {
    input: { layerCount: 1, kvRankDim: 512, ropeHeadDim: 64 },
    output: 656,
    source: 'vLLM: 656 bytes a token and layer',
  },
} satisfies FormulaCard<typeof scaledLatentCacheBytesPerToken>;
