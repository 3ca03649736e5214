import type { FormulaCard } from '../FormulaCard.ts';
import type { layerBufferBytes } from './layerBufferBytes.ts';

export const card = {
  title: 'Compute buffer in a layer',
  tex: String.raw`m_l = U\,\bigl(b\,(3 i + 2 h) + b_m\,s\bigr)`,
  result: { symbol: String.raw`m_l`, meaning: 'bytes of the buffer', unit: 'B' },
  symbols: {
    microBatchTokenCount: { symbol: String.raw`U`, meaning: 'tokens of a micro-batch', unit: '1' },
    elementBytes: { symbol: String.raw`b`, meaning: 'bytes of an element', unit: 'B' },
    innerDim: { symbol: String.raw`i`, meaning: 'inner width', unit: '1' },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    maskElementBytes: { symbol: String.raw`b_m`, meaning: 'bytes of a mask element', unit: 'B' },
    contextTokenCount: { symbol: String.raw`s`, meaning: 'tokens of the context', unit: '1' },
  },
  limits: 'Flash attention on.',
  source: 'llama-cpp-source',
  example: {
    input: {
      microBatchTokenCount: 512,
      elementBytes: 4,
      innerDim: 17408,
      hiddenDim: 5120,
      maskElementBytes: 2,
      contextTokenCount: 32768,
    },
    output: 161480704,
    source: 'llama.cpp, Qwen3.6-27B, context 32,768: CUDA0 compute buffer 154.02 MiB',
  },
} satisfies FormulaCard<typeof layerBufferBytes>;
