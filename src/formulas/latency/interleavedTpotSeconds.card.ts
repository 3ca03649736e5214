import type { FormulaCard } from '../FormulaCard.ts';
import type { interleavedTpotSeconds } from './interleavedTpotSeconds.ts';

export const card = {
  title: 'Time per output token with prompts between',
  tex: String.raw`t_o = t_d + \frac{n - 1}{s_o}\,t_m`,
  result: { symbol: String.raw`t_o`, meaning: 'time per output token', unit: 's' },
  symbols: {
    decodeSeconds: { symbol: String.raw`t_d`, meaning: 'decode step without prompts', unit: 's' },
    mixSeconds: {
      symbol: String.raw`t_m`,
      meaning: 'what a prompt adds to steps that run anyway',
      unit: 's',
    },
    runningCount: { symbol: String.raw`n`, meaning: 'requests running', unit: '1' },
    outputCount: { symbol: String.raw`s_o`, meaning: 'output tokens of a request', unit: '1' },
  },
  limits: 'Closed loop; prompts and decode on the same accelerators.',
  source: 'aiconfigurator',
  example: {
    input: { decodeSeconds: 0.01, mixSeconds: 0.064, runningCount: 65, outputCount: 1024 },
    output: 0.014,
    source: 'by hand: 10 ms + 64 / 1,024 x 64 ms',
  },
} satisfies FormulaCard<typeof interleavedTpotSeconds>;
