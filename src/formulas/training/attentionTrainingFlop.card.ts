import type { FormulaCard } from '../FormulaCard.ts';
import type { attentionTrainingFlop } from './attentionTrainingFlop.ts';

export const card = {
  title: 'Attention arithmetic of training',
  tex: String.raw`C = 2\,p\,T\,L\,s\,a`,
  result: { symbol: String.raw`C`, meaning: 'operations', unit: 'FLOP' },
  symbols: {
    trainedTokenCount: { symbol: String.raw`T`, meaning: 'tokens trained on', unit: '1' },
    layerCount: { symbol: String.raw`L`, meaning: 'layers with attention', unit: '1' },
    seenTokenCount: {
      symbol: String.raw`s`,
      meaning: 'tokens of a sequence, or of the window where that is shorter',
      unit: '1',
    },
    attentionDim: { symbol: String.raw`a`, meaning: 'heads times width of a head', unit: '1' },
    passCount: {
      symbol: String.raw`p`,
      meaning: 'passes: 3, or 4 with recomputation; scores have two gradients even when the base is frozen',
      unit: '1',
    },
  },
  introduces: { flop: 1 },
  limits: 'Packed sequences that do not see each other need less.',
  source: 'narayanan-2021-megatron',
  example: {
    input: {
      trainedTokenCount: 1000,
      layerCount: 32,
      seenTokenCount: 4096,
      attentionDim: 4096,
      passCount: 3,
    },
    output: 3221225472000,
    source: 'by hand: 2 x 3 x 1000 x 32 x 4096 x 4096',
  },
} satisfies FormulaCard<typeof attentionTrainingFlop>;
