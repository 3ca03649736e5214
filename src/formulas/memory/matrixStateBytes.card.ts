import type { FormulaCard } from '../FormulaCard.ts';
import type { matrixStateBytes } from './matrixStateBytes.ts';

export const card = {
  title: 'Recurrent state per sequence',
  tex: String.raw`m_s = \frac{L\,H\,d_1\,d_2\,b}{8}`,
  result: { symbol: String.raw`m_s`, meaning: 'bytes of state one sequence keeps', unit: 'B' },
  symbols: {
    layerCount: { symbol: String.raw`L`, meaning: 'layers with a state', unit: '1' },
    headCount: { symbol: String.raw`H`, meaning: 'heads with a state', unit: '1' },
    rowDim: { symbol: String.raw`d_1`, meaning: 'rows of a head\u2019s state', unit: '1' },
    columnDim: { symbol: String.raw`d_2`, meaning: 'columns of a head\u2019s state', unit: '1' },
    elementBits: { symbol: String.raw`b`, meaning: 'bits of an element', unit: 'bit' },
  },
  source: 'yang-2024-gated-delta',
  example: {
    input: { layerCount: 36, headCount: 32, rowDim: 128, columnDim: 128, elementBits: 32 },
    output: 75497472,
    source: 'by hand, Qwen3-Next-80B-A3B: 36 x 32 x 128 x 128 x 4 bytes',
  },
} satisfies FormulaCard<typeof matrixStateBytes>;
