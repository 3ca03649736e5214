import type { FormulaCard } from '../FormulaCard.ts';
import type { matrixProductFlop } from './matrixProductFlop.ts';

export const card = {
  title: 'Arithmetic of a matrix product',
  tex: String.raw`F = 2\,m\,n\,k`,
  result: { symbol: String.raw`F`, meaning: 'arithmetic of the product', unit: 'FLOP' },
  symbols: {
    rowCount: { symbol: String.raw`m`, meaning: 'rows: tokens of the step', unit: '1' },
    outputDim: { symbol: String.raw`n`, meaning: 'output width', unit: '1' },
    inputDim: { symbol: String.raw`k`, meaning: 'input width', unit: '1' },
  },
  introduces: { flop: 1 },
  source: 'scaling-book-inference',
  example: {
    input: { rowCount: 64, outputDim: 28672, inputDim: 8192 },
    output: 30064771072,
    source: 'by hand: 2 x 64 x 28,672 x 8,192',
  },
} satisfies FormulaCard<typeof matrixProductFlop>;
