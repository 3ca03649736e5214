import type { FormulaCard } from '../FormulaCard.ts';
import type { selectiveActivationBytes } from './selectiveActivationBytes.ts';

export const card = {
  title: 'Activations of a GPT layer, scores recomputed',
  tex: String.raw`A = \frac{34\,s\,b\,h}{t}`,
  result: { symbol: String.raw`A`, meaning: 'bytes one layer keeps for the backward pass', unit: 'B' },
  symbols: {
    sequenceTokenCount: { symbol: String.raw`s`, meaning: 'tokens of a sequence', unit: '1' },
    sequenceCount: { symbol: String.raw`b`, meaning: 'sequences at once', unit: '1' },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    tensorParallelCount: {
      symbol: String.raw`t`,
      meaning: 'accelerators that share a layer and its sequence',
      unit: '1',
    },
  },
  introduces: { byte: 1 },
  limits: 'Inner width of four times the hidden one, not gated.',
  source: 'korthikanti-2022-recomputation',
  example: {
    input: { sequenceTokenCount: 2048, sequenceCount: 1, hiddenDim: 12288, tensorParallelCount: 8 },
    output: 106954752,
    source: 'by hand, GPT-3: 34 x 2048 x 12288 / 8',
  },
} satisfies FormulaCard<typeof selectiveActivationBytes>;
