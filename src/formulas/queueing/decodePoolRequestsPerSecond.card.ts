import type { FormulaCard } from '../FormulaCard.ts';
import type { decodePoolRequestsPerSecond } from './decodePoolRequestsPerSecond.ts';

export const card = {
  title: 'Answers of a decode pool',
  tex: String.raw`\lambda_d = \frac{x_d\,n}{s_o\,t_o}`,
  result: { symbol: String.raw`\lambda_d`, meaning: 'answers finished', unit: '1/s' },
  symbols: {
    copyCount: { symbol: String.raw`x_d`, meaning: 'copies that write answers', unit: '1' },
    runningCount: { symbol: String.raw`n`, meaning: 'requests running on each', unit: '1' },
    tpotSeconds: { symbol: String.raw`t_o`, meaning: 'time per output token without prompts', unit: 's' },
    outputCount: { symbol: String.raw`s_o`, meaning: 'output tokens of a request', unit: '1' },
  },
  source: 'aiconfigurator',
  example: {
    input: { copyCount: 6, runningCount: 64, tpotSeconds: 0.016, outputCount: 200 },
    output: 120,
    source: 'by hand: 6 x 64 / (200 x 16 ms)',
  },
} satisfies FormulaCard<typeof decodePoolRequestsPerSecond>;
