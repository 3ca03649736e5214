import type { FormulaCard } from '../FormulaCard.ts';
import type { expertsPeakBytes } from './expertsPeakBytes.ts';

export const card = {
  title: 'Expert layer peak',
  tex: String.raw`m_x = b\,T\left(k\,\bigl(\max(2 i, h) + i\bigr) + h\right)`,
  result: { symbol: String.raw`m_x`, meaning: 'transient bytes of an expert layer', unit: 'B' },
  symbols: {
    batchTokenCount: { symbol: String.raw`T`, meaning: 'tokens per step', unit: '1' },
    activeExpertCount: { symbol: String.raw`k`, meaning: 'experts a token visits', unit: '1' },
    innerDim: { symbol: String.raw`i`, meaning: 'inner width of an expert on one accelerator', unit: '1' },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    elementBytes: { symbol: String.raw`b`, meaning: 'bytes of an activation', unit: 'B' },
  },
  limits: 'Unfused expert kernels; fused ones need less.',
  source: 'vllm-fused-moe',
  example: {
    input: { batchTokenCount: 8192, activeExpertCount: 8, innerDim: 1536, hiddenDim: 4096, elementBytes: 2 },
    output: 805306368,
    source: 'by hand, Qwen3-235B-A22B: 2 x 8192 x (8 x (4096 + 1536) + 4096)',
  },
} satisfies FormulaCard<typeof expertsPeakBytes>;
