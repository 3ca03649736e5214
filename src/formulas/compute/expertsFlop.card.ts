import type { FormulaCard } from '../FormulaCard.ts';
import type { expertsFlop } from './expertsFlop.ts';

export const card = {
  title: 'Arithmetic of the experts',
  tex: String.raw`F = 2\,g\,A\,h\,i`,
  result: { symbol: String.raw`F`, meaning: 'arithmetic of one layer', unit: 'FLOP' },
  symbols: {
    assignmentCount: { symbol: String.raw`A`, meaning: 'pairs of token and expert', unit: '1' },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    innerDim: { symbol: String.raw`i`, meaning: 'inner width of an expert on one accelerator', unit: '1' },
    matrixCount: { symbol: String.raw`g`, meaning: 'matrices of an expert: 3 gated, 2 not', unit: '1' },
  },
  introduces: { flop: 1 },
  source: 'aiconfigurator-operators',
  example: {
    input: { assignmentCount: 256, hiddenDim: 2880, innerDim: 2880, matrixCount: 3 },
    output: 12740198400,
    source: 'by hand, gpt-oss: 2 x 3 x 256 x 2,880 x 2,880',
  },
} satisfies FormulaCard<typeof expertsFlop>;
