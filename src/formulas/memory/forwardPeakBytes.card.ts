import type { FormulaCard } from '../FormulaCard.ts';
import type { forwardPeakBytes } from './forwardPeakBytes.ts';

export const card = {
  title: 'Layer peak',
  tex: String.raw`m_l = 3\,b\,T\,(i + h) + m_{ws}`,
  result: { symbol: String.raw`m_l`, meaning: 'transient bytes of a layer', unit: 'B' },
  symbols: {
    batchTokenCount: { symbol: String.raw`T`, meaning: 'tokens per step', unit: '1' },
    innerDim: { symbol: String.raw`i`, meaning: 'inner width on one accelerator', unit: '1' },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    elementBytes: { symbol: String.raw`b`, meaning: 'bytes of an activation', unit: 'B' },
    workspaceBytes: { symbol: String.raw`m_{ws}`, meaning: 'workspace of the matrix library', unit: 'B' },
  },
  limits: 'Dense layers in 16 bits.',
  source: 'vllm-gpu-model-runner',
  example: {
    input: {
      batchTokenCount: 32768,
      innerDim: 4864,
      hiddenDim: 896,
      elementBytes: 2,
      workspaceBytes: 8519680,
    },
    output: 1140981760,
    source: 'Qwen2.5-0.5B, 32,768 tokens a step: 1.06 GiB logged',
  },
} satisfies FormulaCard<typeof forwardPeakBytes>;
