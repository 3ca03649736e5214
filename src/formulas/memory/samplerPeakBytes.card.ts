import type { FormulaCard } from '../FormulaCard.ts';
import type { samplerPeakBytes } from './samplerPeakBytes.ts';

export const card = {
  title: 'Sampling peak',
  tex: String.raw`m_s = b_l\,N\,V + b\,(T + 2N)\,h + m_{ws}`,
  result: { symbol: String.raw`m_s`, meaning: 'transient bytes while sampling', unit: 'B' },
  symbols: {
    logitBytes: { symbol: String.raw`b_l`, meaning: 'bytes of all copies of one logit', unit: 'B' },
    sequenceCount: { symbol: String.raw`N`, meaning: 'sequences profiled', unit: '1' },
    vocabularyCount: { symbol: String.raw`V`, meaning: 'tokens in the vocabulary', unit: '1' },
    batchTokenCount: { symbol: String.raw`T`, meaning: 'tokens per step', unit: '1' },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    elementBytes: { symbol: String.raw`b`, meaning: 'bytes of an activation', unit: 'B' },
    workspaceBytes: { symbol: String.raw`m_{ws}`, meaning: 'workspace of the matrix library', unit: 'B' },
  },
  limits: 'vLLM; the bytes per logit depend on version and sampler.',
  source: 'vllm-gpu-model-runner',
  example: {
    input: {
      logitBytes: 38,
      sequenceCount: 1024,
      vocabularyCount: 128256,
      batchTokenCount: 8192,
      hiddenDim: 4096,
      elementBytes: 2,
      workspaceBytes: 33554432,
    },
    output: 5108137984,
    source: 'by hand, Llama 3.1 8B on H100, vLLM 0.11',
  },
} satisfies FormulaCard<typeof samplerPeakBytes>;
