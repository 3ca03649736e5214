import type { FormulaCard } from '../FormulaCard.ts';
import type { burstWaitSeconds } from './burstWaitSeconds.ts';

export const card = {
  title: 'Wait of a benchmark’s start',
  tex: String.raw`t_w = q\,\frac{n - 1}{2}\,t_p`,
  result: { symbol: String.raw`t_w`, meaning: 'added to the mean time to first token', unit: 's' },
  symbols: {
    prefillSeconds: { symbol: String.raw`t_p`, meaning: 'prefill of one prompt', unit: 's' },
    clientCount: { symbol: String.raw`n`, meaning: 'clients that start at once', unit: '1' },
    burstFraction: { symbol: String.raw`q`, meaning: 'their share of all requests', unit: '1' },
  },
  limits: 'Closed-loop benchmarks; not for open traffic.',
  source: 'aiconfigurator',
  example: {
    input: { prefillSeconds: 0.1, clientCount: 32, burstFraction: 0.1 },
    output: 0.155,
    source: 'by hand: 0.1 x 31 / 2 x 0.1',
  },
} satisfies FormulaCard<typeof burstWaitSeconds>;
