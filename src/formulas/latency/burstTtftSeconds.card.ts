import type { FormulaCard } from '../FormulaCard.ts';
import type { burstTtftSeconds } from './burstTtftSeconds.ts';

export const card = {
  title: 'Time to first token after a burst',
  tex: String.raw`t_f = t_p\left(1 + q\,\frac{n - 1}{2}\right) + 2\,t_d + t_b`,
  result: { symbol: String.raw`t_f`, meaning: 'mean time to first token', unit: 's' },
  symbols: {
    prefillSeconds: { symbol: String.raw`t_p`, meaning: 'prefill of one prompt', unit: 's' },
    decodeSeconds: { symbol: String.raw`t_d`, meaning: 'decode step', unit: 's' },
    dispatchSeconds: { symbol: String.raw`t_b`, meaning: 'fixed cost of the engine', unit: 's' },
    runningCount: { symbol: String.raw`n`, meaning: 'requests at once', unit: '1' },
    burstFraction: {
      symbol: String.raw`q`,
      meaning: 'share of requests that arrive in the first burst',
      unit: '1',
    },
  },
  limits: 'Closed-loop benchmarks; not for open traffic.',
  source: 'aiconfigurator',
  example: {
    input: {
      prefillSeconds: 0.1,
      decodeSeconds: 0.01,
      dispatchSeconds: 0.03,
      runningCount: 32,
      burstFraction: 0.1,
    },
    output: 0.305,
    source: 'by hand: 0.1 x 2.55 + 0.02 + 0.03',
  },
} satisfies FormulaCard<typeof burstTtftSeconds>;
