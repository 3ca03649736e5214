import type { FormulaCard } from '../FormulaCard.ts';
import type { kimiDeltaParameterCount } from './kimiDeltaParameterCount.ts';

export const card = {
  title: 'Kimi delta parameters',
  tex: String.raw`P_{kda} = 4 h H d + 3 H d K + (h d + H d^2 + H + H d) + h H + P_g + d`,
  result: { symbol: String.raw`P_{kda}`, meaning: 'weights of one Kimi delta layer', unit: '1' },
  symbols: {
    gateParameterCount: { symbol: String.raw`P_g`, meaning: 'weights of the output gate', unit: '1' },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    headCount: { symbol: String.raw`H`, meaning: 'heads', unit: '1' },
    headDim: { symbol: String.raw`d`, meaning: 'width of a head', unit: '1' },
    convolutionCount: { symbol: String.raw`K`, meaning: 'taps of a convolution', unit: '1' },
  },
  source: 'kimi-2025-linear',
  example: {
    input: { gateParameterCount: 819200, hiddenDim: 2304, headCount: 32, headDim: 128, convolutionCount: 4 },
    output: 39514272,
    source: 'by hand, Kimi-Linear-48B-A3B',
  },
} satisfies FormulaCard<typeof kimiDeltaParameterCount>;
