import type { FormulaCard } from '../FormulaCard.ts';
import type { checkpointedActivationBytes } from './checkpointedActivationBytes.ts';

export const card = {
  title: 'Activations kept with full recomputation',
  tex: String.raw`A = L\,T\,e\,h`,
  result: { symbol: String.raw`A`, meaning: 'bytes of the inputs of all layers', unit: 'B' },
  symbols: {
    layerCount: { symbol: String.raw`L`, meaning: 'layers', unit: '1' },
    tokenCount: { symbol: String.raw`T`, meaning: 'tokens of a microbatch', unit: '1' },
    elementBytes: { symbol: String.raw`e`, meaning: 'bytes of an activation', unit: 'B' },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
  },
  source: 'korthikanti-2022-recomputation',
  example: {
    input: { layerCount: 32, tokenCount: 4096, elementBytes: 2, hiddenDim: 4096 },
    output: 1073741824,
    source: 'by hand, Llama 3.1 8B: 32 x 4096 x 2 x 4096',
  },
} satisfies FormulaCard<typeof checkpointedActivationBytes>;
