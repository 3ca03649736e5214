import type { FormulaCard } from '../FormulaCard.ts';
import type { prefillPoolRequestsPerSecond } from './prefillPoolRequestsPerSecond.ts';

export const card = {
  title: 'Most prompts of a prefill pool',
  tex: String.raw`\lambda_p = \frac{x_p}{t_p}`,
  result: { symbol: String.raw`\lambda_p`, meaning: 'most prompts read', unit: '1/s' },
  symbols: {
    copyCount: { symbol: String.raw`x_p`, meaning: 'copies that read prompts', unit: '1' },
    promptSeconds: { symbol: String.raw`t_p`, meaning: 'time of one prompt when many wait', unit: 's' },
  },
  source: 'aiconfigurator',
  example: {
    input: { copyCount: 2, promptSeconds: 0.4 },
    output: 5,
    source: 'by hand: 2 / 0.4 s',
  },
} satisfies FormulaCard<typeof prefillPoolRequestsPerSecond>;
