import type { FormulaCard } from '../FormulaCard.ts';
import type { matrixProductBytes } from './matrixProductBytes.ts';

export const card = {
  title: 'Traffic of a matrix product',
  tex: String.raw`B = \frac{b_w\,n\,k + b_a\,m\,k + b_o\,m\,n}{8}`,
  result: { symbol: String.raw`B`, meaning: 'bytes moved', unit: 'B' },
  symbols: {
    rowCount: { symbol: String.raw`m`, meaning: 'rows: tokens of the step', unit: '1' },
    outputDim: { symbol: String.raw`n`, meaning: 'output width', unit: '1' },
    inputDim: { symbol: String.raw`k`, meaning: 'input width', unit: '1' },
    weightBits: { symbol: String.raw`b_w`, meaning: 'bits of a weight', unit: 'bit' },
    activationBits: { symbol: String.raw`b_a`, meaning: 'bits of an activation', unit: 'bit' },
    outputBits: { symbol: String.raw`b_o`, meaning: 'bits of an output', unit: 'bit' },
  },
  limits: 'Every operand moved once: a lower bound.',
  source: 'scaling-book-inference',
  example: {
    input: {
      rowCount: 64,
      outputDim: 28672,
      inputDim: 8192,
      weightBits: 8,
      activationBits: 8,
      outputBits: 16,
    },
    output: 239075328,
    source: 'by hand: 234,881,024 + 524,288 + 3,670,016',
  },
} satisfies FormulaCard<typeof matrixProductBytes>;
