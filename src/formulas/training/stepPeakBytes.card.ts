import type { FormulaCard } from '../FormulaCard.ts';
import type { stepPeakBytes } from './stepPeakBytes.ts';

export const card = {
  title: 'Peak of a training step',
  tex: String.raw`M = H+\max(G,A)`,
  result: { symbol: String.raw`M`, meaning: 'most bytes at once', unit: 'B' },
  symbols: {
    heldBytes: { symbol: String.raw`H`, meaning: 'bytes that stay through the step', unit: 'B' },
    gradientBytes: { symbol: String.raw`G`, meaning: 'bytes of gradients', unit: 'B' },
    activationBytes: { symbol: String.raw`A`, meaning: 'bytes of activations and logits', unit: 'B' },
  },
  limits: 'An upper bound is the sum of all three.',
  source: 'torchtune-optimisations',
  example: {
    input: { heldBytes: 19276498944, gradientBytes: 6425499648, activationBytes: 5261334938 },
    output: 25701998592,
    source: 'by hand, Llama 3.2 3B in 16 bits: 6 x 3212749824 + 2 x 3212749824',
  },
} satisfies FormulaCard<typeof stepPeakBytes>;
