import type { FormulaCard } from '../FormulaCard.ts';
import type { filledServerCount } from './filledServerCount.ts';

export const card = {
  title: 'Servers with work that can wait',
  tex: String.raw`N = \max\left(N_{peak},\; \left\lceil \bar N + \frac{w}{\mu_w} \right\rceil\right)`,
  result: { symbol: String.raw`N`, meaning: 'servers for both', unit: '1' },
  symbols: {
    peakServerCount: { symbol: String.raw`N_{peak}`, meaning: 'servers that the peak needs', unit: '1' },
    busyServerCount: {
      symbol: String.raw`\bar N`,
      meaning: 'servers that an hour needs, on average over the week',
      unit: '1',
    },
    waitingPerSecond: { symbol: String.raw`w`, meaning: 'work that can wait, on average', unit: '1/s' },
    capacityPerSecond: {
      symbol: String.raw`\mu_w`,
      meaning: 'what one server finishes of it',
      unit: '1/s',
    },
  },
  source: 'own-assumptions',
  example: {
    input: { peakServerCount: 10, busyServerCount: 4, waitingPerSecond: 42, capacityPerSecond: 6 },
    output: 11,
    source: 'by hand: six of ten servers are free on average, seven are needed',
  },
} satisfies FormulaCard<typeof filledServerCount>;
