import type { FormulaCard } from '../FormulaCard.ts';
import type { trainingCheckpointBytes } from './trainingCheckpointBytes.ts';

export const card = {
  title: 'Size of a checkpoint',
  tex: String.raw`M = \Psi\,(w+o)`,
  result: { symbol: String.raw`M`, meaning: 'bytes of a checkpoint', unit: 'B' },
  symbols: {
    trainedParameterCount: { symbol: String.raw`\Psi`, meaning: 'parameters that are trained', unit: '1' },
    weightElementBytes: { symbol: String.raw`w`, meaning: 'bytes of a stored weight', unit: 'B' },
    optimiserElementBytes: {
      symbol: String.raw`o`,
      meaning: 'bytes of optimiser states to resume from; 0 for weights alone',
      unit: 'B',
    },
  },
  source: 'rajbhandari-2020-zero',
  example: {
    input: { trainedParameterCount: 8030261248, weightElementBytes: 2, optimiserElementBytes: 12 },
    output: 112423657472,
    source: 'by hand, Llama 3.1 8B: 8030261248 x 14',
  },
} satisfies FormulaCard<typeof trainingCheckpointBytes>;
