import type { FormulaCard } from '../FormulaCard.ts';
import type { disaggregatedRequestsPerSecond } from './disaggregatedRequestsPerSecond.ts';

export const card = {
  title: 'Most requests of separate pools',
  tex: String.raw`\lambda = \min(\lambda_p,\; \lambda_x,\; \lambda_d)`,
  result: { symbol: String.raw`\lambda`, meaning: 'most requests finished', unit: '1/s' },
  symbols: {
    prefillRequestsPerSecond: { symbol: String.raw`\lambda_p`, meaning: 'most prompts read', unit: '1/s' },
    linkRequestsPerSecond: { symbol: String.raw`\lambda_x`, meaning: 'most caches handed over', unit: '1/s' },
    decodeRequestsPerSecond: { symbol: String.raw`\lambda_d`, meaning: 'most answers written', unit: '1/s' },
  },
  source: 'aiconfigurator',
  example: {
    input: { prefillRequestsPerSecond: 5, linkRequestsPerSecond: 75, decodeRequestsPerSecond: 120 },
    output: 5,
    source: 'by hand: two copies that read 0.4 s a prompt hold up six that write',
  },
} satisfies FormulaCard<typeof disaggregatedRequestsPerSecond>;
