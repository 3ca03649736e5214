import type { FormulaCard } from '../FormulaCard.ts';
import type { gptLayerActivationBytes } from './gptLayerActivationBytes.ts';

export const card = {
  title: 'Activations of a GPT layer',
  tex: String.raw`A = s\,b\,h\left(10+\frac{24}{t}+\frac{5\,a\,s}{h\,t}\right)`,
  result: { symbol: String.raw`A`, meaning: 'bytes one layer keeps for the backward pass', unit: 'B' },
  symbols: {
    sequenceTokenCount: { symbol: String.raw`s`, meaning: 'tokens of a sequence', unit: '1' },
    sequenceCount: { symbol: String.raw`b`, meaning: 'sequences at once', unit: '1' },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    headCount: { symbol: String.raw`a`, meaning: 'attention heads', unit: '1' },
    tensorParallelCount: { symbol: String.raw`t`, meaning: 'accelerators that share a layer', unit: '1' },
  },
  introduces: { byte: 1 },
  limits: 'Not for gated feed-forwards, grouped queries or fused attention.',
  source: 'korthikanti-2022-recomputation',
  example: {
    input: {
      sequenceTokenCount: 2048,
      sequenceCount: 1,
      hiddenDim: 12288,
      headCount: 96,
      tensorParallelCount: 8,
    },
    output: 578813952,
    source: 'by hand, GPT-3: 2048 x 12288 x (10 + 3 + 10)',
  },
} satisfies FormulaCard<typeof gptLayerActivationBytes>;
