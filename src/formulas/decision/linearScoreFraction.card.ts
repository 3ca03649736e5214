import type { FormulaCard } from '../FormulaCard.ts';
import type { linearScoreFraction } from './linearScoreFraction.ts';

export const card = {
  title: 'Score between worst and best',
  tex: String.raw`s = \min\!\left(1, \max\!\left(0, \frac{x - x_{w}}{x_{b} - x_{w}}\right)\right)`,
  result: { symbol: 's', meaning: 'score', unit: '1' },
  symbols: {
    attainedValue: { symbol: 'x', meaning: 'what an alternative reaches', unit: 'any' },
    worstValue: { symbol: 'x_{w}', meaning: 'worst of what is compared', unit: 'any' },
    bestValue: { symbol: 'x_{b}', meaning: 'best of what is compared', unit: 'any' },
  },
  limits:
    'Says nothing of how far apart best and worst are; that is for the weight. Leaving an alternative out may move the others.',
  source: 'green-book-2024-mcda',
  example: {
    input: { attainedValue: 400, worstValue: 1000, bestValue: 200 },
    output: 0.75,
    source: 'by hand: (400 - 1000) / (200 - 1000)',
  },
} satisfies FormulaCard<typeof linearScoreFraction>;
