import type { FormulaCard } from '../FormulaCard.ts';
import type { kvHeadsPerAcceleratorCount } from './kvHeadsPerAcceleratorCount.ts';

export const card = {
  title: 'Key-value heads per accelerator',
  tex: String.raw`H_{kv,t} = \max\!\left(1, \left\lceil \frac{H_{kv}}{t} \right\rceil\right)`,
  result: { symbol: String.raw`H_{kv,t}`, meaning: 'key-value heads on one accelerator', unit: '1' },
  symbols: {
    kvHeadCount: { symbol: String.raw`H_{kv}`, meaning: 'key-value heads of a layer', unit: '1' },
    tensorParallelCount: { symbol: String.raw`t`, meaning: 'accelerators that share a layer', unit: '1' },
  },
  source: 'shoeybi-2019-megatron',
  example: {
    input: { kvHeadCount: 8, tensorParallelCount: 4 },
    output: 2,
    source: 'by hand: eight heads over four accelerators',
  },
} satisfies FormulaCard<typeof kvHeadsPerAcceleratorCount>;
