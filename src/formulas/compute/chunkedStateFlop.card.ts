import type { FormulaCard } from '../FormulaCard.ts';
import type { chunkedStateFlop } from './chunkedStateFlop.ts';

export const card = {
  title: 'Arithmetic of linear attention over a prompt',
  tex: String.raw`F = T\,n_v\,\bigl(4\,d_k\,d_v + 2\,C\,(d_k + d_v)\bigr)`,
  result: { symbol: String.raw`F`, meaning: 'arithmetic of one layer', unit: 'FLOP' },
  symbols: {
    rowCount: { symbol: String.raw`T`, meaning: 'tokens of the step', unit: '1' },
    headCount: { symbol: String.raw`n_v`, meaning: 'value heads on one accelerator', unit: '1' },
    keyHeadDim: { symbol: String.raw`d_k`, meaning: 'width of a key', unit: '1' },
    valueHeadDim: { symbol: String.raw`d_v`, meaning: 'width of a value', unit: '1' },
    chunkCount: { symbol: String.raw`C`, meaning: 'tokens of a chunk', unit: '1' },
  },
  introduces: { flop: 1 },
  limits: 'Without the triangular solve inside a chunk.',
  source: 'yang-2024-gated-delta',
  example: {
    input: { rowCount: 8192, headCount: 32, keyHeadDim: 128, valueHeadDim: 128, chunkCount: 64 },
    output: 25769803776,
    source: 'by hand, Qwen3-Next-80B-A3B: 8,192 x 32 x (65,536 + 32,768)',
  },
} satisfies FormulaCard<typeof chunkedStateFlop>;
