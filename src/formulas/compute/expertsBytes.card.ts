import type { FormulaCard } from '../FormulaCard.ts';
import type { expertsBytes } from './expertsBytes.ts';

export const card = {
  title: 'Traffic of the experts',
  tex: String.raw`B = \frac{E_t\,g\,h\,i\,b_w + A\,(2 h + 3 i)\,b_a}{8}`,
  result: { symbol: String.raw`B`, meaning: 'bytes one layer moves', unit: 'B' },
  symbols: {
    touchedExpertCount: { symbol: String.raw`E_t`, meaning: 'experts whose weights are read', unit: '1' },
    assignmentCount: { symbol: String.raw`A`, meaning: 'pairs of token and expert', unit: '1' },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    innerDim: { symbol: String.raw`i`, meaning: 'inner width of an expert on one accelerator', unit: '1' },
    matrixCount: { symbol: String.raw`g`, meaning: 'matrices of an expert: 3 gated, 2 not', unit: '1' },
    weightBits: { symbol: String.raw`b_w`, meaning: 'bits of a weight', unit: 'bit' },
    activationBits: { symbol: String.raw`b_a`, meaning: 'bits of an activation', unit: 'bit' },
  },
  limits: 'Activations as for gated experts.',
  source: 'aiconfigurator-operators',
  example: {
    input: {
      touchedExpertCount: 128,
      assignmentCount: 4096,
      hiddenDim: 4096,
      innerDim: 1536,
      matrixCount: 3,
      weightBits: 8,
      activationBits: 16,
    },
    output: 2520776704,
    source: 'by hand, Qwen3-235B-A22B: 2,415,919,104 + 104,857,600',
  },
} satisfies FormulaCard<typeof expertsBytes>;
