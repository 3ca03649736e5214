import type { FormulaCard } from '../FormulaCard.ts';
import type { embeddingParameterCount } from './embeddingParameterCount.ts';

export const card = {
  title: 'Embedding parameters',
  tex: String.raw`P_{emb} = n_t\,V\,h`,
  result: { symbol: String.raw`P_{emb}`, meaning: 'weights of embedding and head', unit: '1' },
  symbols: {
    tableCount: { symbol: String.raw`n_t`, meaning: 'tables: 1 when tied, else 2', unit: '1' },
    vocabularyCount: { symbol: String.raw`V`, meaning: 'tokens in the vocabulary', unit: '1' },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
  },
  source: 'press-2017-tying',
  example: {
    input: { tableCount: 2, vocabularyCount: 128256, hiddenDim: 4096 },
    output: 1050673152,
    source: 'by hand, Llama 3.1 8B: 2 x 128256 x 4096',
  },
} satisfies FormulaCard<typeof embeddingParameterCount>;
