import type { FormulaCard } from '../FormulaCard.ts';
import type { feedForwardParameterCount } from './feedForwardParameterCount.ts';

export const card = {
  title: 'Feed-forward parameters',
  tex: String.raw`P_{ff} = n_m\,h\,i`,
  result: { symbol: String.raw`P_{ff}`, meaning: 'weights of one feed-forward block', unit: '1' },
  symbols: {
    matrixCount: { symbol: String.raw`n_m`, meaning: 'matrices: 3 when gated, else 2', unit: '1' },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    innerDim: { symbol: String.raw`i`, meaning: 'inner width', unit: '1' },
  },
  source: 'shazeer-2020-glu',
  example: {
    input: { matrixCount: 3, hiddenDim: 4096, innerDim: 14336 },
    output: 176160768,
    source: 'by hand, Llama 3.1 8B: 3 x 4096 x 14336',
  },
} satisfies FormulaCard<typeof feedForwardParameterCount>;
