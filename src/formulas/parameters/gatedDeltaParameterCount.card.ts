import type { FormulaCard } from '../FormulaCard.ts';
import type { gatedDeltaParameterCount } from './gatedDeltaParameterCount.ts';

export const card = {
  title: 'Gated delta parameters',
  tex: String.raw`P_{gdn} = h\,(2 n_k d_k + 2 n_v d_v + 2 n_v) + n_v d_v h + K (2 n_k d_k + n_v d_v) + 2 n_v + d_v`,
  result: { symbol: String.raw`P_{gdn}`, meaning: 'weights of one gated delta layer', unit: '1' },
  symbols: {
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    keyHeadCount: { symbol: String.raw`n_k`, meaning: 'key heads', unit: '1' },
    valueHeadCount: { symbol: String.raw`n_v`, meaning: 'value heads', unit: '1' },
    keyHeadDim: { symbol: String.raw`d_k`, meaning: 'width of a key head', unit: '1' },
    valueHeadDim: { symbol: String.raw`d_v`, meaning: 'width of a value head', unit: '1' },
    convolutionCount: { symbol: String.raw`K`, meaning: 'taps of the convolution', unit: '1' },
  },
  source: 'yang-2024-gated-delta',
  example: {
    input: {
      hiddenDim: 2048,
      keyHeadCount: 16,
      valueHeadCount: 32,
      keyHeadDim: 128,
      valueHeadDim: 128,
      convolutionCount: 4,
    },
    output: 33718464,
    source: 'by hand, Qwen3-Next-80B-A3B',
  },
} satisfies FormulaCard<typeof gatedDeltaParameterCount>;
