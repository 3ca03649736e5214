import type { FormulaCard } from '../FormulaCard.ts';
import type { serverUpFraction } from './serverUpFraction.ts';

const yearSeconds = 8760 * 3600;

export const card = {
  title: 'Share of the time a server is up',
  tex: String.raw`a = \frac{1}{1 + \lambda\,R}`,
  result: { symbol: String.raw`a`, meaning: 'share of the time it is up', unit: '1' },
  symbols: {
    rateFailuresPerSecond: { symbol: String.raw`\lambda`, meaning: 'failures of the server', unit: '1/s' },
    repairSeconds: { symbol: String.raw`R`, meaning: 'mean time until it serves again', unit: 's' },
  },
  limits: 'Long-run mean of a server that is repaired each time.',
  source: 'kullstam-1981-availability',
  example: {
    input: { rateFailuresPerSecond: (8 * 0.0908) / yearSeconds, repairSeconds: 24 * 3600 },
    output: 8760 / (8760 + 24 * 8 * 0.0908),
    source: 'by hand: eight accelerators at 9.08 % a year and a day of repair, 8 760 / (8 760 + 17.4)',
  },
} satisfies FormulaCard<typeof serverUpFraction>;
