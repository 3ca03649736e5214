import type { FormulaCard } from '../FormulaCard.ts';
import type { mamba2ParameterCount } from './mamba2ParameterCount.ts';

export const card = {
  title: 'Mamba-2 parameters',
  tex: String.raw`P_{m2} = h\,(2 H d + 2 G N + H) + (H d + 2 G N)(K + 1) + 3 H + H d + H d\,h`,
  result: { symbol: String.raw`P_{m2}`, meaning: 'weights of one Mamba-2 layer', unit: '1' },
  symbols: {
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    headCount: { symbol: String.raw`H`, meaning: 'heads', unit: '1' },
    headDim: { symbol: String.raw`d`, meaning: 'width of a head', unit: '1' },
    stateDim: { symbol: String.raw`N`, meaning: 'width of the state', unit: '1' },
    groupCount: { symbol: String.raw`G`, meaning: 'groups that share input and output maps', unit: '1' },
    convolutionCount: { symbol: String.raw`K`, meaning: 'taps of the convolution', unit: '1' },
  },
  source: 'dao-2024-mamba2',
  example: {
    input: {
      hiddenDim: 4096,
      headCount: 128,
      headDim: 64,
      stateDim: 128,
      groupCount: 8,
      convolutionCount: 4,
    },
    output: 109635968,
    source: 'by hand, Nemotron 3 Super',
  },
} satisfies FormulaCard<typeof mamba2ParameterCount>;
