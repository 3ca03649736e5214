import type { FormulaCard } from '../FormulaCard.ts';
import type { mamba1ParameterCount } from './mamba1ParameterCount.ts';

export const card = {
  title: 'Mamba parameters',
  tex: String.raw`P_{m1} = 3 h m + m (K + 1) + m (R + 2N) + R m + m + m N + m + R + 2 N`,
  result: { symbol: String.raw`P_{m1}`, meaning: 'weights of one Mamba layer', unit: '1' },
  symbols: {
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    innerDim: { symbol: String.raw`m`, meaning: 'inner width', unit: '1' },
    stateDim: { symbol: String.raw`N`, meaning: 'width of the state', unit: '1' },
    stepRankDim: { symbol: String.raw`R`, meaning: 'rank of the step projection', unit: '1' },
    convolutionCount: { symbol: String.raw`K`, meaning: 'taps of the convolution', unit: '1' },
  },
  source: 'gu-2023-mamba',
  example: {
    input: { hiddenDim: 4096, innerDim: 8192, stateDim: 16, stepRankDim: 256, convolutionCount: 4 },
    output: 105308448,
    source: 'by hand, Jamba 1.5 Mini',
  },
} satisfies FormulaCard<typeof mamba1ParameterCount>;
