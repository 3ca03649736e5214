import type { FormulaCard } from '../FormulaCard.ts';
import type { checkpointBytesPerSecond } from './checkpointBytesPerSecond.ts';

export const card = {
  title: 'Rate of checkpoints',
  tex: String.raw`r = \frac{n\,M}{t}`,
  result: { symbol: String.raw`r`, meaning: 'mean rate of writing', unit: 'B/s' },
  symbols: {
    checkpointBytes: { symbol: String.raw`M`, meaning: 'bytes of a checkpoint', unit: 'B' },
    checkpointCount: { symbol: String.raw`n`, meaning: 'checkpoints of the job', unit: '1' },
    durationSeconds: { symbol: String.raw`t`, meaning: 'time of the job', unit: 's' },
  },
  source: 'rajbhandari-2020-zero',
  example: {
    input: { checkpointBytes: 112423657472, checkpointCount: 10, durationSeconds: 36000 },
    output: 31228793.742222223,
    source: 'by hand: 10 x 112423657472 / 36000',
  },
} satisfies FormulaCard<typeof checkpointBytesPerSecond>;
