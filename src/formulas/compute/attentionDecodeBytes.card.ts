import type { FormulaCard } from '../FormulaCard.ts';
import type { attentionDecodeBytes } from './attentionDecodeBytes.ts';

export const card = {
  title: 'Traffic of attention in decode',
  tex: String.raw`B = \frac{n\,(d_k + d_v)\,(H\,b_a + c\,H_{kv}\,b_c)}{8}`,
  result: { symbol: String.raw`B`, meaning: 'bytes one layer moves', unit: 'B' },
  symbols: {
    sequenceCount: { symbol: String.raw`n`, meaning: 'sequences', unit: '1' },
    contextCount: { symbol: String.raw`c`, meaning: 'visible tokens of a sequence', unit: '1' },
    headCount: { symbol: String.raw`H`, meaning: 'query heads on one accelerator', unit: '1' },
    kvHeadCount: { symbol: String.raw`H_{kv}`, meaning: 'key-value heads on one accelerator', unit: '1' },
    keyHeadDim: { symbol: String.raw`d_k`, meaning: 'width of a key', unit: '1' },
    valueHeadDim: { symbol: String.raw`d_v`, meaning: 'width of a value', unit: '1' },
    cacheBits: { symbol: String.raw`b_c`, meaning: 'bits of a cached element', unit: 'bit' },
    activationBits: { symbol: String.raw`b_a`, meaning: 'bits of an activation', unit: 'bit' },
  },
  limits: 'Not for latent attention.',
  source: 'scaling-book-inference',
  example: {
    input: {
      sequenceCount: 32,
      contextCount: 4096,
      headCount: 64,
      kvHeadCount: 8,
      keyHeadDim: 128,
      valueHeadDim: 128,
      cacheBits: 16,
      activationBits: 16,
    },
    output: 537919488,
    source: 'by hand: 32 x (32,768 + 16,777,216)',
  },
} satisfies FormulaCard<typeof attentionDecodeBytes>;
