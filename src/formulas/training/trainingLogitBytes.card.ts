import type { FormulaCard } from '../FormulaCard.ts';
import type { trainingLogitBytes } from './trainingLogitBytes.ts';

export const card = {
  title: 'Logits of the loss',
  tex: String.raw`A = T\,V\left(k+\frac{w}{c}\right)`,
  result: { symbol: String.raw`A`, meaning: 'bytes of logits and what the loss makes of them', unit: 'B' },
  symbols: {
    tokenCount: { symbol: String.raw`T`, meaning: 'tokens of a microbatch', unit: '1' },
    vocabularyCount: {
      symbol: String.raw`V`,
      meaning: 'entries of the vocabulary on one accelerator',
      unit: '1',
    },
    keptElementBytes: { symbol: String.raw`k`, meaning: 'bytes kept of a logit', unit: 'B' },
    workingElementBytes: {
      symbol: String.raw`w`,
      meaning: 'bytes of a logit while the loss works on it',
      unit: 'B',
    },
    chunkCount: { symbol: String.raw`c`, meaning: 'parts the loss works through', unit: '1' },
  },
  source: 'torchtune-optimisations',
  example: {
    input: {
      tokenCount: 8192,
      vocabularyCount: 128256,
      keptElementBytes: 2,
      workingElementBytes: 8,
      chunkCount: 8,
    },
    output: 3152019456,
    source: 'by hand, Llama 3.2: 8192 x 128256 x (2 + 8 / 8)',
  },
} satisfies FormulaCard<typeof trainingLogitBytes>;
