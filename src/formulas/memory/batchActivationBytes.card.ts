import type { FormulaCard } from '../FormulaCard.ts';
import type { batchActivationBytes } from './batchActivationBytes.ts';

export const card = {
  title: 'Activations of a batch',
  tex: String.raw`m_a = T\,b\,(n_h\,h + n_i\,i)`,
  result: { symbol: String.raw`m_a`, meaning: 'bytes of activations', unit: 'B' },
  symbols: {
    batchTokenCount: { symbol: String.raw`T`, meaning: 'tokens per step', unit: '1' },
    elementBytes: { symbol: String.raw`b`, meaning: 'bytes of an activation', unit: 'B' },
    liveHiddenCount: { symbol: String.raw`n_h`, meaning: 'live copies at hidden width', unit: '1' },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    liveInnerCount: { symbol: String.raw`n_i`, meaning: 'live copies at inner width', unit: '1' },
    innerDim: { symbol: String.raw`i`, meaning: 'inner width on one accelerator', unit: '1' },
  },
  limits: 'Dense layers in 16 bits; the counts are calibrated.',
  source: 'aiconfigurator-kv-capacity',
  example: {
    input: {
      batchTokenCount: 4096,
      elementBytes: 2,
      liveHiddenCount: 5,
      hiddenDim: 4096,
      liveInnerCount: 3,
      innerDim: 14336,
    },
    output: 520093696,
    source: 'by hand, Llama 3.1 8B: 4096 x 2 x (5 x 4096 + 3 x 14336)',
  },
} satisfies FormulaCard<typeof batchActivationBytes>;
