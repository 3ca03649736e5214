import type { FormulaCard } from '../FormulaCard.ts';
import type { keptActivationBytes } from './keptActivationBytes.ts';

export const card = {
  title: 'Activations a layer keeps',
  tex: String.raw`A = T\,e\,(n_h\,h+n_m\,m+n_i\,i)`,
  result: { symbol: String.raw`A`, meaning: 'bytes one layer keeps for the backward pass', unit: 'B' },
  symbols: {
    tokenCount: { symbol: String.raw`T`, meaning: 'tokens of a microbatch', unit: '1' },
    elementBytes: { symbol: String.raw`e`, meaning: 'bytes of an activation', unit: 'B' },
    hiddenCopyCount: { symbol: String.raw`n_h`, meaning: 'copies at hidden width', unit: '1' },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    mixerCopyCount: { symbol: String.raw`n_m`, meaning: 'copies at the width of the projections', unit: '1' },
    mixerDim: {
      symbol: String.raw`m`,
      meaning: 'queries, keys, values and their result on one accelerator',
      unit: '1',
    },
    innerCopyCount: { symbol: String.raw`n_i`, meaning: 'copies at inner width', unit: '1' },
    innerDim: { symbol: String.raw`i`, meaning: 'inner width on one accelerator', unit: '1' },
  },
  limits: 'Fused attention; scores come on top where they are written out.',
  source: 'litgpt-resource-tables',
  example: {
    input: {
      tokenCount: 1304,
      elementBytes: 2,
      hiddenCopyCount: 6,
      hiddenDim: 4096,
      mixerCopyCount: 1,
      mixerDim: 16384,
      innerCopyCount: 4,
      innerDim: 11008,
    },
    output: 221659136,
    source: 'by hand, a layer of Llama 2 7B: 1304 x 2 x (6 x 4096 + 16384 + 4 x 11008)',
  },
} satisfies FormulaCard<typeof keptActivationBytes>;
