import type { FormulaCard } from '../FormulaCard.ts';
import type { attentionScoreBytes } from './attentionScoreBytes.ts';

export const card = {
  title: 'Attention scores kept for the backward pass',
  tex: String.raw`A = 5\,a\,b\,s^2`,
  result: { symbol: String.raw`A`, meaning: 'bytes of scores in one layer', unit: 'B' },
  symbols: {
    headCount: { symbol: String.raw`a`, meaning: 'attention heads on one accelerator', unit: '1' },
    sequenceCount: { symbol: String.raw`b`, meaning: 'sequences at once', unit: '1' },
    sequenceTokenCount: { symbol: String.raw`s`, meaning: 'tokens of a sequence', unit: '1' },
  },
  introduces: { byte: 1 },
  source: 'korthikanti-2022-recomputation',
  example: {
    input: { headCount: 32, sequenceCount: 1, sequenceTokenCount: 4096 },
    output: 2684354560,
    source: 'by hand: 5 x 32 x 4096 x 4096',
  },
} satisfies FormulaCard<typeof attentionScoreBytes>;
