import type { FormulaCard } from '../FormulaCard.ts';
import type { blockWeightBits } from './blockWeightBits.ts';

export const card = {
  title: 'Bits per weight of a block',
  tex: String.raw`b_w = \frac{8\,m_b}{n_b}`,
  result: { symbol: String.raw`b_w`, meaning: 'bits one weight takes', unit: 'bit' },
  symbols: {
    blockBytes: { symbol: String.raw`m_b`, meaning: 'bytes of a block', unit: 'B' },
    blockWeightCount: { symbol: String.raw`n_b`, meaning: 'weights in a block', unit: '1' },
  },
  source: 'llama-cpp-ggml-common',
  example: {
    input: { blockBytes: 144, blockWeightCount: 256 },
    output: 4.5,
    source: 'llama.cpp, block_q4_K: 144 bytes for 256 weights',
  },
} satisfies FormulaCard<typeof blockWeightBits>;
