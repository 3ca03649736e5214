import type { FormulaCard } from '../FormulaCard.ts';
import type { usefulShiftSeconds } from './usefulShiftSeconds.ts';

export const card = {
  title: 'Useful time of a night shift',
  tex: String.raw`u = \max(0,\; (1 - a)\,w - c)`,
  result: { symbol: String.raw`u`, meaning: 'time the job trains', unit: 's' },
  symbols: {
    freeSeconds: { symbol: String.raw`w`, meaning: 'stretch of free time', unit: 's' },
    changeSeconds: {
      symbol: String.raw`c`,
      meaning: 'start of the job, writing of its state and start of the service',
      unit: 's',
    },
    takenFraction: {
      symbol: String.raw`a`,
      meaning: 'share of the stretch that work which can wait takes first',
      unit: '1',
    },
  },
  limits: 'A job that resumes exactly where it stopped.',
  source: 'own-assumptions',
  example: {
    input: { freeSeconds: 36_000, changeSeconds: 1800, takenFraction: 0.25 },
    output: 25_200,
    source: 'by hand: three quarters of ten hours, less half an hour',
  },
} satisfies FormulaCard<typeof usefulShiftSeconds>;
