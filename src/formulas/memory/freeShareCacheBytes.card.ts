import type { FormulaCard } from '../FormulaCard.ts';
import type { freeShareCacheBytes } from './freeShareCacheBytes.ts';

export const card = {
  title: 'Cache budget of TensorRT-LLM',
  tex: String.raw`m_c = \varphi\,(M - m_w - m_a - m_r)`,
  result: { symbol: String.raw`m_c`, meaning: 'bytes left for the cache', unit: 'B' },
  symbols: {
    memoryBytes: { symbol: String.raw`M`, meaning: 'memory the driver offers', unit: 'B' },
    freeFraction: { symbol: String.raw`\varphi`, meaning: 'share of the free memory', unit: '1' },
    weightBytes: { symbol: String.raw`m_w`, meaning: 'weights as loaded', unit: 'B' },
    activationBytes: { symbol: String.raw`m_a`, meaning: 'activations of a full batch', unit: 'B' },
    runtimeBytes: { symbol: String.raw`m_r`, meaning: 'runtime and communication', unit: 'B' },
  },
  source: 'tensorrt-llm-kv-cache-creator',
  example: {
    input: {
      memoryBytes: 85000000000.0,
      freeFraction: 0.9,
      weightBytes: 16000000000.0,
      activationBytes: 1000000000.0,
      runtimeBytes: 2000000000.0,
    },
    output: 59400000000.0,
    source: 'by hand: 0.9 x (85 - 16 - 1 - 2)',
  },
} satisfies FormulaCard<typeof freeShareCacheBytes>;
