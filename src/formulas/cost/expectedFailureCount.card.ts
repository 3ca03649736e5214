import type { FormulaCard } from '../FormulaCard.ts';
import type { expectedFailureCount } from './expectedFailureCount.ts';

export const card = {
  title: 'Failures to expect',
  tex: String.raw`f = \lambda\,N\,T`,
  result: { symbol: String.raw`f`, meaning: 'failures to expect', unit: '1' },
  symbols: {
    rateFailuresPerSecond: { symbol: String.raw`\lambda`, meaning: 'failures of one unit', unit: '1/s' },
    unitCount: { symbol: String.raw`N`, meaning: 'units', unit: '1' },
    durationSeconds: { symbol: String.raw`T`, meaning: 'time', unit: 's' },
  },
  limits: 'Constant rate.',
  source: 'nist-handbook-repair-rates',
  example: {
    input: { rateFailuresPerSecond: 0.0908 / (8760 * 3600), unitCount: 8, durationSeconds: 8760 * 3600 },
    output: 0.7264,
    source: 'by hand: 9.08 % a year x 8 accelerators',
  },
} satisfies FormulaCard<typeof expectedFailureCount>;
