import type { FormulaCard } from '../FormulaCard.ts';
import type { shortConvolutionParameterCount } from './shortConvolutionParameterCount.ts';

export const card = {
  title: 'Short convolution parameters',
  tex: String.raw`P_{sc} = h\,(4 h + K)`,
  result: { symbol: String.raw`P_{sc}`, meaning: 'weights of one short convolution', unit: '1' },
  symbols: {
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    convolutionCount: { symbol: String.raw`K`, meaning: 'taps of the convolution', unit: '1' },
  },
  source: 'liquid-2025-lfm2',
  example: {
    input: { hiddenDim: 2048, convolutionCount: 3 },
    output: 16783360,
    source: 'by hand, LFM2: 2048 x (4 x 2048 + 3)',
  },
} satisfies FormulaCard<typeof shortConvolutionParameterCount>;
