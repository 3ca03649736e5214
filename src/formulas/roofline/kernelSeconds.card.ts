import type { FormulaCard } from '../FormulaCard.ts';
import type { kernelSeconds } from './kernelSeconds.ts';

export const card = {
  title: 'Time of a measured kernel',
  tex: String.raw`t = \frac{t_0}{u}`,
  result: { symbol: String.raw`t`, meaning: 'time of the kernel', unit: 's' },
  symbols: {
    boundSeconds: { symbol: String.raw`t_0`, meaning: 'least time', unit: 's' },
    utilisationFraction: { symbol: String.raw`u`, meaning: 'measured utilisation', unit: '1' },
  },
  source: 'aiconfigurator-operators',
  example: {
    input: { boundSeconds: 0.0012, utilisationFraction: 0.75 },
    output: 0.0016,
    source: 'by hand: 1.2 ms / 0.75',
  },
} satisfies FormulaCard<typeof kernelSeconds>;
