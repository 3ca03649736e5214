import type { FormulaCard } from '../FormulaCard.ts';
import type { shardedTrafficBytes } from './shardedTrafficBytes.ts';

export const card = {
  title: 'Traffic of data-parallel training',
  tex: String.raw`B = p\,\Psi\,e\,\frac{n-1}{n}`,
  result: { symbol: String.raw`B`, meaning: 'bytes each accelerator sends in a step', unit: 'B' },
  symbols: {
    elementCount: { symbol: String.raw`\Psi`, meaning: 'parameters or activations exchanged', unit: '1' },
    elementBytes: { symbol: String.raw`e`, meaning: 'bytes of one', unit: 'B' },
    exchangeCount: {
      symbol: String.raw`p`,
      meaning:
        'gathers and scatters: 2 where gradients are reduced, 3 where weights are gathered twice as well',
      unit: '1',
    },
    shardCount: { symbol: String.raw`n`, meaning: 'accelerators', unit: '1' },
  },
  source: 'rajbhandari-2020-zero',
  example: {
    input: { elementCount: 8030261248, elementBytes: 2, exchangeCount: 3, shardCount: 8 },
    output: 42158871552,
    source: 'by hand, Llama 3.1 8B over 8: 3 x 8030261248 x 2 x 7 / 8',
  },
} satisfies FormulaCard<typeof shardedTrafficBytes>;
