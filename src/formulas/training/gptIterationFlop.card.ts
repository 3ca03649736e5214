import type { FormulaCard } from '../FormulaCard.ts';
import type { gptIterationFlop } from './gptIterationFlop.ts';

export const card = {
  title: 'Arithmetic of one GPT iteration',
  tex: String.raw`F = 96\,B\,s\,l\,h^2\left(1+\frac{s}{6h}+\frac{V}{16\,l\,h}\right)`,
  result: { symbol: String.raw`F`, meaning: 'operations of one iteration', unit: 'FLOP' },
  symbols: {
    sequenceCount: { symbol: String.raw`B`, meaning: 'sequences of a batch', unit: '1' },
    sequenceTokenCount: { symbol: String.raw`s`, meaning: 'tokens of a sequence', unit: '1' },
    layerCount: { symbol: String.raw`l`, meaning: 'layers', unit: '1' },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    vocabularyCount: { symbol: String.raw`V`, meaning: 'entries of the vocabulary', unit: '1' },
  },
  introduces: { flop: 1 },
  source: 'narayanan-2021-megatron',
  example: {
    input: {
      sequenceCount: 1536,
      sequenceTokenCount: 2048,
      layerCount: 96,
      hiddenDim: 12288,
      vocabularyCount: 51200,
    },
    output: 4.5109707533231063e18,
    source: 'by hand, GPT-3: 96 x 1536 x 2048 x 96 x 12288^2 x 1.0305',
  },
} satisfies FormulaCard<typeof gptIterationFlop>;
