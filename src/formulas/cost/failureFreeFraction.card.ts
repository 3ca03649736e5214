import type { FormulaCard } from '../FormulaCard.ts';
import type { failureFreeFraction } from './failureFreeFraction.ts';

export const card = {
  title: 'Chance of no failure',
  tex: String.raw`P = e^{-\lambda N T}`,
  result: { symbol: String.raw`P`, meaning: 'chance of no failure', unit: '1' },
  symbols: {
    rateFailuresPerSecond: { symbol: String.raw`\lambda`, meaning: 'failures of one unit', unit: '1/s' },
    unitCount: { symbol: String.raw`N`, meaning: 'units', unit: '1' },
    durationSeconds: { symbol: String.raw`T`, meaning: 'time', unit: 's' },
  },
  limits: 'Independent failures at a constant rate.',
  source: 'nist-handbook-repair-rates',
  example: {
    input: { rateFailuresPerSecond: 0.0908 / (8760 * 3600), unitCount: 8, durationSeconds: 8760 * 3600 },
    output: 0.48364698897548225,
    source: 'by hand: e^(-0.7264)',
  },
} satisfies FormulaCard<typeof failureFreeFraction>;
