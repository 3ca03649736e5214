import type { FormulaCard } from '../FormulaCard.ts';
import type { staticShareCacheBytes } from './staticShareCacheBytes.ts';

export const card = {
  title: 'Cache budget of SGLang',
  tex: String.raw`m_c = f\,M_0 - m_w`,
  result: { symbol: String.raw`m_c`, meaning: 'bytes left for the cache', unit: 'B' },
  symbols: {
    freeMemoryBytes: { symbol: String.raw`M_0`, meaning: 'memory free before weights are loaded', unit: 'B' },
    memoryFraction: { symbol: String.raw`f`, meaning: 'share for weights and cache', unit: '1' },
    weightBytes: { symbol: String.raw`m_w`, meaning: 'weights', unit: 'B' },
  },
  source: 'sglang-server-args',
  example: {
    input: { freeMemoryBytes: 47244640256, memoryFraction: 0.851, weightBytes: 16202764124 },
    output: 24002424733.856003,
    source: 'SGLang issue 13023, Llama 3 8B on L40S: 0.851 x 44.00 - 15.09 = 22.35 GiB',
  },
} satisfies FormulaCard<typeof staticShareCacheBytes>;
