import type { FormulaCard } from '../FormulaCard.ts';
import type { trainingStateBytes } from './trainingStateBytes.ts';

export const card = {
  title: 'States of trained parameters',
  tex: String.raw`M = \Psi\left(\frac{w}{N_w}+\frac{g}{N_g}+\frac{o}{N_o}\right)`,
  result: {
    symbol: String.raw`M`,
    meaning: 'bytes of weights, gradients and optimiser on one accelerator',
    unit: 'B',
  },
  symbols: {
    trainedParameterCount: { symbol: String.raw`\Psi`, meaning: 'parameters that are trained', unit: '1' },
    weightElementBytes: { symbol: String.raw`w`, meaning: 'bytes of a weight', unit: 'B' },
    weightShardCount: {
      symbol: String.raw`N_w`,
      meaning: 'accelerators that weights are cut over',
      unit: '1',
    },
    gradientElementBytes: { symbol: String.raw`g`, meaning: 'bytes of a gradient', unit: 'B' },
    gradientShardCount: {
      symbol: String.raw`N_g`,
      meaning: 'accelerators that gradients are cut over',
      unit: '1',
    },
    optimiserElementBytes: {
      symbol: String.raw`o`,
      meaning: 'bytes the optimiser keeps for a parameter, its master copy included',
      unit: 'B',
    },
    optimiserShardCount: {
      symbol: String.raw`N_o`,
      meaning: 'accelerators that its states are cut over',
      unit: '1',
    },
  },
  limits: 'Working memory that sharding gathers comes on top.',
  source: 'rajbhandari-2020-zero',
  example: {
    input: {
      trainedParameterCount: 7500000000,
      weightElementBytes: 2,
      weightShardCount: 1,
      gradientElementBytes: 2,
      gradientShardCount: 64,
      optimiserElementBytes: 12,
      optimiserShardCount: 64,
    },
    output: 16640625000,
    source: 'ZeRO, figure 1: 7.5 billion parameters over 64 accelerators, stage 2, 16.6 GB',
  },
} satisfies FormulaCard<typeof trainingStateBytes>;
