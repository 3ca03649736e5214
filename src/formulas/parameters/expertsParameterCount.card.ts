import type { FormulaCard } from '../FormulaCard.ts';
import type { expertsParameterCount } from './expertsParameterCount.ts';

export const card = {
  title: 'Experts parameters',
  tex: String.raw`P_{moe} = E\,n_m\,h_e\,i_e + n_m\,h\,i_s + h\,E`,
  result: { symbol: String.raw`P_{moe}`, meaning: 'weights of one expert block', unit: '1' },
  symbols: {
    matrixCount: {
      symbol: String.raw`n_m`,
      meaning: 'matrices of an expert: 3 when gated, else 2',
      unit: '1',
    },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    expertHiddenDim: { symbol: String.raw`h_e`, meaning: 'width routed experts work at', unit: '1' },
    innerDim: { symbol: String.raw`i_e`, meaning: 'inner width of a routed expert', unit: '1' },
    expertCount: { symbol: String.raw`E`, meaning: 'routed experts', unit: '1' },
    sharedInnerDim: {
      symbol: String.raw`i_s`,
      meaning: 'inner width of all shared experts together',
      unit: '1',
    },
  },
  limits: 'With the active experts in place of E in the first term it counts the weights one token uses.',
  source: 'deepseek-2024-v3',
  example: {
    input: {
      matrixCount: 3,
      hiddenDim: 2048,
      expertHiddenDim: 2048,
      innerDim: 768,
      expertCount: 128,
      sharedInnerDim: 0,
    },
    output: 604241920,
    source: 'by hand, Qwen3-30B-A3B: 128 x 3 x 2048 x 768 + 2048 x 128',
  },
} satisfies FormulaCard<typeof expertsParameterCount>;
