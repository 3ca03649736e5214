import type { FormulaCard } from '../FormulaCard.ts';
import type { speculativeTokenCount } from './speculativeTokenCount.ts';

export const card = {
  title: 'Tokens per verification',
  tex: String.raw`\tau = \frac{1 - \alpha^{\gamma + 1}}{1 - \alpha}`,
  result: { symbol: String.raw`\tau`, meaning: 'tokens a step yields on average', unit: '1' },
  symbols: {
    acceptanceFraction: {
      symbol: String.raw`\alpha`,
      meaning: 'chance that a drafted token is accepted',
      unit: '1',
    },
    draftCount: { symbol: String.raw`\gamma`, meaning: 'tokens drafted per step', unit: '1' },
  },
  limits: 'Equal, independent acceptance of each draft.',
  source: 'leviathan-2022-speculative',
  example: {
    input: { acceptanceFraction: 0.8, draftCount: 4 },
    output: 3.3616,
    source: 'by hand: 1 + 0.8 + 0.64 + 0.512 + 0.4096',
  },
} satisfies FormulaCard<typeof speculativeTokenCount>;
