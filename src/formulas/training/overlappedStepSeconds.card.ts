import type { FormulaCard } from '../FormulaCard.ts';
import type { overlappedStepSeconds } from './overlappedStepSeconds.ts';

export const card = {
  title: 'Time of a training step',
  tex: String.raw`t = \max(t_c,\,t_x)+t_f`,
  result: { symbol: String.raw`t`, meaning: 'time of a step', unit: 's' },
  symbols: {
    computeSeconds: { symbol: String.raw`t_c`, meaning: 'time of its arithmetic', unit: 's' },
    exchangeSeconds: {
      symbol: String.raw`t_x`,
      meaning: 'time of its exchange, hidden behind the arithmetic',
      unit: 's',
    },
    fixedSeconds: {
      symbol: String.raw`t_f`,
      meaning: 'time no work hides, whatever the step’s size',
      unit: 's',
    },
  },
  source: 'rajbhandari-2020-zero',
  example: {
    input: { computeSeconds: 2, exchangeSeconds: 1.5, fixedSeconds: 0.25 },
    output: 2.25,
    source: 'by hand: 2 + 0.25',
  },
} satisfies FormulaCard<typeof overlappedStepSeconds>;
