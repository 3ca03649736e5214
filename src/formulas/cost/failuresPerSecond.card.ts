import type { FormulaCard } from '../FormulaCard.ts';
import type { failuresPerSecond } from './failuresPerSecond.ts';

export const card = {
  title: 'Failure rate of a fleet',
  tex: String.raw`\lambda = \frac{f}{N\,T}`,
  result: { symbol: String.raw`\lambda`, meaning: 'failures of one unit', unit: '1/s' },
  symbols: {
    failureCount: { symbol: String.raw`f`, meaning: 'failures counted', unit: '1' },
    unitCount: { symbol: String.raw`N`, meaning: 'units watched', unit: '1' },
    observedSeconds: { symbol: String.raw`T`, meaning: 'time watched', unit: 's' },
  },
  limits: 'Constant rate.',
  source: 'dcd-2024-llama-failures',
  example: {
    input: { failureCount: 220, unitCount: 16384, observedSeconds: 54 * 86400 },
    output: 220 / 16384 / (54 * 86400),
    source: 'Meta: 148 faulty GPUs and 72 HBM3 faults in 54 days, 9.1 % of GPUs a year',
  },
} satisfies FormulaCard<typeof failuresPerSecond>;
