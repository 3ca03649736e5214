import type { FormulaCard } from '../FormulaCard.ts';
import type { balancedPrefillCount } from './balancedPrefillCount.ts';

export const card = {
  title: 'Copies that should read prompts',
  tex: String.raw`x_p = x\,\frac{\mu_d}{\mu_p + \mu_d}`,
  result: { symbol: String.raw`x_p`, meaning: 'copies that read, both pools full at once', unit: '1' },
  symbols: {
    copyCount: { symbol: String.raw`x`, meaning: 'copies in all', unit: '1' },
    prefillRequestsPerSecond: {
      symbol: String.raw`\mu_p`,
      meaning: 'most prompts one copy reads',
      unit: '1/s',
    },
    decodeRequestsPerSecond: {
      symbol: String.raw`\mu_d`,
      meaning: 'most answers one copy writes',
      unit: '1/s',
    },
  },
  limits: 'A link that holds up both pools is not in it.',
  source: 'mooncake-issue-5',
  example: {
    input: { copyCount: 8, prefillRequestsPerSecond: 2.5, decodeRequestsPerSecond: 0.5 },
    output: 4 / 3,
    source: 'by hand: 8 x 0.5 / 3',
  },
} satisfies FormulaCard<typeof balancedPrefillCount>;
