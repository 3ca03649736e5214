import type { FormulaCard } from '../FormulaCard.ts';
import type { breakEvenWeightRatio } from './breakEvenWeightRatio.ts';

export const card = {
  title: 'Weight at which the first place turns',
  tex: String.raw`w^{*} = \frac{\sum_{j \neq i} w_j\,(s_j - r_j)}{r_i - s_i}`,
  result: { symbol: 'w^{*}', meaning: 'weight of one criterion', unit: '1' },
  symbols: {
    leadRatio: {
      symbol: String.raw`\textstyle\sum_{j \neq i} w_j\,(s_j - r_j)`,
      meaning: 'weighted lead over the rival on all other criteria',
      unit: '1',
    },
    leaderScoreFraction: { symbol: 's_i', meaning: 'score of the leader on the criterion', unit: '1' },
    rivalScoreFraction: { symbol: 'r_i', meaning: 'score of the rival on it', unit: '1' },
  },
  limits: 'One weight at a time, the others and all scores fixed. Negative: no weight turns it.',
  source: 'green-book-2024-mcda',
  example: {
    input: { leadRatio: 1.2, leaderScoreFraction: 0.2, rivalScoreFraction: 0.8 },
    output: 2,
    source: 'by hand: 1.2 / (0.8 - 0.2)',
  },
} satisfies FormulaCard<typeof breakEvenWeightRatio>;
