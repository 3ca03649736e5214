import type { FormulaCard } from '../FormulaCard.ts';
import type { stateUpdateBytes } from './stateUpdateBytes.ts';

export const card = {
  title: 'Traffic of a state update',
  tex: String.raw`B = \frac{n\,(2\,n_v\,d_k\,d_v\,b_s + 2\,c\,b_a)}{8}`,
  result: { symbol: String.raw`B`, meaning: 'bytes one layer moves', unit: 'B' },
  symbols: {
    sequenceCount: { symbol: String.raw`n`, meaning: 'sequences', unit: '1' },
    headCount: { symbol: String.raw`n_v`, meaning: 'value heads on one accelerator', unit: '1' },
    keyHeadDim: { symbol: String.raw`d_k`, meaning: 'width of a key', unit: '1' },
    valueHeadDim: { symbol: String.raw`d_v`, meaning: 'width of a value', unit: '1' },
    channelDim: {
      symbol: String.raw`c`,
      meaning: 'channels of queries, keys, values and outputs',
      unit: '1',
    },
    stateBits: { symbol: String.raw`b_s`, meaning: 'bits of a state element', unit: 'bit' },
    activationBits: { symbol: String.raw`b_a`, meaning: 'bits of an activation', unit: 'bit' },
  },
  source: 'yang-2024-gated-delta',
  example: {
    input: {
      sequenceCount: 32,
      headCount: 32,
      keyHeadDim: 128,
      valueHeadDim: 128,
      channelDim: 12288,
      stateBits: 32,
      activationBits: 16,
    },
    output: 135790592,
    source: 'by hand, Qwen3-Next-80B-A3B: 32 x (4,194,304 + 49,152)',
  },
} satisfies FormulaCard<typeof stateUpdateBytes>;
