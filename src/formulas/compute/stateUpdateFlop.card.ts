import type { FormulaCard } from '../FormulaCard.ts';
import type { stateUpdateFlop } from './stateUpdateFlop.ts';

export const card = {
  title: 'Arithmetic of a state update',
  tex: String.raw`F = 8\,T\,n_v\,d_k\,d_v`,
  result: { symbol: String.raw`F`, meaning: 'arithmetic of one layer', unit: 'FLOP' },
  symbols: {
    rowCount: { symbol: String.raw`T`, meaning: 'tokens of the step', unit: '1' },
    headCount: { symbol: String.raw`n_v`, meaning: 'value heads on one accelerator', unit: '1' },
    keyHeadDim: { symbol: String.raw`d_k`, meaning: 'width of a key', unit: '1' },
    valueHeadDim: { symbol: String.raw`d_v`, meaning: 'width of a value', unit: '1' },
  },
  introduces: { flop: 1 },
  limits: 'Gated delta rule.',
  source: 'yang-2024-gated-delta',
  example: {
    input: { rowCount: 32, headCount: 32, keyHeadDim: 128, valueHeadDim: 128 },
    output: 134217728,
    source: 'by hand, Qwen3-Next-80B-A3B: 8 x 32 x 32 x 128 x 128',
  },
} satisfies FormulaCard<typeof stateUpdateFlop>;
