import type { FormulaCard } from '../FormulaCard.ts';
import type { latentDecodeBytes } from './latentDecodeBytes.ts';

export const card = {
  title: 'Traffic of latent attention in decode',
  tex: String.raw`B = \frac{n\,\bigl(H\,(d_l + d_v)\,b_a + c\,d_l\,b_c\bigr)}{8}`,
  result: { symbol: String.raw`B`, meaning: 'bytes one layer moves', unit: 'B' },
  symbols: {
    sequenceCount: { symbol: String.raw`n`, meaning: 'sequences', unit: '1' },
    contextCount: { symbol: String.raw`c`, meaning: 'visible tokens of a sequence', unit: '1' },
    headCount: { symbol: String.raw`H`, meaning: 'query heads on one accelerator', unit: '1' },
    latentDim: { symbol: String.raw`d_l`, meaning: 'width cached: latent and rotary part', unit: '1' },
    valueRankDim: { symbol: String.raw`d_v`, meaning: 'width of the latent alone', unit: '1' },
    cacheBits: { symbol: String.raw`b_c`, meaning: 'bits of a cached element', unit: 'bit' },
    activationBits: { symbol: String.raw`b_a`, meaning: 'bits of an activation', unit: 'bit' },
  },
  source: 'deepseek-2024-v2',
  example: {
    input: {
      sequenceCount: 32,
      contextCount: 4096,
      headCount: 128,
      latentDim: 576,
      valueRankDim: 512,
      cacheBits: 16,
      activationBits: 16,
    },
    output: 159907840,
    source: 'by hand, DeepSeek-V3: 32 x (278,528 + 4,718,592)',
  },
} satisfies FormulaCard<typeof latentDecodeBytes>;
