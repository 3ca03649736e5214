import type { FormulaCard } from '../FormulaCard.ts';
import type { pipelineBubbleFraction } from './pipelineBubbleFraction.ts';

export const card = {
  title: 'Pipeline bubble',
  tex: String.raw`b = \frac{p - 1}{m + p - 1}`,
  result: { symbol: String.raw`b`, meaning: 'share of the time a stage idles', unit: '1' },
  symbols: {
    stageCount: { symbol: String.raw`p`, meaning: 'pipeline stages', unit: '1' },
    microbatchCount: { symbol: String.raw`m`, meaning: 'microbatches in flight', unit: '1' },
  },
  limits: 'Equal stages that fill and drain.',
  source: 'narayanan-2021-megatron',
  example: {
    input: { stageCount: 4, microbatchCount: 8 },
    output: 0.2727272727272727,
    source: 'by hand: 3 / 11',
  },
} satisfies FormulaCard<typeof pipelineBubbleFraction>;
