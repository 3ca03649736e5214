import type { FormulaCard } from '../FormulaCard.ts';
import type { convolutionStateBytes } from './convolutionStateBytes.ts';

export const card = {
  title: 'Convolution state per sequence',
  tex: String.raw`m_c = \frac{L\,c\,(K - 1)\,b}{8}`,
  result: { symbol: String.raw`m_c`, meaning: 'bytes of convolution state', unit: 'B' },
  symbols: {
    layerCount: { symbol: String.raw`L`, meaning: 'layers with a convolution', unit: '1' },
    channelDim: { symbol: String.raw`c`, meaning: 'channels convolved', unit: '1' },
    convolutionCount: { symbol: String.raw`K`, meaning: 'taps of the convolution', unit: '1' },
    elementBits: { symbol: String.raw`b`, meaning: 'bits of an element', unit: 'bit' },
  },
  source: 'gu-2023-mamba',
  example: {
    input: { layerCount: 36, channelDim: 8192, convolutionCount: 4, elementBits: 16 },
    output: 1769472,
    source: 'by hand, Qwen3-Next-80B-A3B: 36 x 8192 x 3 x 2 bytes',
  },
} satisfies FormulaCard<typeof convolutionStateBytes>;
