import type { FormulaCard } from '../FormulaCard.ts';
import type { trainingSeconds } from './trainingSeconds.ts';

export const card = {
  title: 'Time of training',
  tex: String.raw`t = \frac{C}{n\,P\,u}`,
  result: { symbol: String.raw`t`, meaning: 'time', unit: 's' },
  symbols: {
    workFlop: { symbol: String.raw`C`, meaning: 'operations', unit: 'FLOP' },
    acceleratorCount: { symbol: String.raw`n`, meaning: 'accelerators', unit: '1' },
    peakFlopPerSecond: { symbol: String.raw`P`, meaning: 'peak rate of one', unit: 'FLOP/s' },
    achievedFraction: { symbol: String.raw`u`, meaning: 'share of the peak that is achieved', unit: '1' },
  },
  source: 'narayanan-2021-megatron',
  example: {
    input: {
      workFlop: 4.2e23,
      acceleratorCount: 1024,
      peakFlopPerSecond: 312000000000000,
      achievedFraction: 0.44871794871794873,
    },
    output: 2929687.5,
    source: 'Megatron-LM, section 5.1: GPT-3 on 1,024 accelerators at 140 TFLOP/s, 34 days',
  },
} satisfies FormulaCard<typeof trainingSeconds>;
