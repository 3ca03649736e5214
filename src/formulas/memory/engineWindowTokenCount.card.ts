import type { FormulaCard } from '../FormulaCard.ts';
import type { engineWindowTokenCount } from './engineWindowTokenCount.ts';

export const card = {
  title: 'Tokens vLLM reserves for a window',
  tex: String.raw`s_w = \left(\left\lceil \frac{\min(w - 1 + T,\; s)}{g} \right\rceil + 1\right) g`,
  result: { symbol: String.raw`s_w`, meaning: 'tokens reserved', unit: '1' },
  symbols: {
    sequenceTokenCount: { symbol: String.raw`s`, meaning: 'longest sequence', unit: '1' },
    windowTokenCount: { symbol: String.raw`w`, meaning: 'width of the window', unit: '1' },
    batchTokenCount: { symbol: String.raw`T`, meaning: 'prompt tokens per step', unit: '1' },
    blockTokenCount: { symbol: String.raw`g`, meaning: 'tokens of a block', unit: '1' },
  },
  limits: 'Upper bound for admission; after the prompt only the window remains.',
  source: 'vllm-kv-cache-interface',
  example: {
    input: { sequenceTokenCount: 131072, windowTokenCount: 129, batchTokenCount: 8192, blockTokenCount: 16 },
    output: 8336,
    source: 'by hand: (128 + 8192) / 16 blocks and one more',
  },
} satisfies FormulaCard<typeof engineWindowTokenCount>;
