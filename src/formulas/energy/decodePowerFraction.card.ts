import type { FormulaCard } from '../FormulaCard.ts';
import type { decodePowerFraction } from './decodePowerFraction.ts';

export const card = {
  title: 'Draw while answers are written',
  tex: String.raw`f = f_1 + (f_\infty - f_1)\,\frac{x}{x + x_h}`,
  result: { symbol: String.raw`f`, meaning: 'draw, of nameplate', unit: '1' },
  symbols: {
    fewFraction: { symbol: String.raw`f_1`, meaning: 'draw with few sequences, of nameplate', unit: '1' },
    manyFraction: { symbol: String.raw`f_\infty`, meaning: 'draw with many, of nameplate', unit: '1' },
    halfCount: { symbol: String.raw`x_h`, meaning: 'sequences per accelerator half way', unit: '1' },
    sequenceCount: { symbol: String.raw`x`, meaning: 'sequences running per accelerator', unit: '1' },
  },
  limits: 'H100 under vLLM; not for prompts.',
  source: 'ml-energy-3',
  example: {
    input: { fewFraction: 0.55, manyFraction: 0.88, halfCount: 20, sequenceCount: 60 },
    output: 0.7975,
    source: 'by hand: 0.55 + 0.33 x 60 / 80',
  },
} satisfies FormulaCard<typeof decodePowerFraction>;
