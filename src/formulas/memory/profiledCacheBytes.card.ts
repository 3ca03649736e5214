import type { FormulaCard } from '../FormulaCard.ts';
import type { profiledCacheBytes } from './profiledCacheBytes.ts';

export const card = {
  title: 'Cache budget of vLLM',
  tex: String.raw`m_c = u\,M - m_w - m_a - m_r`,
  result: { symbol: String.raw`m_c`, meaning: 'bytes left for the cache', unit: 'B' },
  symbols: {
    memoryBytes: { symbol: String.raw`M`, meaning: 'memory the driver offers', unit: 'B' },
    memoryFraction: { symbol: String.raw`u`, meaning: 'share the engine may use', unit: '1' },
    weightBytes: { symbol: String.raw`m_w`, meaning: 'weights', unit: 'B' },
    activationBytes: { symbol: String.raw`m_a`, meaning: 'peak of activations', unit: 'B' },
    runtimeBytes: { symbol: String.raw`m_r`, meaning: 'runtime, libraries and captured graphs', unit: 'B' },
  },
  limits: 'Negative when the weights do not fit.',
  source: 'vllm-gpu-worker',
  example: {
    input: {
      memoryBytes: 85061827297,
      memoryFraction: 0.9,
      weightBytes: 16063177687,
      activationBytes: 1352914698,
      runtimeBytes: 1921997865,
    },
    output: 57217554317.3,
    source: 'vLLM pull request 10511, Llama 3 8B: 79.22 x 0.9 - 14.96 - 1.26 - 1.79 = 53.29 GiB',
  },
} satisfies FormulaCard<typeof profiledCacheBytes>;
