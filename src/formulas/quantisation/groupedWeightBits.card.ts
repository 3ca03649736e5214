import type { FormulaCard } from '../FormulaCard.ts';
import type { groupedWeightBits } from './groupedWeightBits.ts';

export const card = {
  title: 'Bits per weight with shared scales',
  tex: String.raw`b_w = b_e + \frac{b_s}{g_s} + \frac{b_z}{g_z} + \frac{b_2}{g_2}`,
  result: { symbol: String.raw`b_w`, meaning: 'bits one weight takes', unit: 'bit' },
  symbols: {
    elementBits: { symbol: String.raw`b_e`, meaning: 'bits of an element', unit: 'bit' },
    scaleBits: { symbol: String.raw`b_s`, meaning: 'bits of a scale', unit: 'bit' },
    scaleGroupCount: { symbol: String.raw`g_s`, meaning: 'weights that share a scale', unit: '1' },
    zeroPointBits: { symbol: String.raw`b_z`, meaning: 'bits of a zero point', unit: 'bit' },
    zeroPointGroupCount: { symbol: String.raw`g_z`, meaning: 'weights that share a zero point', unit: '1' },
    secondScaleBits: { symbol: String.raw`b_2`, meaning: 'bits of a scale of scales', unit: 'bit' },
    secondScaleGroupCount: {
      symbol: String.raw`g_2`,
      meaning: 'weights that share a scale of scales',
      unit: '1',
    },
  },
  limits: 'Counts the quantised tensors alone; embedding, head, norms and router usually stay at 16 bits.',
  source: 'dettmers-2023-qlora',
  example: {
    input: {
      elementBits: 4,
      scaleBits: 8,
      scaleGroupCount: 64,
      zeroPointBits: 0,
      zeroPointGroupCount: 1,
      secondScaleBits: 32,
      secondScaleGroupCount: 16384,
    },
    output: 4.126953125,
    source: 'QLoRA, section 3: 0.127 bits a weight on top of 4',
  },
} satisfies FormulaCard<typeof groupedWeightBits>;
