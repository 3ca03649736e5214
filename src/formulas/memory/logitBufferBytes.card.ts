import type { FormulaCard } from '../FormulaCard.ts';
import type { logitBufferBytes } from './logitBufferBytes.ts';

export const card = {
  title: 'Compute buffer at the head',
  tex: String.raw`m_h = U\,b\,(V + h)`,
  result: { symbol: String.raw`m_h`, meaning: 'bytes of the buffer', unit: 'B' },
  symbols: {
    microBatchTokenCount: { symbol: String.raw`U`, meaning: 'tokens of a micro-batch', unit: '1' },
    vocabularyCount: { symbol: String.raw`V`, meaning: 'tokens in the vocabulary', unit: '1' },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    elementBytes: { symbol: String.raw`b`, meaning: 'bytes of an element', unit: 'B' },
  },
  limits: 'Newer servers reserve few outputs and need far less.',
  source: 'llama-cpp-source',
  example: {
    input: { microBatchTokenCount: 512, vocabularyCount: 128256, hiddenDim: 4096, elementBytes: 4 },
    output: 271056896,
    source: 'llama.cpp, Llama 3 8B: CUDA0 compute buffer 258.50 MiB',
  },
} satisfies FormulaCard<typeof logitBufferBytes>;
