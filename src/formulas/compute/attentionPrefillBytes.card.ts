import type { FormulaCard } from '../FormulaCard.ts';
import type { attentionPrefillBytes } from './attentionPrefillBytes.ts';

export const card = {
  title: 'Traffic of attention over a prompt',
  tex: String.raw`B = \frac{p\,H\,(d_k + d_v)\,b_a + s\,H_{kv}\,(d_k + d_v)\,b_c}{8}`,
  result: { symbol: String.raw`B`, meaning: 'bytes one layer moves', unit: 'B' },
  symbols: {
    newCount: { symbol: String.raw`p`, meaning: 'new tokens of the chunk', unit: '1' },
    visibleCount: { symbol: String.raw`s`, meaning: 'tokens whose keys are read', unit: '1' },
    headCount: { symbol: String.raw`H`, meaning: 'query heads on one accelerator', unit: '1' },
    kvHeadCount: { symbol: String.raw`H_{kv}`, meaning: 'key-value heads on one accelerator', unit: '1' },
    keyHeadDim: { symbol: String.raw`d_k`, meaning: 'width of a key', unit: '1' },
    valueHeadDim: { symbol: String.raw`d_v`, meaning: 'width of a value', unit: '1' },
    cacheBits: { symbol: String.raw`b_c`, meaning: 'bits of a cached element', unit: 'bit' },
    activationBits: { symbol: String.raw`b_a`, meaning: 'bits of an activation', unit: 'bit' },
  },
  limits: 'Fused kernels; every operand moved once.',
  source: 'aiconfigurator-operators',
  example: {
    input: {
      newCount: 8192,
      visibleCount: 8192,
      headCount: 64,
      kvHeadCount: 8,
      keyHeadDim: 128,
      valueHeadDim: 128,
      cacheBits: 16,
      activationBits: 16,
    },
    output: 301989888,
    source: 'by hand: 268,435,456 + 33,554,432',
  },
} satisfies FormulaCard<typeof attentionPrefillBytes>;
